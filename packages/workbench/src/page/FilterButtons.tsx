import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownFilled, FilterFilled } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Table } from 'excel-host';
import { FilterMenu } from './FilterMenu';
import type { OverlayProps } from './SheetOverlay';
import { pageTexts } from './texts';

const size = 18;

const useStyles = makeStyles({
  button: {
    position: 'absolute',
    width: `${size}px`,
    height: `${size}px`,
    padding: '0',
    display: 'grid',
    placeItems: 'center',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: '2px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    cursor: 'pointer',
  },
});

interface Opened {
  readonly table: Table;
  readonly column: number;
  readonly button: HTMLElement;
}

/** The arrows in the headers of tables, each with its menu of sorting and filtering. */
export function FilterButtons({ book, language, onRefusal }: OverlayProps) {
  const styles = useStyles();
  const text = pageTexts[language];
  const [opened, setOpened] = useState<Opened | null>(null);
  const { workbook, grid } = book;
  const tables = workbook.tables.filter(
    ({ sheet, showFilterButton }) => sheet === workbook.activeSheet && showFilterButton,
  );
  return (
    <>
      {tables.flatMap((table) =>
        table.headers().map((header, column) => {
          const place = grid.placeOf(table.area.row, table.area.column + column);
          if (!place || place.width < size + 6) return null;
          return (
            <button
              key={`${table.id} ${column}`}
              type="button"
              className={styles.button}
              style={{ left: place.left + place.width - size - 2, top: place.top + place.height - size - 2 }}
              aria-label={text.filterOf(header)}
              aria-haspopup="dialog"
              onClick={({ currentTarget }) => setOpened({ table, column, button: currentTarget })}
            >
              {table.filters.has(column) ? <FilterFilled fontSize={12} /> : <ChevronDownFilled fontSize={12} />}
            </button>
          );
        }),
      )}
      {opened && (
        <FilterMenu
          {...opened}
          book={book}
          language={language}
          onRefusal={onRefusal}
          onClose={() => {
            setOpened(null);
            grid.focus();
          }}
        />
      )}
    </>
  );
}
