import { Caption1, makeStyles, mergeClasses, tokens, type GriffelStyle } from '@fluentui/react-components';
import type { ReportCell, ReportDocument, ReportRow, TableBlock } from '../../../domain/report/ReportDocument';
import { narrow } from '../../parts/narrowPane';
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

/** A row below the other: its name, and below that each figure under the label of its column. */
const stacked: GriffelStyle = {
  display: 'block',
  '& thead': { clipPath: 'inset(50%)', position: 'absolute' },
  '& tbody': { display: 'block' },
  '& tr': {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(72px, 1fr))',
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  '& th, & td': { borderBottom: 'none' },
  '& tbody th': { gridColumn: '1 / -1', position: 'static', fontWeight: tokens.fontWeightSemibold },
  '& td': { textAlign: 'left', whiteSpace: 'normal' },
  '& td::before': {
    content: 'attr(data-label)',
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
  },
};

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
  // Stacked where they do not fit.
  some: { '@media (max-width: 459px)': stacked },
  many: { '@media (max-width: 719px)': stacked },
  table: { borderCollapse: 'separate', borderSpacing: '0', width: '100%' },
  cell: {
    padding: '4px 6px',
    verticalAlign: 'top',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    // Four columns fit only if they are drawn closer.
    [narrow]: { padding: '4px 3px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  },
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
    [narrow]: { paddingLeft: '0', minWidth: '84px' },
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  words: { textAlign: 'left' },
  number: { textAlign: 'right', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  light: { backgroundColor: shade(10) },
  medium: { backgroundColor: shade(20) },
  strong: { backgroundColor: shade(32) },
  green: { backgroundColor: tokens.colorPaletteGreenBackground2 },
  amber: { backgroundColor: tokens.colorPaletteYellowBackground2 },
  red: { backgroundColor: tokens.colorPaletteRedBackground2 },
});

/** Widths of a table that fits into any pane, and of one that fits into all but the narrow ones, in pixels. */
const [always, often] = [264, 432];

/** Up to which width of the pane the rows are stacked: as wide as the longest word over each column makes the table. */
function stacking({ columns }: TableBlock, styles: Readonly<Record<'some' | 'many', string>>): string | false {
  const needed = columns.slice(1).map(({ label }) => Math.max(...label.split(' ').map(({ length }) => length)));
  const width = needed.reduce((sum, letters) => sum + 12 + 6 * Math.max(letters, 4), 112);
  return width > always && (width > often ? styles.many : styles.some);
}

/** A table of figures; where its columns do not fit beside each other, its rows are stacked. */
export function PreviewGrid({ table, rows, language, figure }: TableView) {
  const styles = useStyles();
  const shades = {
    ...{ 1: styles.light, 2: styles.medium, 3: styles.strong },
    ...{ green: styles.green, amber: styles.amber, red: styles.red },
  };
  const kindOf = (index: number) => table.columns[index]?.kind ?? 'text';
  const lookOf = (index: number) => mergeClasses(styles.cell, kindOf(index) === 'text' ? styles.words : styles.number);
  const shadeOf = ({ shade: level }: ReportCell) => level && shades[level];
  const value = (cell: ReportCell, row: (typeof rows)[number], index: number) => (
    <CellValue cell={cell} kind={kindOf(index)} name={nameOf(row, index)} {...{ language, ...figure(row, index) }} />
  );
  const isWide = table.columns.length > 4;
  const look = mergeClasses(styles.table, isWide && styles.wide, stacking(table, styles));
  const nameOf = (row: (typeof rows)[number], index: number) =>
    `${String(row.cells[0]?.value ?? '')} · ${table.columns[index]?.label ?? ''}`;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- What scrolls can be reached with the keyboard.
    <div className={styles.box} role="group" aria-label={table.title} tabIndex={isWide ? 0 : -1}>
      <table className={look} aria-label={table.title}>
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
                  <td
                    key={index}
                    data-label={table.columns[index]?.label}
                    className={mergeClasses(lookOf(index), shadeOf(cell))}
                  >
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
