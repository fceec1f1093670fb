import { noAnswers, readAnswers, type Answers } from '../../../src/domain/adoption/answers';
import { askedQuestions } from '../../../src/domain/adoption/asking/askedQuestions';
import { recipeOf } from '../../../src/domain/adoption/recipe/recipeOf';
import { understandWithRecipe } from '../../../src/domain/adoption/recipe/understandWithRecipe';
import type { ForeignWorkbook } from '../../../src/domain/adoption/foreignSheet';
import { listsFrom } from '../../../src/domain/records/listIndex';
import { atOnce } from '../../../src/domain/steps';
import { loadRecipe } from '../../../src/i18n/recipeWords';
import { openWorkbook } from '../../../src/workbook/openWorkbook';
import { adoptRecords } from '../../../src/workbook/operations/adoptRecords';
import { foreignBook, foreignSheet } from '../../domain/adoption/foreignBook';
import { now, openMatrix } from '../excel';

const lists = listsFrom();
const who = 'Ana';

/** A plan of a year, as an office keeps it: with one state and one column that nobody careful would guess. */
const plan = (year: number, states: readonly string[] = ['Ejecutada', 'Pendiente', 'En pausa']) =>
  foreignBook(
    foreignSheet(`Plan ${String(year)}`, [
      [`Actividades ${String(year)}`],
      [],
      ['No.', 'Actividad', 'Tipo', 'Grupo responsable', 'Fecha de inicio', 'Estado'],
      ...states.map((state, at) => [
        at + 1,
        `Taller ${String(year)} sobre el tema ${String(at)}`,
        'Taller',
        'GT Protección',
        { date: `${String(year)}-03-0${String(at + 1)}` },
        state,
      ]),
    ]),
  );

const saidOf = (status: object): Answers => {
  const read = readAnswers(JSON.stringify({ version: 1, sheets: { 'Plan 2025': [{ values: { status } }] } }));
  return read.kind === 'read' ? read.answers : noAnswers;
};

async function recipe() {
  const { matrix } = await openWorkbook();
  return loadRecipe(matrix.tables.AdoptionAnswer.rows, matrix);
}

async function adopt(workbook: ForeignWorkbook, answers: Answers | null) {
  const read = atOnce(understandWithRecipe(workbook, await recipe(), { answers, lists, language: 'es' }));
  const { understanding } = read;
  const kept = recipeOf('plan.xlsx', read.answers ?? noAnswers, understanding, lists);
  await adoptRecords({ records: understanding.records, recipe: kept, who, now });
  return { asked: askedQuestions(understanding), ...read };
}

/** The rows of the recipe as people see them. */
async function rows() {
  const { matrix } = await openWorkbook();
  return matrix.tables.AdoptionAnswer.rows.map(({ record: { question, about, answer, answerKey, keptIn } }) => [
    question,
    about,
    answer,
    answerKey,
    keptIn,
  ]);
}

describe('what was said of a matrix', () => {
  it('stands in a table that people can read, with what was put off and where its text is', async () => {
    await openMatrix();
    await adopt(plan(2025), saidOf({ Pendiente: 'approved' }));
    expect(await rows()).toEqual([
      ['¿Qué significa «Pendiente» en Estado?', 'Pendiente', 'Aprobada', 'approved', null],
      ['¿Qué significa «En pausa» en Estado?', 'En pausa', null, null, 'Estado – original'],
    ]);
  });

  it('answers the next matrix of the layout, whose sheets and rows are others, and no other one', async () => {
    await openMatrix();
    await adopt(plan(2025), saidOf({ Pendiente: 'approved', 'En pausa': null }));
    const next = await adopt(plan(2026, ['Pendiente', 'Pendiente', 'En pausa']), null);
    expect([next.asked, next.used]).toEqual([[], 2]);
    const statuses = next.understanding.records.map(({ values }) => values['status'] ?? null);
    expect(statuses).toEqual(['approved', 'approved', null]);
    expect(await rows()).toHaveLength(2);
    const other = foreignBook(
      foreignSheet('Agenda', [
        ['Evento', 'Modalidad', 'Situación', 'Lugar', 'Socios'],
        ['Encuentro de datos', 'Virtual', 'Pendiente', 'Panamá', 'OIM'],
        ['Encuentro de remesas', 'Virtual', 'Ejecutada', 'Panamá', 'OIM'],
      ]),
    );
    expect((await adopt(other, null)).asked.map(({ text }) => text)).toContain('Pendiente');
  });

  it('is not written again, and changes where the same is said otherwise', async () => {
    await openMatrix();
    await adopt(plan(2025), saidOf({ Pendiente: 'approved' }));
    await adopt(plan(2025), null);
    expect(await rows()).toHaveLength(2);
    await adopt(plan(2025), saidOf({ Pendiente: 'proposed' }));
    expect((await rows()).map(([, about, answer]) => [about, answer])).toEqual([
      ['Pendiente', 'Propuesta'],
      ['En pausa', null],
    ]);
  });

  it('means what people have made of it in the sheet, in either language, and is told where that is not understood', async () => {
    const { workbook } = await openMatrix();
    await adopt(plan(2025), saidOf({ Pendiente: 'approved', 'En pausa': 'postponed' }));
    const table = workbook.table('RespuestasAdopcion');
    if (!table) throw new Error('no table of answers');
    const column = table.body.column + table.headers().indexOf('Respuesta');
    workbook.type(table.sheet, table.body.row, column, 'Cancelled');
    workbook.type(table.sheet, table.body.row + 1, column, 'más o menos');
    const { answers, notUnderstood } = await recipe();
    expect(answers.map(({ about, choice }) => [about, choice])).toEqual([
      ['Pendiente', 'cancelled'],
      ['En pausa', undefined],
    ]);
    expect(notUnderstood.map(({ text }) => text)).toEqual(['más o menos']);
    const { asked, understanding } = await adopt(plan(2026), null);
    expect(asked.map(({ text }) => text)).toEqual(['En pausa']);
    expect(understanding.records.map(({ values }) => values['status'] ?? null)).toEqual(['held', 'cancelled', null]);
  });

  it('is told in the log', async () => {
    await openMatrix();
    await adopt(plan(2025), saidOf({ Pendiente: 'approved' }));
    const { matrix } = await openWorkbook();
    const lines = matrix.tables.ChangeLog.rows.map(({ record }) => [record.table, record.field, record.after]);
    expect(lines).toContainEqual(['Respuestas de adopción', 'Respuesta', 'Aprobada']);
  });
});

it('a matrix of which nothing was to be asked needs no table of answers', async () => {
  const { workbook } = await openMatrix();
  await adopt(plan(2025, ['Ejecutada', 'Cancelada']), null);
  expect(workbook.table('RespuestasAdopcion')).toBeUndefined();
  expect((await openWorkbook()).matrix.problems).toEqual([]);
});
