import { foldText } from '../../foldText';
import type { Lists } from '../../records/listIndex';
import { groupsOnly } from '../values/groupMeaning';
import { headingStems } from './headingText';
import { sureValues } from './listShare';
import { bareText, containedMember, namesOf, onlyCode } from './memberNames';

/** No name or title that says something of all rows below it is longer. */
const longestTitle = 300;

/** What tells that a text names a working group. */
const groupWord = /\b(grupos? de trabajo|grupos?|gt|working groups?|wg)\b( (sobre|de|en|para|on|of)\b)?/;

/** Code of the working group that a name, a title or a section names: by its name, its initials, or some of its words behind the word for a group. */
export function groupNamed(lists: Lists, text: string): string | null {
  const list = groupsOnly(lists.workingGroups);
  const exact = list.codeOf(text.trim());
  if (exact !== undefined && list.has(exact)) return exact;
  if (text.length > longestTitle) return null;
  const bare = bareText(text)
    .replace(/ ?\b20\d\d\b ?/g, ' ')
    .trim();
  const byInitials = bare.length > 2 ? onlyCode(namesOf(list).filter(({ initials }) => initials.has(bare))) : null;
  if (byInitials !== null) return byInitials;
  const word = groupWord.exec(bare);
  if (!word) return shortName.test(bare) || bare.length <= longestShort ? shortGroup(lists, bare) : null;
  const contained = containedMember(list, bare);
  if (contained !== null) return contained;
  const rest = bare.slice(word.index + word[0].length).trim();
  const stems = headingStems(rest).filter((stem) => !/^20\d\d$/.test(stem));
  if (rest === '' || stems.length === 0) return null;
  return onlyCode(namesOf(list).filter((member) => stems.every((stem) => member.stems.has(stem))));
}

/** A name of a group that is made of first letters; what is called so without that word is not longer. */
const shortName = /^(gt|wg)[a-z]{1,6}$/;
const longestShort = 24;

function shortGroup(lists: Lists, bare: string): string | null {
  const code = sureValues(lists, 'Activity.leadGroup', bare)?.get('leadGroup');
  return typeof code === 'string' ? code : null;
}

const romans = ['i', 'ii', 'iii', 'iv', 'v'];
const pillarNumber = /^(?:pilar(?: estrategico)?|pillar|eje(?: estrategico)?|p)(?: n[o.]?)? ?(\d|i{1,3}|iv|v)\b/;

/** Code of the pillar that a name, a title or a section names, by its number or its words; null where these differ. */
export function pillarNamed(lists: Lists, text: string): string | null {
  const list = lists.pillars;
  const exact = list.codeOf(text.trim());
  if (exact !== undefined && list.has(exact)) return exact;
  if (text.length > longestTitle) return null;
  const bare = bareText(text);
  const [, word] = pillarNumber.exec(bare) ?? [];
  const number = word === undefined ? 0 : /\d/.test(word) ? Number(word) : romans.indexOf(word) + 1;
  const numbered = number > 0 ? (list.members[number - 1]?.code ?? null) : null;
  const named = containedMember(list, bare);
  return named !== null && numbered !== null && named !== numbered ? null : (named ?? numbered);
}

/** Code of the class of products that a title names, in the plural too. */
export function productClassNamed(lists: Lists, text: string): string | null {
  if (text.length > longestTitle) return null;
  const list = lists.productClasses;
  const stems = headingStems(text.replace(/\b20\d\d\b/g, ' ')).join(' ');
  const found = namesOf(list).filter(({ bare }) => bare.some((one) => headingStems(one).join(' ') === stems));
  return onlyCode(found);
}

/** Code of what countries report that a title names. */
export function reportClassNamed(lists: Lists, text: string): string | null {
  const folded = foldText(text);
  const code = /\b(seguimiento|follow[- ]?up)\b/.test(folded)
    ? 'followUp'
    : /\bbene(ficios?|fits?)\b/.test(folded)
      ? 'benefit'
      : null;
  return code !== null && lists.reportClasses.has(code) ? code : null;
}
