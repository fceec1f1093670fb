import { makeStyles } from '@fluentui/react-components';
import { today } from '../../../commands/clock';
import { windowKinds, type WindowKind } from '../../../domain/calendar';
import type { IndicatorEvaluation } from '../../../domain/indicators/evaluate';
import { noMember } from '../../../domain/indicators/member';
import { listOfBreakdown } from '../../../domain/indicators/sourceRows';
import { inWindow, type Dimension, type ValueAddress } from '../../../domain/indicators/valueAddress';
import { indicatorValue } from '../../../domain/records/indicatorValue';
import type { Lists } from '../../../domain/records/listIndex';
import type { Matrix } from '../../../domain/records/matrix';
import { memberName } from '../../../i18n/valueWords';
import { useLanguage } from '../../store/language';
import { Choice } from '../../parts/Choice';
import { membersCounted } from './membersCounted';

const useStyles = makeStyles({
  grid: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '8px' },
});

interface Props {
  readonly indicator: IndicatorEvaluation;
  readonly address: ValueAddress;
  readonly matrix: Matrix;
  readonly onChange: (address: ValueAddress) => void;
}

/** Chooses which value of an indicator is explained: its window, and the total or a member of a dimension. */
export function ValueChoice({ indicator, address, matrix, onChange }: Props) {
  const { lists, plans } = matrix;
  const { language, text } = useLanguage();
  const { window, period, dimension, member } = address;
  const { fields } = indicatorValue;
  const periods = plans.windows.filter(({ kind }) => kind === window);
  const withRemark = (one: string, begins: string) => (begins > today() ? `${one} · ${text.indicators.notBegun}` : one);
  const styles = useStyles();
  return (
    <div className={styles.grid}>
      <Choice
        label={fields.window.label[language]}
        value={window}
        options={windowKinds.map((kind) => [kind, lists.windows.labelOf(kind, language)])}
        onChange={(kind) => onChange(inWindow(address, kind as WindowKind, plans.referenceSemester(today())))}
      />
      <Choice
        label={fields.period.label[language]}
        value={period}
        options={periods.map((one) => [one.period, withRemark(one.period, one.begins)])}
        onChange={(chosen) => onChange({ ...address, period: chosen })}
      />
      <Choice
        label={fields.dimension.label[language]}
        value={dimension}
        options={[...new Set([...indicator.dimensions, dimension])].map((name) => [
          name,
          lists.dimensions.labelOf(name, language),
        ])}
        onChange={(name) => onChange(ofDimension(indicator, address, name as Dimension, lists))}
      />
      {dimension !== 'total' && (
        <Choice
          label={fields.member.label[language]}
          value={member ?? noMember}
          options={memberCodes(dimension, member, lists).map((code) => [
            code,
            memberName(dimension, code, language, lists),
          ])}
          onChange={(chosen) => onChange({ ...address, member: chosen })}
        />
      )}
    </div>
  );
}

type Breakdown = Exclude<Dimension, 'total'>;

/** The members of a dimension, "sin dato" last; what is no member but asked for comes along. */
function memberCodes(dimension: Breakdown, asked: string | null, lists: Lists): readonly string[] {
  const codes = lists[listOfBreakdown[dimension]].members.map(({ code }) => code);
  const none = dimension === 'sex' ? [] : [noMember];
  return [...new Set([...codes, ...(asked === null ? [] : [asked]), ...none])];
}

/** The value of the first member that has one; the total where the dimension is that. */
function ofDimension(
  indicator: IndicatorEvaluation,
  address: ValueAddress,
  dimension: Dimension,
  lists: Lists,
): ValueAddress {
  if (dimension === 'total') return { ...address, dimension, member: null };
  const [counted] = membersCounted(indicator, { ...address, dimension }, lists);
  return { ...address, dimension, member: counted?.member ?? memberCodes(dimension, null, lists)[0] ?? noMember };
}
