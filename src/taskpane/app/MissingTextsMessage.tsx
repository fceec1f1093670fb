import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { missingTexts } from '../../i18n/missingTexts';
import { useLanguage } from '../store/language';

/** Says in both languages that the texts of the one that was asked for are not here, and offers to try again. */
export function MissingTextsMessage() {
  const { missing } = useLanguage();
  if (!missing) return null;
  const { state, retry } = missing;
  const { es, en } = missingTexts;
  return (
    <div role="alert">
      <MessageBar intent={state === 'failed' ? 'warning' : 'info'} layout="multiline" shape="square">
        <MessageBarBody>
          <span lang="es">{es[state]}</span> <span lang="en">{en[state]}</span>
        </MessageBarBody>
        <MessageBarActions>
          {state === 'failed' && (
            <Button size="small" onClick={retry}>
              <span lang="es">{es.retry}</span>
              <span aria-hidden>&nbsp;·&nbsp;</span>
              <span lang="en">{en.retry}</span>
            </Button>
          )}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
