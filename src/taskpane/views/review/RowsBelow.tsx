import { Body1, Button, makeStyles } from '@fluentui/react-components';
import { declarationOf, type RecordName } from '../../../domain/records/records';
import { takeInRowsBelow } from '../../../workbook/creation/takeInRowsBelow';
import { useLanguage } from '../../store/language';
import { useWorkbook } from '../../store/WorkbookStore';

const useStyles = makeStyles({ part: { display: 'flex', flexDirection: 'column', gap: '8px' } });

interface RowsBelowProps {
  readonly table: RecordName;
  readonly isLocked: boolean;
}

/** Rows below a table, where they do not count: one click takes them in. */
export function RowsBelow({ table, isLocked }: RowsBelowProps) {
  const { language, text } = useLanguage();
  const { run, reload, say } = useWorkbook();
  const words = text.structure;
  const sheet = declarationOf(table).sheet[language];
  const takeIn = async () => {
    const done = await run(words.mending, async () => ({ rows: await takeInRowsBelow(table) }));
    await reload();
    if (done) {
      const { rows } = done;
      say(
        rows
          ? { intent: 'success', text: words.takenIn(rows.from, rows.to, sheet) }
          : { intent: 'info', text: words.noneBelow(sheet) },
      );
    }
  };
  return (
    <div className={useStyles().part}>
      <Body1 as="p">{words.below(sheet)}</Body1>
      <Button disabled={isLocked} onClick={() => void takeIn()}>
        {words.takeIn}
      </Button>
    </div>
  );
}
