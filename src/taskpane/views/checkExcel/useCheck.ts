import { useState } from 'react';
import { now } from '../../../commands/clock';
import type { ExcelCheck } from '../../../workbook/checkExcel';
import { addinVersion } from '../../store/addinVersion';
import { useLanguage } from '../../store/language';
import { useWorkbook } from '../../store/WorkbookStore';

/** How far a check has come. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** What the last check found: whoever looks at something else meanwhile comes back to it. */
let last: ExcelCheck | null = null;

/** Checks this Excel when it is asked to. */
export function useCheck() {
  const { text } = useLanguage();
  const { run } = useWorkbook();
  const [progress, setProgress] = useState<Progress | null>(null);
  const [check, setCheck] = useState(last);
  const start = async () => {
    setCheck((last = null));
    const found = await run(text.checkExcel.running, async (offerCancel) => {
      const stop = new AbortController();
      offerCancel(() => stop.abort());
      // Nobody but who asks for it needs what is believed of Excel.
      const { checkExcel } = await import('../../../workbook/checkExcel');
      return checkExcel({
        sheetName: text.checkExcel.sheet,
        addinVersion,
        now: now(),
        signal: stop.signal,
        onProgress: (done, of) => setProgress({ done, of }),
      });
    });
    setProgress(null);
    setCheck((last = found ?? null));
  };
  return { progress, check, start };
}
