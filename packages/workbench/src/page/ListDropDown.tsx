import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownFilled } from '@fluentui/react-icons';
import {
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { formatValue, listAt } from 'excel-host';
import { locales } from './openBook';
import type { OverlayProps } from './SheetOverlay';
import { pageTexts } from './texts';

const buttonSize = 20;

const useStyles = makeStyles({
  button: {
    position: 'absolute',
    width: `${buttonSize}px`,
    height: `${buttonSize}px`,
    padding: '0',
    display: 'grid',
    placeItems: 'center',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    cursor: 'pointer',
  },
  list: {
    position: 'absolute',
    margin: '0',
    padding: '0',
    maxHeight: '190px',
    overflowY: 'auto',
    listStyleType: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow8,
    outlineStyle: 'none',
    zIndex: 2,
  },
  option: { padding: '2px 6px', cursor: 'default', whiteSpace: 'nowrap' },
  active: { backgroundColor: tokens.colorBrandBackground, color: tokens.colorNeutralForegroundOnBrand },
});

/** The arrow beside a selected cell that has a list, and the list. Alt+↓ opens it too; a choice counts as typing. */
export function ListDropDown({ book, language, onRefusal }: OverlayProps) {
  const styles = useStyles();
  const text = pageTexts[language];
  const { workbook, grid, edits } = book;
  const { activeSheet: sheet, selection } = workbook;
  const { row, column } = selection;
  const here = `${sheet.id} ${row} ${column}`;
  const [opened, setOpened] = useState<{ cell: string; active: number } | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const options = listAt(workbook, sheet, row, column);
  const place = options && grid.placeOf(row, column);
  const isOpen = opened?.cell === here && options !== null && place !== null;

  const open = () => {
    const value = formatValue(sheet.cell(row, column), locales[language], workbook.date1904);
    setOpened({ cell: here, active: Math.max(0, options?.indexOf(value) ?? 0) });
  };
  const openByKey = useEffectEvent((event: globalThis.KeyboardEvent) => {
    if (!event.altKey || event.key !== 'ArrowDown' || !options || !place) return;
    event.preventDefault();
    event.stopPropagation();
    open();
  });
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => openByKey(event);
    window.addEventListener('keydown', listen, true);
    return () => window.removeEventListener('keydown', listen, true);
  }, []);
  useEffect(() => {
    if (!isOpen) return;
    list.current?.focus({ preventScroll: true });
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [isOpen, opened?.active]);

  if (!options || !place) return null;
  const close = () => {
    setOpened(null);
    grid.focus();
  };
  const choose = (option: string) => {
    close();
    const cell = { row, column, input: option };
    const refusal = edits.type(sheet, cell);
    if (refusal) onRefusal(refusal, cell, () => edits.type(sheet, cell, true));
  };
  const active = Math.min(opened?.active ?? 0, options.length - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Record<string, number> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      Home: 0,
      End: options.length - 1,
    };
    const to = moves[event.key];
    if (to !== undefined) setOpened({ cell: here, active: Math.max(0, Math.min(options.length - 1, to)) });
    else if (event.key === 'Enter') choose(options[active] ?? '');
    else if (event.key === 'Escape' || event.key === 'Tab') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <button
        type="button"
        className={styles.button}
        style={{ left: place.left + place.width, top: place.top + Math.max(0, place.height - buttonSize) }}
        aria-label={text.list}
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        onClick={() => (isOpen ? close() : open())}
      >
        <ChevronDownFilled fontSize={12} />
      </button>
      {isOpen && (
        <OptionList
          list={list}
          label={text.list}
          {...{ options, active }}
          place={{ left: place.left, top: place.top + place.height, minWidth: place.width + buttonSize }}
          onKeyDown={onKeyDown}
          onBlur={() => setOpened(null)}
          onActive={(index) => setOpened({ cell: here, active: index })}
          onChoose={choose}
        />
      )}
    </>
  );
}

interface OptionListProps {
  readonly list: RefObject<HTMLUListElement | null>;
  readonly label: string;
  readonly options: readonly string[];
  /** Position of the option that Enter chooses. */
  readonly active: number;
  readonly place: CSSProperties;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onBlur: () => void;
  readonly onActive: (index: number) => void;
  readonly onChoose: (option: string) => void;
}

/** The open list of a cell. */
function OptionList({ list, label, options, active, place, onActive, onChoose, ...handlers }: OptionListProps) {
  const styles = useStyles();
  return (
    <ul
      ref={list}
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={`option-${active}`}
      className={styles.list}
      style={place}
      {...handlers}
    >
      {options.map((option, index) => (
        <li
          key={index}
          id={`option-${index}`}
          role="option"
          aria-selected={index === active}
          className={`${styles.option} ${index === active ? styles.active : ''}`}
          onMouseEnter={() => onActive(index)}
          onMouseDown={(event) => {
            event.preventDefault();
            onChoose(option);
          }}
        >
          {option}
        </li>
      ))}
    </ul>
  );
}
