import type { Balance, Flow, Latest } from '../../domain/indicators/timings';
import { joined, type RuleWords } from '../ruleWords';

/** What Spanish says of rules. */
export const rules: RuleWords = {
  rows: {
    Activity: 'las actividades',
    Product: 'los productos',
    CountryReport: 'los reportes de países',
    Measurement: 'las mediciones del indicador',
  },
  being: { class: 'de clase', type: 'de tipo', status: 'en estado', leadGroup: 'a cargo de', country: 'de' },
  having: (field, values) => `con ${field} igual a ${values}`,
  quoted: (label) => `«${label}»`,
  and: 'y',
  or: 'o',
  measures: {
    count: (rows) => `Cuenta ${rows}`,
    sum: (rows, field) => `Suma ${field} de ${rows}`,
    distinct: (rows, field) => `Cuenta cuántos valores distintos de ${field} hay en ${rows}`,
    share: (rows, part) => `Calcula el porcentaje de ${part} entre ${rows}`,
    average: (rows, field) => `Calcula el promedio de ${field} de ${rows}`,
    steps: (rows, field) => `Cuenta ${rows} por paso de ${field}`,
  },
  timings: {
    flow({ dates }: Flow, named, days) {
      if (!days) return `, según su ${dates.map(named).join(' o, si falta, su ')}`;
      return `, con ${dates.map(named).join(' o, si falta, ')} del ${days.from} al ${days.to}`;
    },
    balance({ start, ends }: Balance, named, days) {
      const until = `desde ${named(start)} hasta ${joined(ends.map(named), 'o')}`;
      const first = ends.length === 1 ? '' : ', lo que ocurra primero';
      return ` que ${days ? `el ${days.to} seguían` : 'siguen'} en curso${days ? '' : ' al cierre del periodo'}: ${until}${first}`;
    },
    latest({ date }: Latest, named, days) {
      const when = days ? ` con ${named(date)} del ${days.from} al ${days.to}` : ` según su ${named(date)}`;
      return `; de cada país o Grupo, solo la última${when}`;
    },
  },
};
