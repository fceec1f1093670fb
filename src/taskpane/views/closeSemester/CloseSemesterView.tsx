import { missingForClosing, missingForComparing } from '../../../domain/closing/missingColumns';
import { gapPlaces } from '../../../domain/records/columnGaps';
import type { Matrix } from '../../../domain/records/matrix';
import { declarationOf } from '../../../domain/records/records';
import { Body1, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { today } from '../../../commands/clock';
import type { Semester } from '../../../domain/calendar';
import { semesterStates } from '../../../domain/closing/closedSemesters';
import { correctionsAfterClosing } from '../../../domain/closing/corrections';
import { findingsIn } from '../../store/findings';
import { useLanguage } from '../../store/language';
import { BackButton } from '../../parts/BackButton';
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

/** Says which columns the workbook lacks: those without which nothing can be closed, and those that only make it exact. */
function MissingColumns({ matrix }: { matrix: Matrix }) {
  const { text } = useLanguage();
  const needed = missingForClosing(matrix);
  const wished = missingForComparing(matrix);
  // Headers are named as the workbook has, or should have, them.
  const { language } = matrix;
  const names = wished.map(({ table, field }) => {
    const { sheet, fields } = declarationOf(table);
    return text.closing.column(fields[field ?? '']?.label[language] ?? '', sheet[language]);
  });
  return (
    <>
      {needed.length > 0 && (
        <MessageBar layout="multiline" intent="error">
          <MessageBarBody>{text.closing.missing(gapPlaces(needed, language))}</MessageBarBody>
        </MessageBar>
      )}
      {wished.length > 0 && (
        <MessageBar layout="multiline">
          <MessageBarBody>{text.closing.notKept(names.join(', '), names.length)}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
