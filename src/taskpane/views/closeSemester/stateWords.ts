import { semesterWindow } from '../../../domain/calendar';
import type { SemesterState } from '../../../domain/closing/closedSemesters';
import type { Language } from '../../../domain/plan/language';
import { formatDate } from '../../../i18n/formats';
import type { Texts } from '../../../i18n/texts';

/** How a semester stands, in words. */
export function stateWords(state: SemesterState, language: Language, { closing }: Texts): string {
  if (state.kind === 'closed') return closing.closedOn(formatDate(state.closedOn, language));
  if (state.kind === 'open') return closing.isOpen;
  return closing.notEnded(formatDate(semesterWindow(state.semester).end, language));
}
