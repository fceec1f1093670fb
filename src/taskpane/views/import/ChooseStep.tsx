import { Body1, Button } from '@fluentui/react-components';
import { ownNotesIn } from '../../../workbook/ownNotes';
import type { WorkbookSnapshot } from '../../../workbook/openWorkbook';
import { useLanguage } from '../../language';
import { Section } from '../../parts/Section';
import { FilePicker } from './FilePicker';

interface Props {
  readonly snapshot: WorkbookSnapshot;
  readonly isLocked: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onOwnNotes: () => void;
}

/** Where an import comes from: files, or the notes that the workbook itself holds. */
export function ChooseStep({ snapshot, isLocked, onFiles, onOwnNotes }: Props) {
  const { text } = useLanguage();
  const { sheets, isLacking } = ownNotesIn(snapshot);
  const own = (isLacking || sheets.length > 0) && (
    <Section title={text.importing.own}>
      <Body1 as="p">{isLacking ? text.importing.rebuildHelp : text.importing.sheetsHelp(sheets.length)}</Body1>
      <Button disabled={isLocked} onClick={onOwnNotes}>
        {isLacking ? text.importing.rebuild : text.importing.sheets}
      </Button>
    </Section>
  );
  return (
    <>
      {isLacking && own}
      <Section title={text.importing.files}>
        <Body1 as="p">{text.importing.intro}</Body1>
        <FilePicker isLocked={isLocked} onFiles={onFiles} />
      </Section>
      {!isLacking && own}
    </>
  );
}
