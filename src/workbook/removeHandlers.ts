import { runExcel } from './runExcel';

/** A handler of an event of Excel's, whatever the event tells. */
export type Handler = OfficeExtension.EventHandlerResult<never>;

/**
 * Takes handlers off that were added in one request, in the context they were added in, as office.js asks. Where Excel
 * refuses, nobody is told: whoever added them no longer listens.
 */
export function removeHandlers(handlers: readonly Handler[]): void {
  const [first] = handlers;
  if (!first) return;
  runExcel(() =>
    Excel.run(first.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    }),
  ).catch(() => undefined);
}
