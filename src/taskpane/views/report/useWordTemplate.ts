import { useState } from 'react';
import { fileRefusalText, isRefusal, refusalOfSize, refusing } from '../../../files/container/fileRefusal';
import type { WordTemplate } from '../../../files/word/template/WordTemplate';
import { useLanguage } from '../../store/language';
import { useWorkbook } from '../../store/WorkbookStore';

/** The office's Word template as it was chosen. */
export interface ChosenTemplate {
  readonly name: string;
  readonly template: WordTemplate;
}

/** The Word template for the reports that are downloaded while the view is open; a file that is none is refused in words. */
export function useWordTemplate() {
  const { language, text } = useLanguage();
  const { run, say } = useWorkbook();
  const [chosen, setChosen] = useState<ChosenTemplate | null>(null);
  const choose = async (file: File): Promise<void> => {
    const read = await run(text.pack.readingTemplate, async () => {
      const tooLarge = refusalOfSize(file.size);
      if (tooLarge) return tooLarge;
      const { readWordTemplate } = await import('../../../files/word/template/WordTemplate');
      const bytes = await file.arrayBuffer().catch(() => null);
      if (bytes === null) return { refusal: 'damaged', params: {} } as const;
      return refusing(() => readWordTemplate(new Uint8Array(bytes)));
    });
    if (!read) return;
    if (isRefusal(read)) {
      const why = fileRefusalText(read, language);
      return say({ intent: 'error', text: text.pack.templateRefused(file.name, why) });
    }
    setChosen({ name: file.name, template: read });
  };
  return { chosen, choose, drop: () => setChosen(null) };
}
