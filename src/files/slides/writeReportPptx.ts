import PptxGenJs from 'pptxgenjs';
import type { Language } from '../../domain/plan/language';
import { organizationName } from '../../domain/plan/thePlan';
import type { PrintedReport } from '../../domain/report/bilingualReport';
import { locales } from '../report/locales';
import { reportFileName } from '../report/reportFileName';
import { deckOf, type DeckSource, type Slide } from './deck';
import { drawChart } from './drawChart';
import { drawTable } from './drawTable';
import { bulletIndent, fitWords, titleSize, sizeOf, spaceBefore, type SlideWords } from './fitWords';
import { mendedSlides } from './mendedSlides';
import { colors, contentBox, font, footBox, lineHeight, numberBox, slideSize, titleBox, type Box } from './slidePage';

/** What to call the presentation of a report. */
export const reportPptxName = (report: PrintedReport): string => reportFileName(report, 'pptx');

/** Writes a report as a presentation (.pptx): about ten slides in its language or languages, with charts of PowerPoint's own. */
export async function writeReportPptx(
  report: PrintedReport,
  { narratives }: Pick<DeckSource, 'narratives'>,
): Promise<Uint8Array> {
  const { language } = report;
  const { cover, slides } = deckOf({ report, narratives });
  const organization = organizationName(report.plan, language);
  const file = new PptxGenJs();
  file.defineLayout({ name: 'wide', width: inch(slideSize.width), height: inch(slideSize.height) });
  file.layout = 'wide';
  file.title = cover.title;
  file.author = organization;
  file.company = organization;
  file.subject = report.plan.name[language];
  file.theme = { headFontFace: font, bodyFontFace: font };
  defineMasters(file, report.foot);
  const lang = locales[language];
  const first = file.addSlide({ masterName: masters.cover });
  first.addText(cover.title, { placeholder: 'title', fontSize: titleSize(cover.title, coverTitle, coverSizes), lang });
  const { words } = fitWords([[coverBox, cover.lines]]);
  for (const one of words) addWords(first, one, lang);
  for (const slide of slides) drawSlide(file, slide, language);
  return mendedSlides((await file.write({ outputType: 'uint8array', compression: true })) as Uint8Array);
}

const inch = (points: number): number => points / 72;
const place = ({ x, y, width, height }: Box) => ({ x: inch(x), y: inch(y), w: inch(width), h: inch(height) });

const masters = { cover: 'Cover', content: 'Content' } as const;
const coverSizes = [36, 32, 28, 24, 20, 16] as const;
const coverTitle: Box = { ...contentBox, y: 96, height: 104 };
const coverBox: Box = { ...contentBox, y: 222, height: 250 };

function defineMasters(file: PptxGenJs, foot: string): void {
  const title = (name: string, box: Box, size: number) => ({
    placeholder: {
      options: {
        name,
        type: 'title' as const,
        ...place(box),
        margin: 0,
        fontFace: font,
        fontSize: size,
        bold: true,
        color: colors.dark,
        align: 'left' as const,
        valign: 'bottom' as const,
      },
      text: '',
    },
  });
  const line = (box: Box) => ({
    line: {
      x: inch(box.x),
      y: inch(box.y + box.height + 5),
      w: inch(box.width),
      h: 0,
      line: { color: colors.dark, width: 1.5 },
    },
  });
  const running = { fontFace: font, fontSize: 10, color: colors.muted, margin: 0 };
  const common = {
    background: { color: 'FFFFFF' },
    slideNumber: { ...place(numberBox), ...running, align: 'right' as const },
  };
  const footText = { text: { text: foot, options: { ...place(footBox), ...running, valign: 'middle' as const } } };
  file.defineSlideMaster({
    title: masters.cover,
    ...common,
    objects: [title('title', coverTitle, 36), line(coverTitle), footText],
  });
  file.defineSlideMaster({
    title: masters.content,
    ...common,
    objects: [title('title', titleBox, 26), line(titleBox), footText],
  });
}

function drawSlide(file: PptxGenJs, { title, titleSize, parts, notes }: Slide, language: Language): void {
  const lang = locales[language];
  const slide = file.addSlide({ masterName: masters.content });
  slide.addText(title, { placeholder: 'title', fontSize: titleSize, lang });
  for (const part of parts) {
    if (part.kind === 'words') addWords(slide, part.words, lang);
    else if (part.kind === 'table') drawTable(slide, part.table, part, lang);
    else drawChart(slide, part.data, { ...part, language });
  }
  if (notes !== '') slide.addNotes(notes);
}

function addWords(slide: PptxGenJs.Slide, { box, size, paragraphs, language }: SlideWords, reportLang: string): void {
  if (paragraphs.length === 0) return;
  const lang = language ? locales[language] : reportLang;
  const runs = paragraphs.map((paragraph) => {
    const { text, kind } = paragraph;
    const own = sizeOf(paragraph, size);
    return {
      text,
      options: {
        fontFace: font,
        fontSize: own,
        color: kind === 'heading' ? colors.dark : kind === 'quiet' ? colors.muted : colors.text,
        bold: kind === 'heading',
        lang,
        breakLine: true,
        paraSpaceBefore: own * spaceBefore,
        lineSpacing: own * lineHeight,
        ...(kind === 'bullet' && { bullet: { indent: bulletIndent } }),
      },
    };
  });
  slide.addText(runs, { ...place(box), margin: 0, valign: 'top', fit: 'none' });
}
