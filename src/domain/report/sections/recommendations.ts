import { countOf, day, keyOf, moreRows, number, plain, table, textBlock, words, wordsOf } from '../pieces';
import type { ReportBlock, ReportRow } from '../ReportDocument';
import type { CountryReport } from '../../records/countryReport';
import { rowId } from '../../records/ids';
import type { Row } from '../../records/matrix';
import { asOf, isBrief, labelIn, productOf, titleWithCode, type Subject } from '../subject';

/** So many are listed in the report of a semester. */
const mostInSemester = 4;

/** Recommendations agreed by the end of the window, with how many countries reported to follow them up: the fewest first. */
export function recommendations(subject: Subject): readonly ReportBlock[] {
  const { text, reports, products } = subject;
  const last = asOf(subject);
  const agreed = products.filter((one) => {
    const { class: kind, agreedOn } = productOf(one);
    return kind === 'recommendation' && agreedOn !== null && agreedOn <= last;
  });
  const followUps = new Map<string, Row<CountryReport>[]>();
  for (const report of reports) {
    const { class: kind, product, date } = report.record;
    if (kind !== 'followUp' || product === null || (date ?? '9') > last) continue;
    const id = rowId(product);
    followUps.set(id, [...(followUps.get(id) ?? []), report]);
  }
  const rows = agreed
    .map((one) => {
      const own = followUps.get(rowId(productOf(one).id)) ?? [];
      return { one, own, countries: new Set(own.map(({ record }) => record.country).filter((code) => code !== null)) };
    })
    .sort((a, b) => a.countries.size - b.countries.size || keyOf(a.one).localeCompare(keyOf(b.one)))
    .map(({ one, own, countries }): ReportRow => ({
      key: keyOf(one),
      cells: [
        wordsOf(titleWithCode(subject, productOf(one).title, productOf(one).id), 'Product', one.row),
        plain(productOf(one).agreedOn),
        { ...countOf('CountryReport', own), value: countries.size },
        plain(
          [...countries]
            .map((code) => labelIn(subject, 'countries', code))
            .sort((a, b) => a.localeCompare(b))
            .join('; '),
        ),
      ],
    }));
  // A semester tells of those that wait for follow-up first.
  const shown = isBrief(subject.window) ? rows.slice(0, mostInSemester) : rows;
  const columns = [
    words('title', text.title, 3),
    day('date', text.date),
    number('count', text.countries),
    words('countries', text.countriesReporting, 6),
  ];
  return [
    textBlock('heading', 'recommendations', text.recommendations),
    rows.length === 0
      ? textBlock('paragraph', 'noRecommendations', text.noRecommendations)
      : table('recommended', text.recommendations, columns, shown),
    ...moreRows(subject, 'recommended', rows.length - shown.length),
  ];
}
