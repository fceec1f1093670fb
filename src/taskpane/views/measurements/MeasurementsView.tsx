import { Body1 } from '@fluentui/react-components';
import { DataTrendingRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useUnsavedGuard } from '../../editor/UnsavedGuard';
import { BackButton } from '../../parts/BackButton';
import { MissingTable } from '../../parts/MissingTable';
import { useLanguage } from '../../store/language';
import { RowForm } from '../listedRecords/RowForm';
import type { RecordOpening, ViewProps } from '../target';
import { MeasurementList } from './MeasurementList';

/** What people have measured for indicators: the list, and the form of one. */
export function MeasurementsView({ snapshot, target, go }: ViewProps<'measurements'>) {
  const { text } = useLanguage();
  const { attempt } = useUnsavedGuard();
  const [open, setOpen] = useState<RecordOpening | null>(target.open ?? null);
  /** The row that people come back from. */
  const [left, setLeft] = useState<RecordOpening | null>(null);
  // Who comes from an indicator goes back to it.
  const from = target.open?.given ? 'indicators' : 'more';
  const back = <BackButton label={text.views[from]} onClick={() => attempt(() => go({ view: from }))} />;
  if (snapshot.matrix.tables.Measurement.raw === null) {
    return (
      <>
        {back}
        <MissingTable
          icon={DataTrendingRegular}
          title={text.measurements.noTable}
          onReview={() => go({ view: 'review' })}
        />
      </>
    );
  }
  if (open) {
    return (
      <RowForm
        key={open.row?.index ?? 'new'}
        {...{ snapshot }}
        opening={open}
        onBack={() => {
          setLeft(open);
          setOpen(null);
        }}
      />
    );
  }
  return (
    <>
      {back}
      <Body1 as="p">{text.measurements.intro}</Body1>
      <MeasurementList {...{ snapshot }} cameFrom={left?.row ?? null} onOpen={setOpen} />
    </>
  );
}
