import { defineObject } from '../objectType';

/** Visibility of the pane: `Visible`, or `Background` where the runtime lives on behind a closed pane. */
export const appRuntimeServiceType = defineObject<null>({
  name: 'AppRuntimeService',
  properties: {},
  methods: {
    SetAppRuntimeState: (_, [state], { showPane }) => showPane(state === 'Visible'),
    GetAppRuntimeState: () => 'Visible',
  },
});

/** The client's own start-up service; there is nothing to do for it here. */
export const addinInternalServiceType = defineObject<null>({
  name: 'AddinInternalService',
  properties: {},
  methods: { NotifyActionHandlerReady: () => null },
});
