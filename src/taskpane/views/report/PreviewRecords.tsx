import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { CellValue } from './CellValue';
import type { TableView } from './PreviewGrid';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0' },
  record: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '8px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  fields: {
    margin: '0',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
    // What can be pressed in a line does not reach into the next.
    gap: '8px',
    alignItems: 'baseline',
  },
  label: { color: tokens.colorNeutralForeground3 },
  value: { margin: '0', overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200 },
});

/** A table of words, a record below the other: each with its name and what is said of it; what is blank is left out. */
export function PreviewRecords({ table, rows, language, figure }: TableView) {
  const styles = useStyles();
  return (
    <ul aria-label={table.title} className={styles.list}>
      {rows.map((row) => {
        const [first, ...others] = row.cells;
        const name = String(first?.value ?? '');
        return (
          <li key={row.key} className={styles.record}>
            {first && (
              <span className={styles.name}>
                <CellValue cell={first} kind="text" {...{ name: '', language, ...figure(row, 0) }} />
              </span>
            )}
            <dl className={styles.fields}>
              {others.map((cell, index) => {
                const column = table.columns[index + 1];
                if (!column || cell.value === null) return null;
                return [
                  <dt key={`${column.key}-label`} className={styles.label}>
                    <Caption1>{column.label}</Caption1>
                  </dt>,
                  <dd key={column.key} className={styles.value}>
                    <CellValue
                      cell={cell}
                      kind={column.kind}
                      name={`${name} · ${column.label}`}
                      {...{ language, ...figure(row, index + 1) }}
                    />
                  </dd>,
                ];
              })}
            </dl>
          </li>
        );
      })}
    </ul>
  );
}
