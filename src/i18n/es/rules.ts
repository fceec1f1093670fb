import type { Balance, Flow } from '../../domain/indicators/timings';
import { joined, type RuleWords } from '../ruleWords';

/** What Spanish says of rules. */
export const rules: RuleWords = {
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
};
