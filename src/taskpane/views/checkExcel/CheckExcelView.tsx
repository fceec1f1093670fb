import { Body1, Button, MessageBar, MessageBarBody, ProgressBar, makeStyles } from '@fluentui/react-components';
import { BackButton } from '../../parts/BackButton';
import { useLanguage } from '../../store/language';
import { useWorkbook } from '../../store/WorkbookStore';
import type { ViewProps } from '../target';
import { CheckResult } from './CheckResult';
import { useCheck, type Progress } from './useCheck';

const useStyles = makeStyles({
  list: { margin: '0', paddingLeft: '20px', display: 'flex', flexDirection: 'column', gap: '6px' },
  start: { alignSelf: 'flex-start' },
  progress: { display: 'flex', flexDirection: 'column', gap: '6px' },
});

/** Checks whether this Excel does what the add-in believes of it: says what will be done, does it, shows what differs. */
export function CheckExcelView({ go, snapshot }: ViewProps<'checkExcel'>) {
  const { text } = useLanguage();
  const { busy } = useWorkbook();
  const styles = useStyles();
  const { progress, check, start } = useCheck();
  return (
    <>
      <BackButton label={text.views.more} disabled={progress !== null} onClick={() => go({ view: 'more' })} />
      {check && <CheckResult check={check} />}
      {!check && <Body1 as="p">{text.checkExcel.intro}</Body1>}
      {!check && (
        <ul className={styles.list}>
          {text.checkExcel.what(text.checkExcel.sheet).map((line) => (
            <li key={line}>
              <Body1>{line}</Body1>
            </li>
          ))}
        </ul>
      )}
      {snapshot.readOnly && (
        <MessageBar layout="multiline">
          <MessageBarBody>{text.checkExcel.readOnly}</MessageBarBody>
        </MessageBar>
      )}
      {progress ? (
        <Counting progress={progress} />
      ) : (
        <Button
          className={styles.start}
          appearance={check ? 'secondary' : 'primary'}
          disabled={busy !== null || snapshot.readOnly}
          onClick={() => void start()}
        >
          {check ? text.checkExcel.again : text.checkExcel.start}
        </Button>
      )}
    </>
  );
}

/** How far the check has come; that it goes on, and how to stop it, stands above the view. */
function Counting({ progress: { done, of } }: { readonly progress: Progress }) {
  const { text } = useLanguage();
  const styles = useStyles();
  const label = text.checkExcel.progress(done, of);
  return (
    <div className={styles.progress}>
      <Body1>{label}</Body1>
      <ProgressBar value={done / of} aria-label={label} />
    </div>
  );
}
