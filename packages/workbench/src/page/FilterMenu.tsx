import type { Language } from '../../../../src/domain/plan/language';
import { Button, Checkbox, Input, Popover, PopoverSurface, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { formatValue, type Refusal, type Table } from 'excel-host';
import { locales } from './openBook';
import type { OverlayProps } from './SheetOverlay';
import { pageTexts } from './texts';

/** More values than these are only found by searching. */
const mostShown = 200;

const useStyles = makeStyles({
  menu: { display: 'flex', flexDirection: 'column', gap: '4px', width: '260px', padding: '8px' },
  item: { justifyContent: 'flex-start', fontWeight: tokens.fontWeightRegular },
  values: {
    display: 'flex',
    flexDirection: 'column',
    maxHeight: '220px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  ends: { display: 'flex', justifyContent: 'flex-end', gap: '8px', paddingTop: '4px' },
});

interface Props extends OverlayProps {
  readonly table: Table;
  readonly column: number;
  readonly button: HTMLElement;
  readonly onClose: () => void;
}

/** Sorts a table by a column, or filters it by the column's values. */
export function FilterMenu({ book, language, table, column, button, onClose, onRefusal }: Props) {
  const styles = useStyles();
  const text = pageTexts[language];
  const values = useMemo(
    () => textsOf(table, column, language, book.workbook.date1904),
    [table, column, language, book],
  );
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(table.filters.get(column) ?? values));
  const [search, setSearch] = useState('');
  const found = values.filter((value) => value.toLowerCase().includes(search.toLowerCase()));
  const act = (refusal: Refusal | null) => {
    onClose();
    if (refusal) onRefusal(refusal, null, () => undefined);
  };
  const toggle = (value: string, isOn: boolean) => {
    const next = new Set(chosen);
    if (isOn) next.add(value);
    else next.delete(value);
    setChosen(next);
  };
  const apply = () => {
    const wanted = search === '' ? [...chosen] : found.filter((value) => chosen.has(value));
    act(book.edits.filter(table, column, wanted.length === values.length ? null : wanted));
  };
  const shownCount = found.filter((value) => chosen.has(value)).length;
  return (
    <Popover
      open
      trapFocus
      positioning={{ target: button, position: 'below', align: 'start' }}
      onOpenChange={(_, { open }) => !open && onClose()}
    >
      <PopoverSurface className={styles.menu} aria-label={text.filterOf(table.headers()[column] ?? '')}>
        <Button appearance="subtle" className={styles.item} onClick={() => act(book.edits.sort(table, column, true))}>
          {text.sortUp}
        </Button>
        <Button appearance="subtle" className={styles.item} onClick={() => act(book.edits.sort(table, column, false))}>
          {text.sortDown}
        </Button>
        <Button
          appearance="subtle"
          className={styles.item}
          disabled={!table.filters.has(column)}
          onClick={() => act(book.edits.filter(table, column, null))}
        >
          {text.clearFilter}
        </Button>
        <Input
          size="small"
          placeholder={text.searchValues}
          aria-label={text.searchValues}
          value={search}
          onChange={(_, { value }) => setSearch(value)}
        />
        <div className={styles.values}>
          <Checkbox
            label={text.allValues}
            checked={shownCount === found.length ? true : shownCount === 0 ? false : 'mixed'}
            onChange={(_, { checked }) =>
              setChosen(
                new Set(checked ? [...chosen, ...found] : [...chosen].filter((value) => !found.includes(value))),
              )
            }
          />
          {found.slice(0, mostShown).map((value) => (
            <Checkbox
              key={value}
              label={value === '' ? text.blanks : value}
              checked={chosen.has(value)}
              onChange={(_, { checked }) => toggle(value, checked === true)}
            />
          ))}
          {found.length > mostShown && <Text size={200}>{text.moreValues(found.length - mostShown)}</Text>}
        </div>
        <div className={styles.ends}>
          <Button appearance="primary" size="small" disabled={shownCount === 0} onClick={apply}>
            {text.accept}
          </Button>
          <Button size="small" onClick={onClose}>
            {text.cancel}
          </Button>
        </div>
      </PopoverSurface>
    </Popover>
  );
}

/** The different texts of a column as they are shown, in order. */
function textsOf({ sheet, body }: Table, column: number, language: Language, date1904: boolean): string[] {
  const texts = new Set<string>();
  for (let row = body.row; row < body.row + body.rows; row++)
    texts.add(formatValue(sheet.cell(row, body.column + column), locales[language], date1904));
  return [...texts].sort(new Intl.Collator(language, { numeric: true }).compare);
}
