import type { Balance, Flow } from '../../domain/indicators/timings';
import { joined, type RuleWords } from '../ruleWords';

/** What English says of rules. */
export const rules: RuleWords = {
  rows: { Activity: 'the activities', Product: 'the outputs', CountryReport: 'the country reports' },
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
};
