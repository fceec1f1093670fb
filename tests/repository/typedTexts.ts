import ts from 'typescript';
import { languages, type Bilingual, type Language } from '../../src/domain/plan/language';
import { noteHints } from '../../src/domain/note/noteHints';
import { noteSections } from '../../src/domain/note/noteSections';
import { catalogDeclarations, setting } from '../../src/domain/records/catalog';
import { planState } from '../../src/domain/records/planState';
import { declarationOf, recordNames } from '../../src/domain/records/records';
import { codeIn, parsed, textOf } from './importGraph';

/** A text for people, and where it stands. */
export interface TypedText {
  readonly language: Language;
  readonly text: string;
  readonly place: string;
}

/** What people write in their own sheets is known by such words, whatever we call things. */
const wordsOfOthers = /^src\/domain\/adoption\/(values\/words|structure)\//;

/** Code without any of it holds no texts in two languages: most of it need not be parsed. */
const mayName = /\b(?:es|en)(?:: | = |,)/;

/** The language that a property or a variable names, such as `en` of `{ es: …, en: … }`. */
const languageOf = (name: ts.Node | undefined): Language | undefined =>
  name && (ts.isIdentifier(name) || ts.isStringLiteral(name))
    ? languages.find((language) => language === name.text)
    : undefined;

/** Properties that hold what earlier editions or people say. */
const isOfOthers = (name: ts.Node): boolean => ts.isIdentifier(name) && ['aliases', 'formerly'].includes(name.text);

/** The language whose texts alone a folder holds, such as `src/i18n/en`. */
const languageOfFolder = (file: string): Language | undefined =>
  languages.find((language) => file.includes(`/${language}/`));

/** The pieces of text in a file's code that are in a known language: all of a language's folder, else what is named so. */
function textsOfFile(file: string): readonly TypedText[] {
  const source = parsed(file);
  const found: TypedText[] = [];
  const visit = (node: ts.Node, language: Language | undefined): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    if (language !== undefined && isText) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push({ language, text: node.text, place: `${file}:${line + 1}` });
    }
    if (ts.isPropertyAssignment(node)) {
      if (!isOfOthers(node.name)) visit(node.initializer, languageOf(node.name) ?? language);
      return;
    }
    const named = ts.isVariableDeclaration(node) ? languageOf(node.name) : undefined;
    ts.forEachChild(node, (child) => visit(child, named ?? language));
  };
  ts.forEachChild(source, (node) => visit(node, languageOfFolder(file)));
  return found;
}

const inEachLanguage = (text: Bilingual, place: string): readonly TypedText[] =>
  languages.map((language) => ({ language, text: text[language], place }));

/** Labels that functions make of their two arguments. */
function textsOfDeclarations(): readonly TypedText[] {
  const declarations = [...recordNames.map(declarationOf), ...catalogDeclarations, setting, planState];
  return [
    ...declarations.flatMap(({ name, sheet, singular, fields }) => [
      ...inEachLanguage(sheet, `${name}, its sheet`),
      ...inEachLanguage(singular, `${name}, one of it`),
      ...Object.entries(fields).flatMap(([field, { label }]) => inEachLanguage(label, `${name}.${field}`)),
    ]),
    ...noteSections.flatMap(({ id, title }) => inEachLanguage(title, `section ${id} of the note`)),
    ...Object.entries(noteHints).flatMap(([field, hint]) => inEachLanguage(hint, `hint of ${field}`)),
  ];
}

/** Texts of the ribbon and of the list of add-ins. */
function textsOfManifest(): readonly TypedText[] {
  const values = [...textOf('manifest.xml').matchAll(/(?:DefaultValue|Locale="(\w\w)-\w\w" Value)="([^"]*)"/g)];
  return values.map(([, locale = 'es', text = '']) => {
    const language = languages.find((one) => one === locale) ?? 'es';
    return { language, text, place: 'manifest.xml' };
  });
}

/** What people read of a page: without code, addresses and what is only an address. */
function textsOfPage(file: string, language: Language): readonly TypedText[] {
  const page = textOf(file)
    .replace(/^```[^]*?^```/gm, '')
    .replace(/`[^`]*`/g, '`…`')
    .replace(/\]\([^)]*\)/g, ']');
  // A sentence goes over several lines.
  return page.split(/\n\s*\n/).map((text) => ({ language, text: text.replace(/\s+/g, ' '), place: file }));
}

/** Everything that the product says, in both languages. */
export const typedTexts = (): readonly TypedText[] => [
  ...[...codeIn('src'), ...codeIn('packages/workbench/src')]
    .filter((file) => !wordsOfOthers.test(file) && (languageOfFolder(file) !== undefined || mayName.test(textOf(file))))
    .flatMap(textsOfFile),
  ...textsOfDeclarations(),
  ...textsOfManifest(),
  ...textsOfPage('README.md', 'en'),
  ...textsOfPage('docs/CHECK-EXCEL.md', 'en'),
  ...textsOfPage('LEEME.md', 'es'),
];
