import type { TimeWindow } from '../domain/calendar';
import { conditionList, fieldLabel } from '../domain/indicators/ruleFields';
import { measuredField, type MeasureName } from '../domain/indicators/measures';
import type { Condition, Rule, RuleSource } from '../domain/indicators/rule';
import type { Balance, Flow, Timing } from '../domain/indicators/timings';
import type { Language } from '../domain/plan/language';
import type { Lists } from '../domain/records/listIndex';
import { formatDate } from './formats';

/** What a language says of rules; a kind of measure or timing that has no sentence does not compile. */
interface RuleWords {
  readonly rows: Readonly<Record<RuleSource, string>>;
  readonly in: Readonly<Record<RuleSource, string>>;
  readonly quoted: (label: string) => string;
  readonly is: (field: string, values: string) => string;
  readonly and: string;
  readonly or: string;
  /** `field` is '' for a measure of whole rows. */
  readonly measures: Readonly<Record<MeasureName, (rows: string, field: string) => string>>;
  /** In any period, or in the window of these days. */
  readonly timings: {
    readonly [K in Timing['kind']]: (timing: Extract<Timing, { kind: K }>, named: Named, days?: Days) => string;
  };
}

type Named = (field: string) => string;
interface Days {
  readonly from: string;
  readonly to: string;
}

const words: Readonly<Record<Language, RuleWords>> = {
  es: {
    rows: { Activity: 'las actividades', Product: 'los productos', CountryReport: 'los reportes de países' },
    in: { Activity: 'en las que', Product: 'en los que', CountryReport: 'en los que' },
    quoted: (label) => `«${label}»`,
    is: (field, values) => `${field} es ${values}`,
    and: 'y',
    or: 'o',
    measures: {
      count: (rows) => `Cuenta ${rows}`,
      sum: (rows, field) => `Suma ${field} de ${rows}`,
      distinct: (rows, field) => `Cuenta cuántos valores distintos de ${field} hay en ${rows}`,
    },
    timings: {
      flow({ dates }: Flow, named, days) {
        if (!days) return `cada registro en el periodo de ${dates.map(named).join(', o si falta, de ')}`;
        return `con ${dates.map(named).join(', o si falta, ')} del ${days.from} al ${days.to}`;
      },
      balance({ start, ends }: Balance, named, days) {
        const until = `desde ${named(start)} hasta ${joined(ends.map(named), 'o')}`;
        const first = ends.length === 1 ? '' : ', lo que ocurra primero';
        return `si ${days ? `el ${days.to} seguían` : 'siguen'} abiertos${days ? '' : ' al cierre del periodo'}: ${until}${first}`;
      },
    },
  },
  en: {
    rows: { Activity: 'the activities', Product: 'the products', CountryReport: 'the country reports' },
    in: { Activity: 'in which', Product: 'in which', CountryReport: 'in which' },
    quoted: (label) => `“${label}”`,
    is: (field, values) => `${field} is ${values}`,
    and: 'and',
    or: 'or',
    measures: {
      count: (rows) => `Counts ${rows}`,
      sum: (rows, field) => `Adds up ${field} of ${rows}`,
      distinct: (rows, field) => `Counts how many distinct values of ${field} there are in ${rows}`,
    },
    timings: {
      flow({ dates }: Flow, named, days) {
        if (!days) return `each record in the period of ${dates.map(named).join(', or if blank, of ')}`;
        return `with ${dates.map(named).join(', or if blank, ')} from ${days.from} to ${days.to}`;
      },
      balance({ start, ends }: Balance, named, days) {
        const until = `from ${named(start)} until ${joined(ends.map(named), 'or')}`;
        const first = ends.length === 1 ? '' : ', whichever comes first';
        return `if still open ${days ? `on ${days.to}` : 'at the end of the period'}: ${until}${first}`;
      },
    },
  },
};

/** What a rule counts, in one plain sentence: in any period, or in a window of time. */
export function ruleSentence(
  { source, where, measure, timing }: Rule,
  lists: Lists,
  language: Language,
  window?: TimeWindow,
): string {
  const text = words[language];
  const named = (field: string) => text.quoted(fieldLabel(source, field)[language]);
  const conditions = where.map((condition) => conditionText(source, condition, lists, language));
  const filter = conditions.length === 0 ? '' : ` ${text.in[source]} ${conditions.join(` ${text.and} `)}`;
  const field = measuredField(measure);
  const counted = text.measures[measure.kind](text.rows[source] + filter, field === null ? '' : named(field));
  const days = window && { from: formatDate(window.start, language), to: formatDate(window.end, language) };
  const say = text.timings[timing.kind] as (timing: Timing, named: Named, days?: Days) => string;
  return `${counted}, ${say(timing, named, days)}.`;
}

function conditionText(source: RuleSource, { field, values }: Condition, lists: Lists, language: Language): string {
  const text = words[language];
  const list = conditionList(source, field, lists);
  const labels = values.map((code) => text.quoted(list?.labelOf(code, language) ?? code));
  return text.is(text.quoted(fieldLabel(source, field)[language]), joined(labels, text.or));
}

/** `a, b o c` */
function joined(parts: readonly string[], last: string): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1)}`;
}
