import { adoptable, type Target } from '../domain/adoption/layout';
import { isTyped } from '../domain/adoption/recipe/typedTexts';
import type { RecipeSubject } from '../domain/adoption/recipe/recipe';
import { groundIn } from '../domain/adoption/values/groundColour';
import { listOfTarget, partsOf, sharedReadings, type SharedReading } from '../domain/adoption/target';
import { foldText } from '../domain/foldText';
import type { Language } from '../domain/plan/language';
import type { Lists } from '../domain/records/listIndex';
import { splitMembers } from '../domain/records/memberText';
import { declarationOf } from '../domain/records/records';
import type { AdoptionTexts } from './adoptionTexts';
import { formatDate, quoted } from './formats';

/** The words in which questions and answers of adopting are told. */
export interface AnswerWords {
  readonly words: AdoptionTexts;
  readonly lists: Lists;
  readonly language: Language;
}

/** What a column can mean, in words. */
export function targetLabel(target: string, words: AdoptionTexts, language: Language): string {
  if (target === 'keep') return words.questions.keep;
  if (target === 'ignore') return words.questions.ignoreColumn;
  const parts = partsOf(target);
  if (!parts) return target;
  const { field, of, fill, declared } = parts;
  const meaning = words.meanings[field as SharedReading] as string | ((of: string) => string) | undefined;
  const name = declared?.label[language] ?? (typeof meaning === 'function' ? meaning(of) : (meaning ?? field));
  return fill ? words.meanings.byColour(name) : name;
}

/** A text of a matrix as people are told of it: a ground by the name of its colour. */
export function shownText(text: string, { colours }: AdoptionTexts): string {
  const ground = groundIn(text);
  return ground ? colours.ground(colours.names[ground.name], ground.hex) : text;
}

/** A question of a recipe in words. */
export function subjectText({ kind, of, about }: RecipeSubject, { words, language }: AnswerWords): string {
  const { questions } = words;
  if (kind === 'value') return questions.value(quoted(shownText(about, words)), targetLabel(of, words, language));
  return kind === 'dateOrder' ? questions.dateOrderOf(quoted(about)) : questions[kind](quoted(about));
}

/** An answer in words; null for one that leaves the text blank. */
export function answerText(choice: string | null, { kind, of }: RecipeSubject, given: AnswerWords): string {
  const { words, lists, language } = given;
  const { questions } = words;
  if (choice === null) return questions.leaveBlank;
  switch (kind) {
    case 'value': {
      const list = listOfTarget(of);
      if (list)
        return choice
          .split('; ')
          .map((code) => lists[list].labelOf(code, language))
          .join('; ');
      if (choice === 'yes' || choice === 'no') return lists.yesNo.labelOf(choice, language);
      return /^\d{4}-\d{2}-\d{2}$/.test(choice) ? formatDate(choice, language) : choice;
    }
    case 'column':
      return targetLabel(choice, words, language);
    case 'dateOrder':
      return questions.orders[choice === 'mdy' ? 'mdy' : 'dmy'];
    case 'split':
      return choice === 'lines' ? questions.lines : questions.whole;
    case 'sheet': {
      const record = adoptable.find((one) => one === choice);
      return record ? declarationOf(record).sheet[language] : questions.ignore;
    }
    case 'header':
      return questions.row(choice);
    case 'sameActivity':
      return choice === 'yes' ? questions.yes : questions.no;
  }
}

/**
 * What an answer in words means, as people may have changed it.
 * @param known what it meant when it was written
 * @param givens the words of each language in which it may be told
 * @returns undefined where it is not understood
 */
export function readAnswerText(
  text: string,
  subject: RecipeSubject,
  known: string | null | undefined,
  givens: readonly AnswerWords[],
): string | null | undefined {
  const folded = foldText(text);
  const says = (choice: string | null) =>
    [...givens.map((given) => answerText(choice, subject, given)), ...formerAnswers(choice, subject)].some(
      (words) => foldText(words) === folded,
    );
  if (known !== undefined && says(known)) return known;
  if (says(null)) return null;
  return choicesFor(subject, givens).find(says) ?? textChoice(text, subject, givens);
}

/** How earlier editions told an answer that names a sheet or a column. */
function formerAnswers(choice: string | null, { kind }: RecipeSubject): readonly string[] {
  if (kind === 'column') return partsOf((choice ?? '') as Target)?.declared?.formerly ?? [];
  const record = kind === 'sheet' && adoptable.find((one) => one === choice);
  return record ? (declarationOf(record).formerSheets ?? []) : [];
}

/** Readings of a column that stands for one month, semester or country: its heading says which, nobody chooses it. */
const ofOnePlace: ReadonlySet<string> = new Set(['month', 'quarter', 'semester', 'country']);

/** All that an answer of a closed kind can be, in order. */
export function choicesFor({ kind, of }: RecipeSubject, [given]: readonly AnswerWords[]): readonly string[] {
  switch (kind) {
    case 'value': {
      const list = listOfTarget(of);
      return list && given ? given.lists[list].members.map(({ code }) => code) : ['yes', 'no'];
    }
    case 'column': {
      const record = adoptable.find((one) => one === of);
      if (!record) return [];
      const entered = Object.entries(declarationOf(record).fields).filter(([, { origin }]) => origin === 'entered');
      const readings = record === 'Activity' ? sharedReadings.filter((one) => !ofOnePlace.has(one)) : [];
      return ['keep', 'ignore', ...[...entered.map(([field]) => field), ...readings].map((one) => `${record}.${one}`)];
    }
    case 'dateOrder':
      return ['dmy', 'mdy'];
    case 'split':
      return ['lines', 'whole'];
    case 'sheet':
      return ['ignore', ...adoptable];
    case 'sameActivity':
      return ['yes', 'no'];
    case 'header':
      return [];
  }
}

/** An answer that is no option: members by any of their names, a row by its number, the text itself where any text is one, or is read as days and numbers. */
function textChoice(text: string, { kind, of }: RecipeSubject, [given]: readonly AnswerWords[]): string | undefined {
  if (kind === 'header') return /\d+/.exec(text)?.[0];
  if (kind === 'column') return partsOf(text.trim()) ? (text.trim() as Target) : undefined;
  if (kind !== 'value' || !given) return undefined;
  const name = listOfTarget(of);
  if (isTyped({ kind, of })) return text.trim();
  if (!name)
    return partsOf(of)?.declared?.kind === 'text' || partsOf(of)?.declared?.kind === 'reference'
      ? text.trim()
      : undefined;
  const list = given.lists[name];
  const codes = splitMembers(text, list).map((part) => list.codeOf(part));
  return codes.length > 0 && codes.every((code) => code !== undefined) ? codes.join('; ') : undefined;
}
