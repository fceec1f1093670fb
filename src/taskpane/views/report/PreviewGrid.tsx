import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReportCell, ReportDocument, ReportRow, TableBlock } from '../../../domain/report/ReportDocument';
import { CellValue } from './CellValue';

/** What the rows of a table are drawn with. */
export interface TableView {
  readonly table: TableBlock;
  readonly rows: readonly ReportRow[];
  readonly language: ReportDocument['language'];
  /** What a figure does when it is pressed, and whether it has the focus at first. */
  readonly figure: (row: ReportRow, column: number) => { readonly onOpen: () => void; readonly isStart: boolean };
}

const shade = (share: number) =>
  `color-mix(in srgb, ${tokens.colorBrandBackground} ${share}%, ${tokens.colorNeutralBackground1})`;

/** Labels up to this length, such as `2025-S1`, stay in one line. */
const shortLabel = 8;

const useStyles = makeStyles({
  // Of more columns than fit the first one stays in view; a shadow tells that there is more to the right.
  box: {
    overflowX: 'auto',
    outlineOffset: '-2px',
    backgroundImage: `linear-gradient(to left, ${tokens.colorNeutralBackground1} 30%, transparent), linear-gradient(to left, ${tokens.colorNeutralStroke1}, transparent)`,
    backgroundPosition: 'right, right',
    backgroundSize: '28px 100%, 10px 100%',
    backgroundAttachment: 'local, scroll',
    backgroundRepeat: 'no-repeat',
  },
  wide: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& th:first-child': { minWidth: '132px' },
  },
  table: { borderCollapse: 'separate', borderSpacing: '0', width: '100%' },
  cell: { padding: '4px 6px', verticalAlign: 'top', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  head: {
    verticalAlign: 'bottom',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  name: {
    position: 'sticky',
    left: '0',
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    paddingLeft: '0',
    minWidth: '112px',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  words: { textAlign: 'left' },
  number: { textAlign: 'right', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  some: { backgroundColor: shade(10) },
  more: { backgroundColor: shade(20) },
  most: { backgroundColor: shade(32) },
});

/** A table of figures; it scrolls sideways within itself where it is too wide. */
export function PreviewGrid({ table, rows, language, figure }: TableView) {
  const styles = useStyles();
  const shades = { 1: styles.some, 2: styles.more, 3: styles.most };
  const kindOf = (index: number) => table.columns[index]?.kind ?? 'text';
  const lookOf = (index: number) => mergeClasses(styles.cell, kindOf(index) === 'text' ? styles.words : styles.number);
  const shadeOf = ({ shade: level }: ReportCell) => level && shades[level];
  const value = (cell: ReportCell, row: (typeof rows)[number], index: number) => (
    <CellValue cell={cell} kind={kindOf(index)} name={nameOf(row, index)} {...{ language, ...figure(row, index) }} />
  );
  const isWide = table.columns.length > 4;
  const nameOf = (row: (typeof rows)[number], index: number) =>
    `${String(row.cells[0]?.value ?? '')} · ${table.columns[index]?.label ?? ''}`;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- What scrolls can be reached with the keyboard.
    <div className={styles.box} role="group" aria-label={table.title} tabIndex={isWide ? 0 : -1}>
      <table className={mergeClasses(styles.table, isWide && styles.wide)} aria-label={table.title}>
        <thead>
          <tr>
            {table.columns.map(({ key, label }, index) => (
              <th
                key={key}
                scope="col"
                className={mergeClasses(lookOf(index), index === 0 && styles.name, styles.head)}
              >
                <Caption1 wrap={label.length > shortLabel}>{label}</Caption1>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              {row.cells.map((cell, index) =>
                index === 0 ? (
                  <th key={index} scope="row" className={mergeClasses(styles.cell, styles.name)}>
                    {value(cell, row, index)}
                  </th>
                ) : (
                  <td key={index} className={mergeClasses(lookOf(index), shadeOf(cell))}>
                    {value(cell, row, index)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
