import type { Balance, Flow, Latest } from '../../domain/indicators/timings';
import { joined, type RuleWords } from '../ruleWords';

/** What English says of rules. */
export const rules: RuleWords = {
  rows: {
    Activity: 'the activities',
    Product: 'the outputs',
    CountryReport: 'the country reports',
    Measurement: 'the measurements of the indicator',
  },
  being: { class: 'of class', type: 'of type', status: 'with status', leadGroup: 'led by', country: 'of' },
  having: (field, values) => `with ${field} equal to ${values}`,
  quoted: (label) => `“${label}”`,
  and: 'and',
  or: 'or',
  measures: {
    count: (rows) => `Counts ${rows}`,
    sum: (rows, field) => `Adds up ${field} of ${rows}`,
    distinct: (rows, field) => `Counts how many distinct values of ${field} there are in ${rows}`,
    share: (rows, part) => `Works out the percentage of ${part} among ${rows}`,
    average: (rows, field) => `Works out the average ${field} of ${rows}`,
    steps: (rows, field) => `Counts ${rows} by step of ${field}`,
  },
  timings: {
    flow({ dates }: Flow, named, days) {
      if (!days) return `, by their ${dates.map(named).join(' or, if blank, their ')}`;
      return `, with ${dates.map(named).join(' or, if blank, ')} from ${days.from} to ${days.to}`;
    },
    balance({ start, ends }: Balance, named, days) {
      const until = `from ${named(start)} until ${joined(ends.map(named), 'or')}`;
      const first = ends.length === 1 ? '' : ', whichever comes first';
      return ` still open ${days ? `on ${days.to}` : 'at period end'}: ${until}${first}`;
    },
    latest({ date }: Latest, named, days) {
      const when = days ? ` with ${named(date)} from ${days.from} to ${days.to}` : ` by its ${named(date)}`;
      return `; of each country or Group, only the latest${when}`;
    },
  },
};
