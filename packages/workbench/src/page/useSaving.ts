import { useState } from 'react';
import { planSaving, type SavePlan } from 'excel-host/xlsx';
import type { Language } from '../../../../src/domain/plan/language';
import { saveBook } from './files';
import type { Notice } from './NoticeBar';
import { pageTexts } from './texts';
import type { Source } from './useSource';

/** Saves the workbook; where a file of Excel would lose something, it asks first. */
export function useSaving(source: Source | null, language: Language, tell: (notice: Notice | null) => void) {
  const [asked, setAsked] = useState<SavePlan | null>(null);
  const write = async (plan: SavePlan) => {
    if (!source) return;
    const { file, isOverwritten } = await saveBook(plan, source.fileName, source.isFromServer, language);
    const { overwritten, saved } = pageTexts[language];
    tell(isOverwritten ? { intent: 'warning', text: overwritten(file) } : { intent: 'success', text: saved(file) });
  };
  const save = async () => {
    if (!source) return;
    tell(null);
    const plan = planSaving(source.workbook);
    if (plan.losses.length > 0) setAsked(plan);
    else await write(plan);
  };
  return { save, write, asked, dismiss: () => setAsked(null) };
}
