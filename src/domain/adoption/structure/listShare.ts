import { foldText } from '../../foldText';
import { nearest } from '../../nearest';
import type { ListName } from '../../records/lists';
import { spellingsOf, type Lists } from '../../records/listIndex';
import { splitMembers } from '../../records/memberText';

/** Words that people use for the members of lists, beside those that the lists know. */
const alsoSaid: Partial<Record<ListName, RegExp>> = {
  activityStatuses:
    /^(ejecutad[oa]|concluid[oa]|finalizad[oa]|complet[ao]d[oa]|completed|done|cumplid[oa]|implementad[oa]|en (proceso|curso|propuesta|pausa|desarrollo|marcha|preparacion|ejecucion)|ongoing|under way|pendiente|pending|planned|programad[oa]|planificad[oa]|prevista|reprogramad[oa]|rescheduled|aplazad[oa]|suspendid[oa]|diferid[oa]|por (confirmar|definir|iniciar|realizar)|s\/?i|no (realizada|iniciada|ejecutada)|sin iniciar|not started|terminad[oa]|realizad[oa]|carried out|postergad[oa]|[✓✔✗✘◐◑↻⟳☑❌○●x])️?$/u,
  activityTypes:
    /^(taller|workshop|reunion|meeting|curso|course|diplomado|seminario|seminar|webinar|webinario|conferencia|conference|congreso|congress|estudio|study|diagnostico|investigacion|campana|campaign|intercambio|visita|foro|capacitacion|training|mesa|encuentro|conversatorio|simposio|charla|virtual workshop|regular wg meeting|pasantia|gira)\b/u,
  countries:
    /^(todos?( los paises| los pm)?|all( member countries| countries)?|pm|los (11|once)( paises)?( miembros)?|rd|es|bel|blz|can|cri|cr|gua|gtm|hnd|hon|mex|mx|nic|pan|pty|slv|els|eua|eeuu|ee\.? ?uu\.?|usa|us|dom|rep\.? dom(inicana)?\.?)$/u,
  themes: /^(p[1-3]|pilar [1-3])[.-]\d{1,2}$|^t[1-3]-\d{2}$/u,
  pillars: /^(pilar|pillar|p)\.? ?([1-3]|i{1,3})\b/u,
  workingGroups: /^(gt|wg|grupo( de trabajo)?|working group)\b|^gt(gf|gfmim|ml|p|f|l|b)?m?$/u,
  modalities:
    /^(presencial|virtual|hibrid[ao]|mixt[ao]|en linea|online|in[ -]person|hybrid|semipresencial|a distancia|remoto)$/u,
  productClasses:
    /^(hr|bp|recomendaciones|buenas practicas|hojas? de rutas?|intercambio de informacion|procesos? de intercambio|roadmap|good practices?|recommendations?)$/u,
  expectedResults: /^(re|r)[ .-]?[1-4]$/u,
};

/** How alike a misspelt text is to a member that it names. */
const alike = 0.75;

/** Share of some different texts that name members of a list, each or in parts. */
export function listShare(lists: Lists, name: ListName, texts: readonly string[]): number {
  if (texts.length === 0) return 0;
  const left = texts.filter((text) => !isOf(lists, name, text));
  const share = 1 - left.length / texts.length;
  // Misspelt members stand beside others that are not; looking for them takes long.
  if (share < 0.2 || left.length === 0) return share;
  const some = left.slice(0, mostMisspelt);
  const misspelt = some.filter((text) => isMisspelt(lists, name, text)).length;
  return share + (1 - share) * (misspelt / some.length);
}

/** So many texts are looked at for members that are spelt nearly right. */
const mostMisspelt = 12;

function isOf(lists: Lists, name: ListName, text: string): boolean {
  const list = lists[name];
  if (text.length > 600) return false;
  const also = alsoSaid[name];
  const named = (part: string): boolean => {
    const bare = part.trim();
    return bare !== '' && (list.codeOf(bare) !== undefined || also?.test(foldText(bare)) === true);
  };
  if (named(text)) return true;
  const parts = splitMembers(text, list).flatMap((part) =>
    named(part) ? [part] : part.split(/[,;/|\n]|\s+[-–]\s+|\s(?:y|and|e)\s/),
  );
  const filled = parts.filter((part) => part.trim() !== '');
  return filled.length > 1 && filled.filter(named).length >= filled.length * 0.6;
}

function isMisspelt(lists: Lists, name: ListName, text: string): boolean {
  if (text.length < 5 || text.length > 160) return false;
  const list = lists[name];
  const [best] = nearest(text, list.members, spellingsOf, 1);
  return best !== undefined && spellingsOf(best).some((one) => likeness(one, text) >= alike);
}

function pairsOf(text: string): ReadonlySet<string> {
  const folded = ` ${foldText(text)} `;
  return new Set(Array.from({ length: Math.max(0, folded.length - 1) }, (_, at) => folded.slice(at, at + 2)));
}
function likeness(a: string, b: string): number {
  const [one, two] = [pairsOf(a), pairsOf(b)];
  return (2 * [...one].filter((pair) => two.has(pair)).length) / (one.size + two.size);
}

/** How many members of a list a text names. */
export function membersNamed(lists: Lists, name: ListName, text: string): number {
  if (text.length > 2_000) return 0;
  const list = lists[name];
  if (list.codeOf(text) !== undefined) return 1;
  const also = alsoSaid[name];
  const parts = splitMembers(text, list).flatMap((part) =>
    list.codeOf(part) === undefined ? part.split(/[,;/|\n]|\s+[-–]\s+|\s(?:y|and|e)\s/) : [part],
  );
  return parts.filter((part) => list.codeOf(part.trim()) !== undefined || also?.test(foldText(part)) === true).length;
}
