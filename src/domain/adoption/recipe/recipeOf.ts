import type { Lists } from '../../records/listIndex';
import { placeOf, type AnsweredTable } from '../answeredTable';
import type { Answers } from '../answers';
import { askedQuestions } from '../asking/askedQuestions';
import { isAboutDays } from '../assemble/jointActivities';
import { isTyped } from './typedTexts';
import { listOfTarget, partsOf } from '../target';
import { unreadOf } from '../understanding/questions';
import type { Understanding } from '../understanding/understand';
import { headersOf, subjectKey, subjectOf, type Recipe, type RecipeAnswer, type RecipeSubject } from './recipe';

/** More of what was put off is not listed: its texts stand in the rows. */
const mostPutOff = 300;

/**
 * What was said of a matrix, and what of it was put off. What only holds for the rows of the one file – those left out,
 * where a table begins – is no part of it, and neither is what anybody would have understood.
 */
export function recipeOf(source: string, answers: Answers, understanding: Understanding, lists: Lists): Recipe {
  const kept = keptIn(understanding);
  const said: readonly Said[] = [
    ...Object.entries(answers.sheets).flatMap(([sheet, of]) => (of === 'ignore' ? [sheetSaid(sheet, 'ignore')] : [])),
    ...understanding.tables.flatMap(({ table }) => saidOf(table)),
    ...answers.sameActivity.flatMap(({ rows, same }) => sameSaid(understanding, rows, same)),
  ];
  const all = new Map<string, RecipeAnswer>();
  for (const one of [...said.filter((answer) => !isPlain(answer, lists)), ...putOff(understanding)]) {
    const key = subjectKey(one);
    if (!all.has(key) && one.about !== '') all.set(key, { ...one, keptIn: [...(kept.get(key) ?? [])] });
  }
  return { source, headers: headersOf(understanding), answers: [...all.values()] };
}

type Said = Omit<RecipeAnswer, 'keptIn'>;

const sheetSaid = (sheet: string, choice: string): Said => ({ kind: 'sheet', of: '', about: sheet, choice });

function saidOf({ said, layout, values }: AnsweredTable): readonly Said[] {
  if (!said) return [];
  const { record, sheet } = layout;
  const columns = new Map(layout.columns.map((column) => [column.at, column]));
  const headerOf = (name: string) => columns.get(placeOf(name))?.header ?? '';
  const [headerRow, ...others] = said.headerRows ?? [];
  return [
    ...(said.record ? [sheetSaid(sheet, said.record)] : []),
    ...(headerRow !== undefined && others.length === 0
      ? [{ kind: 'header', of: '', about: sheet, choice: String(headerRow) } as const]
      : []),
    ...Object.entries({ ...said.columns, ...said.rows })
      // A month or a semester is the column's in this file alone.
      .filter(([, to]) => (partsOf(to)?.of ?? '') === '')
      .map(([name, choice]): Said => ({
        kind: 'column',
        of: record,
        about: headerOf(name),
        choice,
      })),
    ...Object.keys({ ...said.split }).map((name): Said => ({
      kind: 'split',
      of: record,
      about: headerOf(name),
      choice: 'lines',
    })),
    ...Object.entries({ ...said.dateOrder }).map(([name, choice]): Said => ({
      kind: 'dateOrder',
      of: columns.get(placeOf(name))?.to ?? '',
      about: headerOf(name),
      choice,
    })),
    ...[...values].flatMap(([field, meanings]) =>
      [...meanings].map(([about, meant]): Said => ({
        kind: 'value',
        of: field.includes('.') ? field : `${record}.${field}`,
        about,
        choice: meant && meant.join('; '),
      })),
    ),
  ];
}

/** Whether a text means what its list says anyway. */
function isPlain({ kind, of, about, choice }: Said, lists: Lists): boolean {
  const declared = kind === 'value' ? partsOf(of)?.declared : undefined;
  return declared !== undefined && 'list' in declared && lists[declared.list].codeOf(about) === choice;
}

function sameSaid(
  { records }: Understanding,
  rows: readonly (readonly [sheet: string, row: number])[],
  same: boolean,
): readonly Said[] {
  const isIn = (sheet: string, row: number) => rows.some(([name, number]) => name === sheet && number === row);
  const one = records.find(({ origins }) => origins.some(({ sheet, row }) => isIn(sheet, row)));
  const title = one?.values['title'];
  return typeof title === 'string' ? [{ kind: 'sameActivity', of: '', about: title, choice: same ? 'yes' : 'no' }] : [];
}

/** Texts that were put off or that say nothing for their fields, and columns of which nobody has said what they mean. */
function putOff(understanding: Understanding): readonly Said[] {
  const asked = askedQuestions(understanding)
    .filter(({ kind }) => kind === 'value' || kind === 'dateOrder' || kind === 'column')
    .map((question) => ({ ...subjectOf(question), count: question.count }));
  const unread = understanding.tables.flatMap((table) =>
    unreadOf(table).map(({ field, text, count }) => ({ kind: 'value' as const, of: field, about: text, count })),
  );
  // Members are chosen, and days and numbers written; any other text is read in its row.
  const isMended = (subject: RecipeSubject) =>
    subject.kind !== 'value' || listOfTarget(subject.of) !== null || isTyped(subject);
  return [...asked, ...unread]
    .filter(isMended)
    .sort((a, b) => b.count - a.count)
    .slice(0, mostPutOff)
    .map(({ kind, of, about }) => ({ kind, of, about, choice: undefined }));
}

/** In which own columns the texts of what is open are kept, by what they are about. */
function keptIn({ tables }: Understanding): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const add = (subject: RecipeSubject, own: string) => {
    const key = subjectKey(subject);
    found.set(key, (found.get(key) ?? new Set<string>()).add(own));
  };
  for (const { open, table, keptHeaders } of tables) {
    const { layout } = table;
    const columns = new Map(layout.columns.map((column) => [column.at, column]));
    for (const point of open) {
      if (point.keptIn === null) continue;
      const at = layout.orientation === 'columns' ? point.row : point.column;
      const { to = '', header = '' } = columns.get(at) ?? {};
      if (isAboutDays(point)) add({ kind: 'dateOrder', of: to, about: header }, point.keptIn);
      else add({ kind: 'value', of: point.field, about: point.text }, point.keptIn);
    }
    for (const [at, own] of keptHeaders)
      add({ kind: 'column', of: layout.record, about: columns.get(at)?.header ?? '' }, own);
  }
  return found;
}
