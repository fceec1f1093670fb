import { elapsedOn, readExpectedPath } from '../../indicators/expectedPath';
import type { IndicatorEvaluation } from '../../indicators/evaluate';
import { aimOf } from '../../indicators/figures';
import { isHeldLevel } from '../../indicators/progress';
import { writtenPercent } from '../../records/writtenNumber';
import { indicatorCell, number, percent, plain, table, textBlock, words } from '../pieces';
import type { ReportBlock, ReportRow } from '../ReportDocument';
import { codedIndicator, indicatorKey, planToDate, type Subject } from '../subject';
import { lightCell, progressCell } from './indicators';

/** Whether an indicator is one of impact (Tabla 2). */
export const isOfImpact = ({ record }: IndicatorEvaluation): boolean => record.level === 'impact';

/** The indicators on half a page: how far each is from its baseline to its target, and how far it should be. */
export function glance(subject: Subject): readonly ReportBlock[] {
  const { evaluation, text, matrix, window, address } = subject;
  const { language, settings } = matrix;
  const plan = planToDate(subject);
  const shown = address.kind === 'impact' ? evaluation.indicators.filter(isOfImpact) : evaluation.indicators;
  const rows = shown.map((one): ReportRow => ({
    key: indicatorKey(one),
    cells: [
      plain(codedIndicator(subject, one)),
      plain(one.targets.baseline),
      ...(window.kind === 'plan' ? [] : [indicatorCell(one, window)]),
      indicatorCell(one, plan),
      plain(one.targets.planTarget),
      progressCell(subject, one),
      plain(one.expected),
      lightCell(subject, one),
    ],
  }));
  const columns = [
    words('indicator', text.indicator),
    number('baseline', text.baseline),
    ...(window.kind === 'plan' ? [] : [number('current', text.inWindow(window))]),
    number('cumulative', text.cumulative),
    number('target', text.target),
    percent('progress', text.progress),
    percent('expected', text.expectedProgress),
    words('light', text.light, 2),
  ];
  const ownPaths = shown.flatMap((one) => {
    const { id, record, targets } = one;
    if (targets.planTarget !== null && isHeldLevel(aimOf(one), targets)) return [text.page.heldLevel(id)];
    const { kind } = readExpectedPath(record.expectedPath, matrix.plans);
    if (kind === 'off') return [text.page.lightOff(id)];
    return kind === 'milestones' ? [text.page.ownPath(id, record.expectedPath ?? '')] : [];
  });
  const share = (part: number) => writtenPercent(part, language);
  const expected = elapsedOn(plan.end, subject.plan);
  const [green, amber] = [settings.greenFrom * expected, settings.amberFrom * expected].map(share);
  return [
    textBlock('heading', 'glance', text.glance),
    table('glance', text.glance, columns, rows),
    textBlock('note', 'lightNote', [text.lightNote(share(expected), green ?? '', amber ?? ''), ...ownPaths].join(' ')),
  ];
}
