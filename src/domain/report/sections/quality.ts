import { gapsOfIndicators } from '../../indicators/ruleColumns';
import type { Problem } from '../../problem';
import { gapPlaces } from '../../records/columnGaps';
import { declarationOf, recordNames } from '../../records/records';
import { plain, number, table, textBlock, words, wordsOf } from '../pieces';
import type { ReportBlock, ReportRow } from '../ReportDocument';
import { titleWithCode, type Subject } from '../subject';

/** Rows that indicators should count and cannot, each with the reason: what the figures do not hold. */
export function quality(subject: Subject): readonly ReportBlock[] {
  const { matrix, evaluation, text } = subject;
  const { language } = matrix;
  const rows = evaluation.indicators.flatMap(({ id, rule, exclusions }): readonly ReportRow[] =>
    exclusions.map(({ row, code, field, params }): ReportRow => {
      const source = rule?.source ?? 'Activity';
      const declaration = declarationOf(source);
      const label = declaration.fields[field]?.label[language] ?? field;
      const typed = String(params['value'] ?? '');
      return {
        key: `${id} ${source} ${row.index}`,
        cells: [
          wordsOf(titleWithCode(subject, nameOf(row.record), String(row.record['id'] ?? '')), source, row),
          plain(id),
          plain(declaration.sheet[language]),
          plain(row.sheetRow),
          plain(text.exclusionReason(code, label, typed)),
        ],
      };
    }),
  );
  const gaps = gapsOfIndicators(matrix);
  const broken = evaluation.indicators
    .filter(({ gaps, problems }) => gaps.length === 0 && problems.some(({ severity }) => severity === 'error'))
    .map(({ id }) => id);
  const columns = [
    words('title', text.record),
    words('indicator', text.indicator),
    words('sheet', text.sheet, 2),
    number('row', text.place),
    words('reason', text.reason, 6),
  ];
  return [
    textBlock('heading', 'quality', text.quality),
    ...(broken.length > 0 ? [textBlock('paragraph', 'broken', text.brokenRules(broken.join(', ')))] : []),
    ...(gaps.length > 0 ? [textBlock('paragraph', 'excludedGaps', text.notCounted(gapPlaces(gaps, language)))] : []),
    ...(rows.length > 0 ? [table('excluded', text.quality, columns, rows)] : []),
    ...(rows.length === 0 && gaps.length === 0
      ? [textBlock('paragraph', 'nothingExcluded', text.nothingExcluded)]
      : []),
    ...toReview(subject),
  ];
}

const nameOf = (record: Readonly<Record<string, unknown>>): string =>
  String(record['title'] ?? record['description'] ?? '');

/** How much Revisión finds in each sheet; what it is stands there. */
function toReview({ matrix, problems, text }: Subject): readonly ReportBlock[] {
  if (problems.length === 0) return [textBlock('paragraph', 'nothingToReview', text.nothingToReview)];
  const sheetOf = (name: string) => {
    const known = recordNames.find((one) => one === name);
    return known ? declarationOf(known).sheet[matrix.language] : name;
  };
  const count = (name: string, severity: Problem['severity']) =>
    problems.filter((problem) => problem.table === name && problem.severity === severity).length;
  const rows = [...new Set(problems.map((problem) => problem.table))].map((name): ReportRow => ({
    key: name,
    cells: [plain(sheetOf(name)), plain(count(name, 'error')), plain(count(name, 'warning'))],
  }));
  const columns = [words('sheet', text.sheet), number('errors', text.errors), number('warnings', text.warnings)];
  return [textBlock('subheading', 'review', text.toReview), table('toReview', text.toReview, columns, rows)];
}
