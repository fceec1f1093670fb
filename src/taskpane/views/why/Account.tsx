import { Caption1 } from '@fluentui/react-components';
import type { Explanation } from '../../../domain/indicators/explain';
import type { Rule } from '../../../domain/indicators/rule';
import { declarationOf } from '../../../domain/records/records';
import type { Matrix } from '../../../domain/records/matrix';
import { useLanguage } from '../../store/language';

interface Props {
  readonly matrix: Matrix;
  readonly rule: Rule;
  readonly explanation: Explanation;
}

/** What became of every row of the table, in one line that adds up. */
export function Account({ matrix, rule, explanation }: Props) {
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
