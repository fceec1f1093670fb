import { foldText } from '../../foldText';
import type { Assigned, Candidate, TableColumn } from './candidate';

const letter =
  /^(?:(?:#|sexo|participantes|asistentes|asistencia|personas|participants|attendees|sex|gender|g[ée]nero)[\s:(–-]*|n[.o°º]{1,2}\s+)?([MHFWVT])\.?\)?$/i;

/**
 * Columns of women, men and totals that are told by letters: M beside H is women, M beside F or W is men. An M without
 * the other may be either and is asked.
 */
export function lettersOfSexes(columns: readonly TableColumn[]): ReadonlyMap<number, readonly Candidate[]> {
  const found = new Map<number, readonly Candidate[]>();
  const lettered = columns.flatMap((column) => {
    const own = letter.exec(column.path.at(-1) ?? '')?.[1]?.toUpperCase();
    return own === undefined ? [] : [{ column, own, group: column.path.slice(0, -1).join('\n') }];
  });
  for (const { column, own, group } of lettered) {
    const beside = new Set(lettered.filter((other) => other.group === group).map((other) => other.own));
    const put = (field: string, confidence: number, other?: string) =>
      found.set(
        column.at,
        [field, ...(other === undefined ? [] : [other])].map((one, at) => ({
          column,
          field: one,
          confidence: confidence - at / 100,
          because: confidence > 0.9 ? 'both' : 'words',
        })),
      );
    if (own === 'T') put('participants', beside.size > 1 ? 0.93 : 0.5);
    else if (own === 'F' || own === 'W') put('women', beside.has('M') || beside.has('H') ? 0.96 : 0.6);
    else if (own === 'H' || own === 'V') put('men', beside.size > 1 ? 0.96 : 0.6);
    else if (beside.has('F') || beside.has('W')) put('men', 0.96);
    else if (beside.has('H') || beside.has('V')) put('women', 0.96);
    else put('women', 0.5, 'men');
  }
  return found;
}

/** What columns of activities mean once all are known: one column's meaning hangs on the others' and on how many members its cells name. */
export function settleActivity(columns: readonly Assigned[]): Assigned[] {
  const fields = new Set(columns.map(({ field }) => field));
  const isGantt = marksByColour(columns);
  return columns.map((assigned) => {
    if (isTimeMark(assigned)) return isGantt ? { ...assigned, field: `${assigned.field}:fill` } : assigned;
    const { field, column } = assigned;
    const { contents, path } = column;
    const leaf = foldText(path.at(-1) ?? '');
    const be = (other: string): Assigned => ({ ...assigned, field: other });
    if (field === 'status' && contents.colourOnly > contents.filled)
      return { ...be('status:fill'), because: 'both', confidence: 0.95 };
    if (
      field === 'leadGroup' &&
      !fields.has('jointGroups') &&
      (contents.namesSeveral('workingGroups') || /grupos|groups|\(s\)/.test(leaf))
    )
      return be('groups');
    if (
      field === 'mainTheme' &&
      !fields.has('secondaryThemes') &&
      (contents.namesSeveral('themes') || /temas|themes|topics/.test(leaf))
    )
      return be('themes');
    if (field === 'responsible' && !fields.has('leadGroup') && !fields.has('groups') && onlyGroups(assigned))
      return { ...be('leadGroup'), because: 'both' };
    if (field === 'place' && !fields.has('hostCountry') && onlyCountries(assigned)) return be('hostCountry');
    if (field === 'hostCountry' && !onlyCountries(assigned) && !fields.has('place') && !fields.has('city'))
      return be('place');
    if (
      field === 'participatingCountries' &&
      (isOneCountry(assigned) || (fields.has('city') && onlyCountries(assigned))) &&
      !fields.has('hostCountry') &&
      !fields.has('place') &&
      /^(pais|country)$/.test(leaf)
    )
      return be('hostCountry');
    if (field === 'start' && !fields.has('end') && [...contents.texts.keys()].some(isSpan)) return be('dates');
    // A sum alone is of money as well as of people.
    if (field === 'participants' && isBareTotal(path) && !fields.has('women') && !fields.has('men')) return be('keep');
    if (field === 'participants' && fields.has('women') && fields.has('men'))
      return be(isSumOf(columns, assigned) ? 'ignore' : field);
    return assigned;
  });
}

const isBareTotal = (path: readonly string[]): boolean =>
  path.length === 1 && /^total(es)?$/.test(foldText(path[0] ?? '').trim());

const isTimeMark = ({ field }: Assigned): boolean => /^(month|quarter|semester):/.test(field);

/** Whether columns of times are marked by colours alone; grounds that are the same in all of them only tell rows apart. */
function marksByColour(columns: readonly Assigned[]): boolean {
  const times = columns.filter(isTimeMark).map(({ column }) => column.contents);
  if (times.some(({ filled }) => filled > 0)) return false;
  const places = new Set(times.map(({ colouredRows }) => colouredRows.join()));
  return places.size > 1;
}

const onlyCountries = ({ column: { contents } }: Assigned): boolean =>
  contents.filled > 0 && contents.listShare('countries') >= 0.9;
const onlyGroups = ({ column: { contents } }: Assigned): boolean =>
  contents.filled > 0 && contents.listShare('workingGroups') >= 0.9;
const isOneCountry = (assigned: Assigned): boolean =>
  assigned.column.contents.filled >= 3 &&
  onlyCountries(assigned) &&
  !assigned.column.contents.namesSeveral('countries');
const isSpan = (text: string): boolean =>
  /\d\s*(?:-|–|al|a|to)\s*\d/.test(text) && !/^\d{1,2}-\d{1,2}-\d{2,4}$/.test(text.trim());

/** Whether a total is nowhere more than women and men together: then it says nothing of its own. */
function isSumOf(columns: readonly Assigned[], total: Assigned): boolean {
  const of = (field: string) => columns.find((one) => one.field === field)?.column.contents;
  return total.column.contents.addsUp(
    [of('women'), of('men'), of('otherOrUnknown')].filter((one) => one !== undefined),
  );
}
