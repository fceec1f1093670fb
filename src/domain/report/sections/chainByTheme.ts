import { noMember } from '../../indicators/member';
import type { CountryReport } from '../../records/countryReport';
import { rowId } from '../../records/ids';
import type { Row } from '../../records/matrix';
import { countOf, figureOf, number, plain, rowsOf, table, textBlock, words } from '../pieces';
import type { ReportBlock, ReportCell, ReportRow } from '../ReportDocument';
import {
  agreedIn,
  happenedIn,
  memberCountries,
  memberLabel,
  membersOf,
  planToDate,
  productOf,
  type Subject,
} from '../subject';

/** Of each theme what was recommended and exchanged, and how many countries report that they follow it up or benefit. */
export function chainByTheme(subject: Subject): readonly ReportBlock[] {
  const { matrix, text } = subject;
  const plan = planToDate(subject);
  const told = text.diagnosis;
  const agreed = agreedIn(subject, plan);
  const members = new Set(memberCountries(subject).map(({ code }) => code));
  const reports = subject.reports.filter(
    ({ record: { country, date } }) => members.has(country ?? '') && happenedIn(subject, date, plan),
  );
  const themesOf = new Map(subject.products.map((one) => [rowId(productOf(one).id), one.theme]));
  const isAbout = (theme: string, kind: string) => (report: Row<CountryReport>) => {
    const { class: own, product, themes } = report.record;
    return own === kind && ((product !== null && themesOf.get(rowId(product))) || themes).includes(theme);
  };
  const countriesOf = (some: readonly Row<CountryReport>[]): ReportCell =>
    figureOf(new Set(some.map(({ record }) => record.country)).size, 'CountryReport', some);
  const rows = membersOf(matrix.lists.themes, agreed, 'theme').flatMap((theme): ReportRow[] => {
    const ofClass = (kind: string) =>
      agreed.filter((one) => one.theme.includes(theme) && productOf(one).class === kind);
    const [recommended, exchanged] = [ofClass('recommendation'), ofClass('goodPractice')];
    const [followed, benefited] = ['followUp', 'benefit'].map((kind) => reports.filter(isAbout(theme, kind)));
    if (recommended.length + exchanged.length + (followed?.length ?? 0) + (benefited?.length ?? 0) === 0) return [];
    return [
      {
        key: theme === noMember ? 'none' : theme,
        cells: [
          plain(memberLabel(subject, 'themes', theme)),
          countOf('Product', rowsOf(recommended)),
          countriesOf(followed ?? []),
          countOf('Product', rowsOf(exchanged)),
          countriesOf(benefited ?? []),
        ],
      },
    ];
  });
  const columns = [
    words('theme', text.theme, 3),
    number('recommended', told.recommendations, 2),
    number('followUp', told.followUp, 2),
    number('exchanged', told.practices, 2),
    number('benefit', told.benefit, 2),
  ];
  return [
    textBlock('subheading', 'chain', told.chain),
    ...(rows.length === 0
      ? [textBlock('paragraph', 'noChain', told.noChain)]
      : [table('chain', told.chain, columns, rows), textBlock('note', 'chainNote', told.chainNote)]),
  ];
}
