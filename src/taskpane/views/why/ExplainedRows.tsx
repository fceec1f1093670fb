import { Caption1, Text } from '@fluentui/react-components';
import type { Exclusion } from '../../../domain/indicators/classifyRow';
import type { CountedRow, Explanation } from '../../../domain/indicators/explain';
import { measureKinds } from '../../../domain/indicators/measures';
import type { Rule } from '../../../domain/indicators/rule';
import type { ValueAddress } from '../../../domain/indicators/valueAddress';
import type { Language } from '../../../domain/plan/language';
import type { Matrix, Row } from '../../../domain/records/matrix';
import { declarationOf } from '../../../domain/records/records';
import { formatNumber } from '../../../i18n/formats';
import { problemPlace, problemText } from '../../../i18n/problemText';
import type { Texts } from '../../../i18n/texts';
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
  const { counted, excluded, blank, outdated, outOfWindow, otherMembers, keys } = explanation;
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
  const shownCounted = counted.map((one) => ({ row: one.row, ...remarkOf(one, rule, address, language, text) }));
  const shownExcluded = excluded.map(({ row, code, field, params }: Exclusion) => {
    const problem = { code, severity: 'error', table: rule.source, sheetRow: row.sheetRow, field, params } as const;
    return { row, field, remark: `${problemPlace(problem, language)}: ${problemText(problem, language)}` };
  });
  const others: readonly (readonly [string, readonly Row[]])[] = [
    [text.kinds.blank, blank],
    [text.kinds.outdated, outdated],
    [text.why.outOfWindow[seenAs(rule)], outOfWindow],
    [text.why.otherMembers, otherMembers],
  ];
  return (
    <>
      <Part rule={rule} counted={counted} />
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

/** The latest of a window lies outside of it as what flows does. */
const seenAs = ({ timing: { kind } }: Rule): 'flow' | 'balance' => (kind === 'balance' ? kind : 'flow');

/** What a row adds to a sum or an average, or whether it is in the part of which a share is. */
function remarkOf(
  { weight }: CountedRow,
  { measure }: Rule,
  { dimension }: ValueAddress,
  language: Language,
  { kinds }: Texts,
): { readonly remark?: string } {
  const { role } = measureKinds[measure.kind];
  if (role === 'sum' || dimension === 'sex') return { remark: `+ ${formatNumber(weight, language)}` };
  if (role === 'average') return { remark: formatNumber(weight, language) };
  return role === 'condition' ? { remark: weight === 0 ? kinds.notInPart : kinds.inPart } : {};
}

/** How many rows the part has of which a share is, and the whole. */
function Part({ rule: { measure }, counted }: Pick<AccountProps, 'rule'> & Pick<Explanation, 'counted'>) {
  const { text } = useLanguage();
  if (measure.kind !== 'share' || counted.length === 0) return null;
  return <Text>{text.kinds.part(counted.filter(({ weight }) => weight > 0).length, counted.length)}</Text>;
}

interface AccountProps {
  readonly matrix: Matrix;
  readonly rule: Rule;
  readonly explanation: Explanation;
}

/** What became of every row of the table, in one line that adds up. */
function Account({ matrix, rule, explanation }: AccountProps) {
  const { language, text } = useLanguage();
  const { counted, excluded, blank, outdated, outOfWindow, otherMembers, unmatched } = explanation;
  const { account } = text.why;
  const parts = [
    [excluded, account.excluded],
    [blank, text.kinds.account.blank],
    [outdated, text.kinds.account.outdated],
    [outOfWindow, account[seenAs(rule)]],
    [otherMembers, account.otherMembers],
    [unmatched, account.unmatched],
  ] as const;
  const others = parts.filter(([rows]) => rows.length > 0).map(([rows, words]) => words(rows.length));
  const total = account.total(matrix.tables[rule.source].rows.length, declarationOf(rule.source).sheet[language]);
  return <Caption1>{`${[account.counted(counted.length), ...others].join(' + ')} = ${total}.`}</Caption1>;
}
