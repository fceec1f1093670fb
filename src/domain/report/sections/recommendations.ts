import { day, countOf, number, plain, table, textBlock, words, wordsOf } from '../pieces';
import type { ReportBlock, ReportRow } from '../ReportDocument';
import { rowId } from '../../records/ids';
import { labelIn, productOf, type Subject } from '../subject';
import { keyOf } from './notes';

/** Recommendations agreed by the end of the window, with how many countries reported to follow them up: the fewest first. */
export function recommendations(subject: Subject): readonly ReportBlock[] {
  const { text, window, reports, products } = subject;
  const agreed = products.filter((one) => {
    const { class: kind, agreedOn } = productOf(one);
    return kind === 'recommendation' && agreedOn !== null && agreedOn <= window.end;
  });
  const rows = agreed
    .map((one) => {
      const { id } = productOf(one);
      const own = reports.filter(
        ({ record }) =>
          record.class === 'followUp' &&
          id !== null &&
          rowId(record.product) === rowId(id) &&
          (record.date ?? '9') <= window.end,
      );
      return { one, own, countries: new Set(own.map(({ record }) => record.country).filter((code) => code !== null)) };
    })
    .sort((a, b) => a.countries.size - b.countries.size || keyOf(a.one).localeCompare(keyOf(b.one)))
    .map(({ one, own, countries }): ReportRow => ({
      key: keyOf(one),
      cells: [
        wordsOf(productOf(one).title, 'Product', one.row),
        plain(productOf(one).id),
        plain(productOf(one).agreedOn),
        { ...countOf('CountryReport', own), value: countries.size },
        plain([...countries].map((code) => labelIn(subject, 'countries', code)).join('; ')),
      ],
    }));
  const columns = [
    words('title', text.title),
    words('code', text.code),
    day('date', text.date),
    number('count', text.countries),
    words('countries', text.countriesReporting, 7),
  ];
  return [
    textBlock('heading', 'recommendations', text.recommendations),
    rows.length === 0
      ? textBlock('paragraph', 'noRecommendations', text.noRecommendations)
      : table('recommended', text.recommendations, columns, rows),
  ];
}
