import * as fc from 'fast-check';
import { plain, table, words, number } from '../../../src/domain/report/pieces';
import type { TableBlock } from '../../../src/domain/report/ReportDocument';
import { columnShares, linesOf } from '../../../src/files/word/columnShares';
import { cellRoom, leastWidth } from '../../../src/files/word/reportPage';
import { cellSize } from '../../../src/files/word/reportStyles';
import { textWidth } from '../../../src/files/word/textWidth';

const pageWidth = 10_600;

const tableOf = (labels: readonly string[], rows: readonly (readonly string[])[]): TableBlock =>
  table(
    't',
    'Tabla',
    labels.map((label, index) => words(`c${index}`, label)),
    rows.map((cells, index) => ({ key: String(index), cells: cells.map(plain) })),
  );

const text = fc
  .array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 0, maxLength: 14 })
  .map((parts) => parts.join(' '));

const anyTable = fc.integer({ min: 1, max: 7 }).chain((count) =>
  fc
    .record({
      labels: fc.array(fc.stringMatching(/^[a-z]{1,10}$/), { minLength: count, maxLength: count }),
      rows: fc.array(fc.array(text, { minLength: count, maxLength: count }), { maxLength: 12 }),
    })
    .map(({ labels, rows }) => tableOf(labels, rows)),
);

const sumOf = (shares: readonly number[]) => shares.reduce((sum, one) => sum + one, 0);

describe('the widths of a table in Word', () => {
  it('fill the page, and break no word while all columns have room for theirs', () => {
    fc.assert(
      fc.property(anyTable, (block) => {
        const shares = columnShares(block, pageWidth, 'es');
        const least = block.columns.map((_, index) => Math.ceil((leastWidth(block, index) * 100) / pageWidth));
        expect(Math.abs(sumOf(shares) - 100)).toBeLessThanOrEqual(block.columns.length);
        if (sumOf(least) > 80) return;
        expect(sumOf(shares)).toBe(100);
        expect(shares.every((share, index) => share >= (least[index] ?? 0))).toBe(true);
      }),
    );
  });

  it('give a long text the room that short ones beside it do not need', () => {
    const long = 'palabras que llenan una línea entera de la página, y más, y alguna más para que no quepan en ella';
    const [short = 0, wide = 0, other = 0] = columnShares(
      tableOf(['Uno', 'Dos', 'Tres'], [['sí', `${long} ${long}`, 'no']]),
      pageWidth,
      'es',
    );
    expect(wide).toBeGreaterThan(short + other);
  });

  it('keep a semester in one line', () => {
    const block = table(
      't',
      'Tabla',
      [words('name', 'Indicador'), number('now', '2025-S2')],
      [{ key: '1', cells: [plain('nombre '.repeat(60).trim()), plain(3)] }],
    );
    const [, share = 0] = columnShares(block, pageWidth, 'es');
    expect((share * pageWidth) / 100).toBeGreaterThan(textWidth('2025-S2', cellSize, true) + cellRoom);
  });
});

describe('lines of a text', () => {
  it('are counted by whole words, each paragraph by itself, and a word that is too long runs on', () => {
    const room = textWidth('cabe entero', cellSize);
    expect(linesOf('', room)).toBe(1);
    expect(linesOf('cabe entero', room + 1)).toBe(1);
    expect(linesOf('cabe entero', room + 1, true)).toBe(2);
    expect(linesOf('cabe entero', room - 1)).toBe(2);
    expect(linesOf('a\nb', room)).toBe(2);
    expect(linesOf('abcdefghijklmnopqrs', room)).toBe(2);
  });

  it('are never more with more room', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1000, max: 6000 }), (words, room) =>
        expect(linesOf(words, room + 1)).toBeLessThanOrEqual(linesOf(words, room)),
      ),
    );
  });
});
