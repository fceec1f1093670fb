import { useEffect, useRef, useState } from 'react';
import { now, today } from '../../../commands/clock';
import { noAnswers, type Answers } from '../../../domain/adoption/answers';
import { askedQuestions, type AskedQuestion } from '../../../domain/adoption/asking/askedQuestions';
import { withAnswer } from '../../../domain/adoption/asking/withAnswer';
import type { ForeignWorkbook } from '../../../domain/adoption/foreignSheet';
import type { AdoptionDifference, KnownAdopted } from '../../../domain/adoption/placement/planAdoption';
import { recipeOf } from '../../../domain/adoption/recipe/recipeOf';
import type { RecipeRow } from '../../../domain/adoption/recipe/recipeRows';
import { understandWithRecipe } from '../../../domain/adoption/recipe/understandWithRecipe';
import type { Understanding } from '../../../domain/adoption/understanding/understand';
import type { Language } from '../../../domain/plan/language';
import { loadRecipe } from '../../../i18n/recipeWords';
import { createMatrix } from '../../../workbook/creation/createMatrix';
import { inSlices } from '../../../workbook/inSlices';
import { openWorkbook, type WorkbookSnapshot } from '../../../workbook/openWorkbook';
import { adoptRecords, type AdoptionResult } from '../../../workbook/operations/adoptRecords';
import { undoAdoption } from '../../../workbook/operations/undoAdoption';
import { readPreference } from '../../store/preferences';
import { useWorkbook } from '../../store/WorkbookStore';
import { keepAnswers, keptAnswers } from './keptAnswers';
import { useWords } from './words';

/** A matrix that is being adopted. */
export interface AdoptionSource {
  /** Tells it from others: what is answered of it is kept under this name until it is adopted. */
  readonly name: string;
  /** What people call it: its file, or its sheets. */
  readonly label: string;
  readonly workbook: ForeignWorkbook;
}

interface State {
  readonly source: AdoptionSource | null;
  /** What was answered, the latest last: so an answer can be taken back. */
  readonly said: readonly Answers[];
  /** Keys of questions that were put off. */
  readonly later: ReadonlySet<string>;
  readonly result: AdoptionResult | null;
}

const start: State = { source: null, said: [], later: new Set(), result: null };
/** The adoption that was left to look at something else: the pane comes back to it. */
let left = start;

const answersKeptFor = ({ name }: AdoptionSource): readonly Answers[] => {
  const kept = keptAnswers(name);
  return kept ? [kept] : [];
};

/** The steps of adopting a matrix: understand it, ask, show, write. */
export function useAdoption(snapshot: WorkbookSnapshot, language: Language) {
  const words = useWords();
  const { run, reload, say } = useWorkbook();
  const [state, show] = useState(left);
  const setState = (next: State) => {
    left = next;
    show(next);
  };
  const { source, said, later } = state;
  const given = said.at(-1) ?? null;
  const { lists } = snapshot.matrix;
  const { understanding, isCurrent, answers, used, notUnderstood } = useUnderstanding(
    source,
    given,
    snapshot,
    language,
  );
  const questions = understanding ? askedQuestions(understanding) : [];
  const open = questions.filter(({ key }) => !later.has(key));

  const begin = (next: AdoptionSource) => setState({ ...start, source: next, said: answersKeptFor(next) });
  const answerAll = (next: Answers) => {
    if (!source) return;
    setState({ ...state, said: [...said, next] });
    keepAnswers(source.name, next);
  };
  const answer = (question: AskedQuestion, choice: string | null) =>
    answerAll(withAnswer(answers ?? noAnswers, question, choice));
  /** Lets what was said of earlier matrices be: everything is asked. */
  const askAnew = () => setState({ ...state, said: [...said, noAnswers] });
  const takeBack = () => {
    if (!source) return;
    const before = said.slice(0, -1);
    setState({ ...state, said: before });
    keepAnswers(source.name, before.at(-1) ?? null);
  };
  const putOff = ({ key }: AskedQuestion) => setState({ ...state, later: new Set([...later, key]) });
  const askAgain = () => setState({ ...state, later: new Set() });

  const author = () => ({ who: readPreference('name') ?? '', now: now() });
  const write = async () => {
    if (!understanding || !source) return;
    const { records } = understanding;
    const recipe = recipeOf(source.label, answers ?? noAnswers, understanding, lists);
    const result = await run(
      words.write.writing,
      async () => {
        // An attempt before may have made it although the rest was not written.
        if (!snapshot.hasMatrix && !(await openWorkbook()).hasMatrix)
          await createMatrix(language, { today: today(), forAdoption: true });
        return adoptRecords({ records, recipe, ...author() });
      },
      () => void write(),
    );
    await reload();
    if (!result) return;
    keepAnswers(source.name, null);
    setState({ ...state, result });
  };
  /** Takes what was chosen of what differs in rows that were there. */
  const take = async (isTaken: (row: KnownAdopted, difference: AdoptionDifference) => boolean) => {
    if (!understanding) return false;
    const { records } = understanding;
    const done = await run(words.write.writing, () => adoptRecords({ records, ...author(), takes: isTaken }));
    await reload();
    return done !== undefined;
  };
  /** Takes away what was adopted; what people have changed since stays. */
  const undo = async () => {
    if (!source) return;
    const sheets = source.workbook.sheets.map(({ name }) => name);
    const undone = await run(words.result.undoing, () => undoAdoption({ ...author(), sheets }));
    await reload();
    if (!undone) return;
    say({ intent: 'success', text: words.result.undone(undone.removed, undone.kept) });
    setState({ ...state, result: null });
  };
  const restart = () => setState(start);
  return {
    ...{ ...state, answers, understanding, isCurrent, questions, open, used, notUnderstood },
    ...{ begin, answerAll, answer, askAnew, takeBack, putOff, askAgain, write, take, undo, restart },
  };
}

/** What was worked out of a matrix, and of what. */
interface Known {
  readonly source: AdoptionSource;
  /** What a person has answered; null for nothing: then what was said of earlier matrices of the layout holds. */
  readonly given: Answers | null;
  readonly understanding: Understanding;
  readonly answers: Answers | null;
  /** How many answers of earlier matrices are used. */
  readonly used: number;
  readonly notUnderstood: readonly RecipeRow[];
}

/** What is understood of a matrix with what was answered so far; until that is worked out, what was understood before. */
function useUnderstanding(
  source: AdoptionSource | null,
  given: Answers | null,
  { matrix }: WorkbookSnapshot,
  language: Language,
) {
  const { inBackground } = useWorkbook();
  const [known, setKnown] = useState<Known | null>(null);
  const wanted = useRef<unknown>(null);
  const { lists, language: bookLanguage } = matrix;
  const { rows } = matrix.tables.AdoptionAnswer;
  useEffect(() => {
    if (!source) return;
    const of = {};
    wanted.current = of;
    const goOn = () => {
      if (wanted.current !== of) throw new Superseded();
    };
    void inBackground(async () => {
      try {
        const recipe = await loadRecipe(rows, { language: bookLanguage, lists });
        const options = { answers: given, lists, language };
        const read = await inSlices(understandWithRecipe(source.workbook, recipe, options), goOn);
        if (wanted.current === of) setKnown({ ...read, source, given, notUnderstood: recipe.notUnderstood });
      } catch (error) {
        if (!(error instanceof Superseded)) throw error;
      }
    });
    return () => {
      wanted.current = null;
    };
  }, [source, given, lists, rows, bookLanguage, language, inBackground]);
  const shown = source && known?.source === source ? known : null;
  return {
    understanding: shown?.understanding ?? null,
    answers: shown?.answers ?? given,
    used: shown?.used ?? 0,
    notUnderstood: shown?.notUnderstood ?? [],
    isCurrent: shown !== null && shown.given === given,
  };
}

/** Ends work whose result is not wanted any more. */
class Superseded extends Error {}
