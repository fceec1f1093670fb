import type { Language } from '../plan/language';
import type { ForumMeeting } from './forumMeeting';
import type { Lists } from './listIndex';
import { writtenDate } from './writtenDate';

/** What a meeting is called: `GRCM, 12 de junio de 2025`; its code where neither body nor day is known. */
export function meetingName(
  { id, forum, date }: Pick<ForumMeeting, 'id' | 'forum' | 'date'>,
  { forums }: Pick<Lists, 'forums'>,
  language: Language,
): string {
  const body = forum === null ? null : forums.labelOf(forum, language);
  const day = date === null ? null : writtenDate(date, language);
  return [body, day].filter((part) => part !== null).join(', ') || (id ?? '');
}
