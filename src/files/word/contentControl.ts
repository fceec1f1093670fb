import { TextRun, type XmlComponent } from 'docx';
import type { Language } from '../../domain/plan/language';
import { locales } from '../report/locales';
import { xmlElement } from './xmlElement';

/** How a date stands in the document, in Word's own signs. */
const dateFormats: Readonly<Record<Language, string>> = { es: "d 'de' MMMM 'de' yyyy", en: 'd MMMM yyyy' };

/** What a content control holds: its text, and what it shows while it has none. */
export interface ControlText {
  readonly title: string;
  readonly tag: string;
  readonly text: string;
  readonly placeholder: string;
}

const element = (name: string, attributes: Readonly<Record<string, string>>, children: readonly XmlComponent[] = []) =>
  xmlElement(name, Object.fromEntries(Object.entries(attributes).map(([key, value]) => [`w:${key}`, value])), children);

/**
 * A drop-down list whose first option chooses nothing; with `open` another text can be typed as well. LibreOffice shows
 * it as a list in both cases.
 */
export function dropDown(control: ControlText, options: readonly string[], open: boolean): XmlComponent {
  const items = options.map((option, index) =>
    element('w:listItem', index === 0 ? { value: option } : { displayText: option, value: option }),
  );
  return contentControl(control, element(open ? 'w:comboBox' : 'w:dropDownList', {}, items));
}

/** A date with a calendar; `date` is a `YYYY-MM-DD` or null. */
export function dateControl(control: ControlText, date: string | null, language: Language): XmlComponent {
  return contentControl(
    control,
    element('w:date', date === null ? {} : { fullDate: `${date}T00:00:00Z` }, [
      element('w:dateFormat', { val: dateFormats[language] }),
      element('w:lid', { val: locales[language] }),
    ]),
  );
}

function contentControl({ title, tag, text, placeholder }: ControlText, kind: XmlComponent): XmlComponent {
  const isBlank = text === '';
  return element('w:sdt', {}, [
    element('w:sdtPr', {}, [
      element('w:alias', { val: title }),
      element('w:tag', { val: tag }),
      ...(isBlank ? [element('w:showingPlcHdr', {})] : []),
      kind,
    ]),
    element('w:sdtContent', {}, [
      isBlank ? new TextRun({ text: placeholder, style: 'Placeholder' }) : new TextRun(text),
    ]),
  ]);
}
