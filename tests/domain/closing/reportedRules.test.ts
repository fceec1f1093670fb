import { seriesBreaks } from '../../../src/domain/closing/reportedRules';
import { ClosingBook } from './closingBook';

const breaksOf = (book: ClosingBook, place: number) => {
  const { matrix } = book;
  return seriesBreaks(matrix.tables.Indicator.rows[place]!.record, matrix.lists);
};

describe('the definition of an indicator', () => {
  it('is kept with each closed semester, and breaks the series where it changes', () => {
    const book = new ClosingBook({});
    book.close('2023-S1', '2025-01-10');
    book.edit('Indicator', 2, 'filter', 'Tipo = Taller; Estado = Realizada');
    expect(breaksOf(book, 2)).toEqual(['2023-S1']);
    book.close('2023-S2', '2025-01-10');
    book.close('2024-S1', '2025-01-10');
    expect(breaksOf(book, 2)).toEqual(['2023-S1']);
    book.edit('Indicator', 2, 'measure', 'distintos(Países participantes)');
    expect(breaksOf(book, 2)).toEqual(['2023-S1', '2024-S1']);
    expect(book.matrix.tables.Indicator.rows[2]?.record.reportedRules?.split('\n')).toEqual([
      '2023-S1: Actividades ‖ Tipo = Reunión | Taller | Seminario | Congreso; Estado = Realizada; Espacio de diálogo = Sí; Grupo de Trabajo = cualquier Grupo de Trabajo | cualquier Grupo Ad hoc ‖ conteo ‖ flujo: Fin real, Inicio real',
      '2023-S2: Actividades ‖ Tipo = Taller; Estado = Realizada ‖ conteo ‖ flujo: Fin real, Inicio real',
      '2024-S1: Actividades ‖ Tipo = Taller; Estado = Realizada ‖ conteo ‖ flujo: Fin real, Inicio real',
    ]);
    expect(breaksOf(book, 0)).toEqual([]);
  });

  it('is the same in another order, spelling or language, and while its rule cannot be read', () => {
    const book = new ClosingBook({});
    book.close('2023-S1', '2025-01-10');
    const filter =
      'grupo = any Ad hoc Group | cualquier grupo de trabajo; espacio de dialogo = si; status = held; Tipo = Congreso | Seminario | Taller | Reunión | taller';
    book.edit('Indicator', 2, 'filter', filter);
    expect(breaksOf(book, 2)).toEqual([]);
    book.edit('Indicator', 2, 'filter', 'Tipo = No hay');
    expect(breaksOf(book, 2)).toEqual([]);
    const english = new ClosingBook({}, 'en');
    english.close('2023-S1', '2025-01-10');
    const line = english.matrix.tables.Indicator.rows[2]?.record.reportedRules ?? '';
    expect(line).toContain('2023-S1: Activities ‖ Type = Meeting');
    const spanish = new ClosingBook({});
    spanish.edit('Indicator', 2, 'reportedRules', line);
    expect(breaksOf(spanish, 2)).toEqual([]);
  });
});
