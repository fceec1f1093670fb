import { noAnswers, readAnswers, type Answers } from '../../../../src/domain/adoption/answers';
import { askedQuestions } from '../../../../src/domain/adoption/asking/askedQuestions';
import { withAnswer } from '../../../../src/domain/adoption/asking/withAnswer';
import type { ForeignSheet } from '../../../../src/domain/adoption/foreignSheet';
import { understand } from '../../../../src/domain/adoption/understanding/understand';
import { listsFrom } from '../../../../src/domain/records/listIndex';
import { atOnce } from '../../../../src/domain/steps';
import { foreignSheet, type Written } from '../structure/foreignBook';

const lists = listsFrom();
const read = (sheets: readonly ForeignSheet[], answers: Answers | null = null) =>
  atOnce(understand({ sheets }, { answers, lists, language: 'es' }));

/** Answers one question after another until nothing is asked; gives what was asked and what came of it. */
function interview(sheets: readonly ForeignSheet[], choose: (options: readonly string[]) => string | null) {
  let answers = noAnswers;
  const asked: string[] = [];
  for (;;) {
    const understanding = read(sheets, asked.length > 0 ? answers : null);
    const [question] = askedQuestions(understanding);
    if (!question) return { asked, answers, understanding };
    asked.push(question.key);
    if (asked.length > 20) throw new Error(`asked without an end: ${asked.join(', ')}`);
    answers = withAnswer(answers, question, choose(question.options));
  }
}

const header = ['Actividad', 'Tipo', 'Estado', 'Fecha de inicio', 'País sede'];
const rows = (states: readonly string[], dates: readonly string[]): Written[][] => [
  header,
  ...states.map((state, at) => [
    `Taller sobre el tema ${String(at)}`,
    'Taller',
    state,
    dates[at % dates.length] ?? '',
    'Panamá',
  ]),
];
const states = ['Ejecutada', 'Pendiente', 'Cancelada', 'Pendiente', 'Ejecutada'];
const clear = ['15/01/2024', '20/02/2024'];
const unclear = ['03/04/2024', '05/06/2024'];

describe('what is asked of a matrix of unknown layout', () => {
  it('is one text once, whatever sheets it stands in, with how much it decides and where one is', () => {
    const sheets = [foreignSheet('2024', rows(states, clear)), foreignSheet('2025', rows(states, clear))];
    const questions = askedQuestions(read(sheets));
    expect(questions).toMatchObject([
      { kind: 'value', field: 'Activity.status', text: 'Pendiente', count: 4, example: '2024!C3' },
    ]);
    expect(questions[0]?.places.map(({ sheet }) => sheet)).toEqual(['2024', '2025']);
  });

  it('comes to an end, and what was answered stands in every row that it is about', () => {
    const sheets = [foreignSheet('2024', rows(states, clear)), foreignSheet('2025', rows(states, clear))];
    const { asked, understanding } = interview(sheets, ([first]) => first ?? null);
    expect(asked).toHaveLength(1);
    const statuses = understanding.records.map(({ values }) => values['status']);
    expect(statuses.filter((status) => status === 'proposed')).toHaveLength(4);
    expect(statuses.every((status) => typeof status === 'string')).toBe(true);
  });

  it('leaves blank what is to be left blank, and keeps its text in the row', () => {
    const { understanding } = interview([foreignSheet('2024', rows(states, clear))], () => null);
    const open = understanding.records.filter(({ values }) => values['status'] === undefined);
    expect(open).toHaveLength(2);
    for (const { own, values } of open) expect([...own.values(), values['remarks']].join(' ')).toContain('Pendiente');
  });

  it('is the order of day and month once for a column', () => {
    const { asked, understanding } = interview(
      [foreignSheet('2024', rows(['Ejecutada', 'Realizada'], unclear))],
      () => 'mdy',
    );
    expect(asked).toHaveLength(1);
    expect(understanding.records.map(({ values }) => values['actualStart'])).toEqual(['2024-03-04', '2024-05-06']);
  });

  it('can be given away and read again', () => {
    const sheets = [foreignSheet('2024', rows(states, unclear))];
    const { answers } = interview(sheets, ([first]) => first ?? null);
    const again = readAnswers(JSON.stringify(answers));
    if (again.kind !== 'read') throw new Error(again.faults.join());
    expect(askedQuestions(read(sheets, again.answers))).toEqual([]);
    expect(read(sheets, again.answers).records).toEqual(read(sheets, answers).records);
  });
});
