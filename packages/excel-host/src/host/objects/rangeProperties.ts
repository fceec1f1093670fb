import type { Area } from '../../model/area';
import { HostError } from '../objectType';
import { isUnbounded, type RangeTarget } from './rangeCells';
import { linkOf } from './rangeLink';

type Options = Readonly<Record<string, unknown>>;

/** What is asked for, as a tree of names with what reads each leaf. Throws `ApiNotFound` for what is not known here. */
const known: Readonly<Record<string, (target: RangeTarget) => unknown>> = {
  'format/fill/color': ({ sheet, area }) => sheet.cell(area.row, area.column)?.style?.fill ?? '#FFFFFF',
  hyperlink: linkOf,
};

/** What is asked for of each cell, row by row. */
export function cellProperties({ sheet, area }: RangeTarget, [options]: readonly unknown[]): unknown {
  const paths = pathsOf(options);
  return linesOf(area, 'rows').map((row) =>
    linesOf(row, 'columns').map((cell) => propertiesOf(paths, (read) => read({ sheet, area: cell }))),
  );
}

/** The same of each row: null where its cells differ. */
export const rowProperties = (target: RangeTarget, [options]: readonly unknown[]): unknown =>
  byLine(target, options, 'rows', 'columns');

/** The same of each column. */
export const columnProperties = (target: RangeTarget, [options]: readonly unknown[]): unknown =>
  byLine(target, options, 'columns', 'rows');

function byLine({ sheet, area }: RangeTarget, options: unknown, line: Axis, across: Axis): unknown {
  const paths = pathsOf(options);
  return linesOf(area, line).map((one) =>
    propertiesOf(paths, (read) => {
      const values = linesOf(one, across).map((cell) => read({ sheet, area: cell }));
      const first = JSON.stringify(values[0]);
      return values.every((value) => JSON.stringify(value) === first) ? values[0] : null;
    }),
  );
}

type Axis = 'rows' | 'columns';

/** The rows or columns of an area, each as an area of its own. Throws `InvalidArgument` for whole columns and rows. */
function linesOf(area: Area, axis: Axis): Area[] {
  if (isUnbounded(area)) throw new HostError('InvalidArgument', 'whole columns or rows');
  const start = axis === 'rows' ? 'row' : 'column';
  return Array.from({ length: area[axis] }, (_, at) => ({ ...area, [start]: area[start] + at, [axis]: 1 }));
}

function pathsOf(options: unknown): readonly (readonly [names: readonly string[], path: string])[] {
  const within = (tree: Options, before: readonly string[]): (readonly string[])[] =>
    Object.entries(tree).flatMap(([name, inner]) => {
      if (typeof inner === 'object' && inner !== null) return within(inner as Options, [...before, name]);
      return inner === true ? [[...before, name]] : [];
    });
  const paths = within((options ?? {}) as Options, []).map((names) => [names, names.join('/')] as const);
  const unknown = paths.find(([, path]) => !known[path]);
  if (unknown) throw new HostError('ApiNotFound', `Range properties ${unknown[1]}`);
  return paths;
}

function propertiesOf(
  paths: ReturnType<typeof pathsOf>,
  valueOf: (read: (target: RangeTarget) => unknown) => unknown,
): Record<string, unknown> {
  const properties: Record<string, unknown> = {};
  for (const [names, path] of paths) {
    const read = known[path];
    let at = properties;
    for (const name of names.slice(0, -1)) at = (at[name] ??= {}) as Record<string, unknown>;
    if (read) at[names.at(-1) ?? ''] = valueOf(read);
  }
  return properties;
}
