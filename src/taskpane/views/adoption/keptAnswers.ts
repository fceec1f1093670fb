import { readAnswers, type Answers } from '../../../domain/adoption/answers';
import { now } from '../../../commands/clock';
import { draftsOf } from '../../store/draftStore';

/** What was answered of a matrix and not yet adopted: the pane may be closed in between. */
const drafts = draftsOf<Answers, null>('adoption', (edit) => {
  const read = readAnswers(JSON.stringify(edit));
  return read.kind === 'read' ? { edit: read.answers, base: null } : null;
});

/** What was answered of a matrix before; null for nothing. */
export const keptAnswers = (name: string): Answers | null => drafts.of(name)?.edit ?? null;

/** Keeps what was answered of a matrix; null for nothing. */
export function keepAnswers(name: string, answers: Answers | null): void {
  if (answers === null) drafts.drop(name);
  else drafts.keep({ id: name, changedAt: now(), edit: answers, base: null });
}
