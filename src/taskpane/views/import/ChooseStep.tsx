import { Body1, Button } from '@fluentui/react-components';
import { ownNotesUse } from '../../../workbook/noteSheet/ownNotes';
import type { WorkbookSnapshot } from '../../../workbook/openWorkbook';
import { useLanguage } from '../../store/language';
import { Section } from '../../parts/Section';
import { FilePicker } from './FilePicker';

interface Props {
  readonly snapshot: WorkbookSnapshot;
  readonly isLocked: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onOwnNotes: () => void;
  readonly onAdopt: () => void;
}

/** Where an import comes from: files, or the notes that the workbook itself holds. */
export function ChooseStep({ snapshot, isLocked, onFiles, onOwnNotes, onAdopt }: Props) {
  const { text } = useLanguage();
  const use = ownNotesUse(snapshot);
  const own = use !== null && (
    <Section title={text.bringing.ownNotes}>
      <Body1 as="p">{text.importing[use].help}</Body1>
      <Button disabled={isLocked} onClick={onOwnNotes}>
        {text.importing[use].action}
      </Button>
    </Section>
  );
  return (
    <>
      {use === 'rebuild' && own}
      <Section title={text.bringing.files}>
        <Body1 as="p">{text.bringing.intro}</Body1>
        <FilePicker isLocked={isLocked} onFiles={onFiles} />
      </Section>
      {use !== 'rebuild' && own}
      <Section title={text.views.adoption}>
        <Body1 as="p">{text.importing.adopt.help}</Body1>
        <Button disabled={isLocked} onClick={onAdopt}>
          {text.importing.adopt.action}
        </Button>
      </Section>
    </>
  );
}
