import { Button, Caption1, Checkbox, makeStyles } from '@fluentui/react-components';
import { ArrowDownloadRegular, DismissRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import { FileButton } from '../../parts/FileButton';
import { useLanguage } from '../../store/language';
import { useWorkbook } from '../../store/WorkbookStore';
import { useReportFiles, type ReportFileKind, type ReportToHandOut } from './useReportFiles';
import { useWordTemplate } from './useWordTemplate';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: '4px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', '& > *': { flexGrow: 1 } },
  template: { display: 'flex', gap: '4px', alignItems: 'center', overflowWrap: 'anywhere' },
});

interface Props {
  /** Undefined until the report is made. */
  readonly made: Omit<ReportToHandOut, 'isBilingual' | 'template'> | undefined;
}

/** Takes a report along as a Word document or as slides, in one language or two, and in the look of the office. */
export function ReportDownloads({ made }: Props) {
  const { text } = useLanguage();
  const { busy } = useWorkbook();
  const styles = useStyles();
  const label = useId();
  const handOut = useReportFiles();
  const { chosen, choose, drop } = useWordTemplate();
  const [isBilingual, setBilingual] = useState(false);
  const isLocked = busy !== null || !made;
  const button = (kind: ReportFileKind, words: string) => (
    <Button
      icon={<ArrowDownloadRegular />}
      disabled={isLocked}
      onClick={() => made && void handOut(kind, { ...made, isBilingual, template: chosen?.template ?? null })}
    >
      {words}
    </Button>
  );
  return (
    <div role="group" aria-labelledby={label} className={styles.group}>
      <Caption1 id={label}>{text.pack.title}</Caption1>
      <div className={styles.buttons}>
        {button('word', text.reporting.toWord)}
        {button('slides', text.pack.toSlides)}
      </div>
      <Checkbox
        label={text.pack.bilingual}
        checked={isBilingual}
        onChange={(_, { checked }) => setBilingual(checked === true)}
      />
      {chosen && (
        <div className={styles.template}>
          <Caption1 role="status">{text.pack.templateChosen(chosen.name)}</Caption1>
          <Button
            appearance="subtle"
            size="small"
            icon={<DismissRegular />}
            aria-label={text.pack.dropTemplate}
            onClick={drop}
          />
        </div>
      )}
      <FileButton
        label={chosen ? text.pack.anotherTemplate : text.pack.template}
        accept=".docx,.dotx"
        isLocked={busy !== null}
        onFile={(file) => void choose(file)}
      />
    </div>
  );
}
