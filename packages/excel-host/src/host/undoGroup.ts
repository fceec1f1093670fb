/** What requests of one `Excel.run` are marked with. */
const prefix = 'undoGroup ';

/** Whether what a request is marked with says that it is one step to undo together with others. */
export const isUndoGroup = (mark: unknown): mark is string => typeof mark === 'string' && mark.startsWith(prefix);

type Run = (options: Excel.RunOptions, batch: (context: Excel.RequestContext) => Promise<unknown>) => Promise<unknown>;

/**
 * Lets the host see `mergeUndoGroup`. The library of the npm package (1.1.110) takes the option and does nothing with it; how
 * Microsoft's hosted one tells it to Excel was never seen. So its requests get a mark, in the place that the library has for
 * data of its own. Nothing else of the library is changed, and this goes once the package knows the option.
 */
export function markUndoGroups(excel: { run: unknown }): void {
  const run = excel.run as Run;
  let count = 0;
  excel.run = (...args: Parameters<Run>) => {
    const [options, batch] = args;
    if (!options.mergeUndoGroup || typeof batch !== 'function') return run(...args);
    const mark = `${prefix}${++count}`;
    return run(options, (context) => batch(Object.assign(context, { _customData: mark })));
  };
}
