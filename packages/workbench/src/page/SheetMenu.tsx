import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Refusal } from 'excel-host';
import type { OverlayProps } from './SheetOverlay';
import { pageTexts } from './texts';

/** The menu of the right button: what can be done with the selected cells, rows and columns. */
export function SheetMenu({ book, language, onRefusal }: OverlayProps) {
  const text = pageTexts[language];
  const anchor = useRef<HTMLSpanElement>(null);
  const [place, setPlace] = useState<{ x: number; y: number } | null>(null);
  useEffect(() => {
    const sheet = anchor.current?.parentElement?.parentElement;
    const open = (event: MouseEvent) => {
      if (!(event.target instanceof HTMLCanvasElement)) return;
      event.preventDefault();
      setPlace({ x: event.clientX, y: event.clientY });
    };
    sheet?.addEventListener('contextmenu', open);
    return () => sheet?.removeEventListener('contextmenu', open);
  }, []);
  const { workbook, edits, grid } = book;
  const { activeSheet: sheet, selection } = workbook;
  const { row, column } = selection;
  const rows = Math.min(selection.rows, 1000);
  const columns = Math.min(selection.columns, 100);
  const act = (edit: () => Refusal | null) => () => {
    const refusal = edit();
    if (refusal) onRefusal(refusal, null, () => undefined);
  };
  const cells = () =>
    Array.from({ length: rows * columns }, (_, index) => ({
      row: row + Math.floor(index / columns),
      column: column + (index % columns),
      input: '',
    }));
  const box = { x: place?.x ?? 0, y: place?.y ?? 0, top: place?.y ?? 0, left: place?.x ?? 0 };
  const rectangle = { ...box, bottom: box.top, right: box.left, width: 0, height: 0 };
  return (
    <>
      <span ref={anchor} hidden />
      <Menu
        open={place !== null}
        onOpenChange={(_, { open }) => !open && setPlace(null)}
        positioning={{ target: { getBoundingClientRect: () => rectangle } }}
      >
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => grid.run('univer.command.cut')}>{text.cut}</MenuItem>
            <MenuItem onClick={() => grid.run('univer.command.copy')}>{text.copy}</MenuItem>
            <MenuItem disabled>{text.paste}</MenuItem>
            <MenuItem onClick={act(() => edits.fill(sheet, cells()))}>{text.clear}</MenuItem>
            <MenuDivider />
            <MenuItem onClick={act(() => edits.insertRows(sheet, row, rows))}>{text.insertRows(rows)}</MenuItem>
            <MenuItem onClick={act(() => edits.deleteRows(sheet, row, rows))}>{text.deleteRows(rows)}</MenuItem>
            <MenuItem onClick={act(() => edits.insertColumns(sheet, column, columns))}>
              {text.insertColumns(columns)}
            </MenuItem>
            <MenuItem onClick={act(() => edits.deleteColumns(sheet, column, columns))}>
              {text.deleteColumns(columns)}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </>
  );
}
