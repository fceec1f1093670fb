import {
  Body1,
  Body1Strong,
  Caption1,
  MessageBar,
  MessageBarBody,
  Subtitle2,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { Contradiction, ExcelCheck } from '../../../workbook/checkExcel';
import { Arrival } from '../../parts/Arrival';
import { CopyableText } from '../../parts/CopyableText';
import { Section } from '../../parts/Section';
import { useLanguage } from '../../store/language';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  list: { listStyleType: 'none', margin: '0', padding: '0', display: 'flex', flexDirection: 'column', gap: '12px' },
  belief: { overflowWrap: 'anywhere' },
  facts: {
    margin: '4px 0 0',
    '& dt': { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
    '& dd': {
      margin: '0 0 4px',
      overflowWrap: 'anywhere',
      fontFamily: tokens.fontFamilyMonospace,
      fontSize: tokens.fontSizeBase200,
    },
  },
});

/** What a check found: how much is as expected, what differs, and all of it as a text to hand on. */
export function CheckResult({ check }: { readonly check: ExcelCheck }) {
  const { text } = useLanguage();
  const styles = useStyles();
  const { asExpected, differing, notRun, isStopped, leftSheets } = check;
  const title = isStopped ? text.checkExcel.stopped : text.checkExcel.done;
  const counts = [
    text.checkExcel.asExpected(asExpected),
    text.checkExcel.differ(differing.length),
    ...(notRun.length > 0 ? [text.checkExcel.notRun(notRun.length)] : []),
  ];
  return (
    <Arrival label={title}>
      <Subtitle2 as="h2">{title}</Subtitle2>
      <Body1 as="p">{`${counts.join(', ')}.`}</Body1>
      {leftSheets.length > 0 && (
        <MessageBar layout="multiline" intent="warning">
          <MessageBarBody>{text.checkExcel.left(leftSheets.join(', '))}</MessageBarBody>
        </MessageBar>
      )}
      <CopyableText label={text.checkExcel.result} value={check.text} />
      {differing.length > 0 && (
        <Section title={text.checkExcel.differing}>
          <Caption1 className={styles.quiet}>{text.checkExcel.english}</Caption1>
          <ul className={styles.list}>
            {differing.map((one) => (
              <Difference key={one.name} {...one} />
            ))}
          </ul>
        </Section>
      )}
      {notRun.length > 0 && (
        <Section title={text.checkExcel.missing}>
          <ul className={styles.list}>
            {notRun.map(({ name, says, needs }) => (
              <li key={name} className={styles.belief}>
                <Body1 lang="en">{says}</Body1>{' '}
                <Caption1 className={styles.quiet}>{`ExcelApi ${needs ?? ''}`}</Caption1>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Arrival>
  );
}

function Difference({ says, expected, observed, source }: Contradiction) {
  const { text } = useLanguage();
  const styles = useStyles();
  return (
    <li className={styles.belief}>
      <Body1Strong lang="en">{says}</Body1Strong>
      <dl className={styles.facts}>
        <dt>{text.checkExcel.expected}</dt>
        <dd>{expected}</dd>
        <dt>{text.checkExcel.observed}</dt>
        <dd>{observed}</dd>
        <dt>{text.checkExcel.source}</dt>
        <dd>{source}</dd>
      </dl>
    </li>
  );
}
