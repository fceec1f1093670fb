import { Body1 } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { today } from '../../../commands/clock';
import type { Semester } from '../../../domain/calendar';
import { semesterStates } from '../../../domain/closing/closedSemesters';
import { correctionsAfterClosing } from '../../../domain/closing/corrections';
import { findingsIn } from '../../store/findings';
import { useLanguage } from '../../store/language';
import { BackButton } from '../../parts/BackButton';
import { MissingColumns } from './MissingColumns';
import { SemesterDetail } from './SemesterDetail';
import { SemesterList } from './SemesterList';
import type { ViewProps } from '../target';

/** The Plan's semesters with their state: closes one, shows what changed since, and reopens it. */
export function CloseSemesterView({ snapshot, go }: ViewProps) {
  const { text } = useLanguage();
  const { matrix } = snapshot;
  const [chosen, setChosen] = useState<Semester | null>(null);
  const [left, setLeft] = useState<Semester | null>(null);
  const states = useMemo(() => semesterStates(matrix, today()), [matrix]);
  const corrections = useMemo(() => correctionsAfterClosing(matrix, findingsIn(matrix).evaluation), [matrix]);
  const state = states.find(({ semester }) => semester === chosen);
  const back = () => {
    setLeft(chosen);
    setChosen(null);
  };
  return (
    <>
      {state ? (
        <BackButton label={text.closing.all} onClick={back} />
      ) : (
        <BackButton label={text.views.more} onClick={() => go({ view: 'more' })} />
      )}
      <MissingColumns matrix={matrix} />
      {state ? (
        // What became of it is another arrival, so that it is read out.
        <SemesterDetail
          key={`${state.semester} ${state.kind}`}
          snapshot={snapshot}
          state={state}
          states={states}
          corrections={corrections.filter(({ semester }) => semester === state.semester)}
        />
      ) : (
        <>
          <Body1 as="p">{text.closing.intro}</Body1>
          <SemesterList states={states} corrections={corrections} left={left} onChoose={setChosen} />
        </>
      )}
    </>
  );
}
