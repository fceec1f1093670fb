import { Caption1 } from '@fluentui/react-components';
import type { Exclusion } from '../../../domain/indicators/classifyRow';
import type { CountedRow, Explanation } from '../../../domain/indicators/explain';
import { measureKinds } from '../../../domain/indicators/measures';
import type { Rule } from '../../../domain/indicators/rule';
import type { ValueAddress } from '../../../domain/indicators/valueAddress';
import type { Matrix, Row } from '../../../domain/records/matrix';
import { declarationOf } from '../../../domain/records/records';
import { formatNumber } from '../../../i18n/formats';
import { problemPlace, problemText } from '../../../i18n/problemText';
import type { WorkbookSnapshot } from '../../../workbook/openWorkbook';
import { useLanguage } from '../../store/language';
import { Disclosure, Disclosures } from '../../parts/Disclosure';
import { Section } from '../../parts/Section';
import { Waiting } from '../../parts/Waiting';
import { CountedKeys } from './CountedKeys';
import { RowList, type ShownRow } from '../../parts/RowList';
import { rowPlace } from './rowPlace';
import { useExplanation } from './useExplanation';

interface Props {
  readonly snapshot: WorkbookSnapshot;
  readonly rule: Rule;
  readonly address: ValueAddress;
}

/** The rows behind a value: those that count, those that should and cannot, and on demand the others that meet the filter. */
export function ExplainedRows({ snapshot, rule, address }: Props) {
  const { language, text } = useLanguage();
  const explanation = useExplanation(snapshot.matrix, rule, address);
  if (!explanation) return <Waiting delay={400} label={text.why.explaining} />;
  const { counted, excluded, outOfWindow, otherMembers, keys } = explanation;
  const list = (title: string, rows: readonly ShownRow[]) => (
    <RowList
      key={JSON.stringify(address)}
      label={title}
      snapshot={snapshot}
      table={rule.source}
      rows={rows}
      placeOf={(row) => rowPlace(row, rule, language)}
    />
  );
  const addsUp = measureKinds[rule.measure.kind].role === 'sum' || address.dimension === 'sex';
  const shownCounted = counted.map(({ row, weight }: CountedRow) =>
    addsUp ? { row, remark: `+ ${formatNumber(weight, language)}` } : { row },
  );
  const shownExcluded = excluded.map(({ row, code, field, params }: Exclusion) => {
    const problem = { code, severity: 'error', table: rule.source, sheetRow: row.sheetRow, field, params } as const;
    return { row, field, remark: `${problemPlace(problem, language)}: ${problemText(problem, language)}` };
  });
  const others: readonly (readonly [string, readonly Row[]])[] = [
    [text.why.outOfWindow[rule.timing.kind], outOfWindow],
    [text.why.otherMembers, otherMembers],
  ];
  return (
    <>
      <Account matrix={snapshot.matrix} rule={rule} explanation={explanation} />
      <CountedKeys snapshot={snapshot} rule={rule} keys={keys} />
      <Section title={text.why.listOf(text.why.counted, counted.length)}>
        {counted.length === 0 ? <Caption1>{text.why.noRows}</Caption1> : list(text.why.counted, shownCounted)}
      </Section>
      {excluded.length > 0 && (
        <Section title={text.why.listOf(text.why.excluded, excluded.length)}>
          {list(text.why.excluded, shownExcluded)}
        </Section>
      )}
      <Disclosures>
        {others
          .filter(([, rows]) => rows.length > 0)
          .map(([title, rows]) => (
            <Disclosure key={title} label={text.why.listOf(title, rows.length)}>
              {() =>
                list(
                  title,
                  rows.map((row) => ({ row })),
                )
              }
            </Disclosure>
          ))}
      </Disclosures>
    </>
  );
}

interface AccountProps {
  readonly matrix: Matrix;
  readonly rule: Rule;
  readonly explanation: Explanation;
}

/** What became of every row of the table, in one line that adds up. */
function Account({ matrix, rule, explanation }: AccountProps) {
  const { language, text } = useLanguage();
  const { counted, excluded, outOfWindow, otherMembers, unmatched } = explanation;
  const { account } = text.why;
  const parts = [
    [excluded, account.excluded],
    [outOfWindow, account[rule.timing.kind]],
    [otherMembers, account.otherMembers],
    [unmatched, account.unmatched],
  ] as const;
  const others = parts.filter(([rows]) => rows.length > 0).map(([rows, words]) => words(rows.length));
  const total = account.total(matrix.tables[rule.source].rows.length, declarationOf(rule.source).sheet[language]);
  return <Caption1>{`${[account.counted(counted.length), ...others].join(' + ')} = ${total}.`}</Caption1>;
}
