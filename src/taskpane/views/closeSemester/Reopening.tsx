import { Body1, Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Semester } from '../../../domain/calendar';
import type { WorkbookSnapshot } from '../../../workbook/openWorkbook';
import { useLanguage } from '../../store/language';
import { Disclosure, Disclosures } from '../../parts/Disclosure';
import { useWorkbook } from '../../store/WorkbookStore';
import { useClosing } from './useClosing';

interface Props {
  readonly snapshot: WorkbookSnapshot;
  readonly semester: Semester;
}

/** Reopens a closed semester, for a reason. */
export function Reopening({ snapshot: { readOnly }, semester }: Props) {
  const { text } = useLanguage();
  const { busy } = useWorkbook();
  const { reopen } = useClosing();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const submit = () => {
    setMissing(reason.trim() === '');
    if (reason.trim() !== '') void reopen(semester, reason);
  };
  return (
    <Disclosures>
      <Disclosure label={text.closing.reopen(semester)}>
        {() => (
          <>
            <Body1 as="p">{text.closing.reopenText}</Body1>
            <Field
              label={text.closing.reason}
              required
              validationMessage={isMissing ? text.closing.reasonMissing : null}
            >
              <Textarea
                value={reason}
                maxLength={1000}
                resize="vertical"
                onChange={(_, { value }) => {
                  setReason(value);
                  setMissing(false);
                }}
              />
            </Field>
            <Button disabled={busy !== null || readOnly} onClick={submit}>
              {text.closing.confirmReopening}
            </Button>
          </>
        )}
      </Disclosure>
    </Disclosures>
  );
}
