import ts from 'typescript';
import { thePlan } from '../../src/domain/plan/thePlan';
import { plansWithoutTable } from '../../src/domain/records/readPlans';
import { codeIn, parsed } from './importGraph';

/** What a new workbook is made of, an example of one, and what documents of earlier editions say. */
const catalogue = /^src\/domain\/(plan|sample)\/|^src\/domain\/(note\/formerNoteTexts|review\/earlierEdition)\.ts$/;

const names = [...Object.values(thePlan.shortName), ...Object.values(thePlan.organization)];
const years = plansWithoutTable.years.map(String);
const name = new RegExp(names.map((one) => `\\b${one}\\b`).join('|'));
/** A year alone, or the first beside the last; one within a date is an example. */
const year = new RegExp(`^(?:${years.join('|')})$|\\b${years[0]}\\b.{1,3}\\b${years.at(-1)}\\b`);

/** Pieces of code that name the organization or the years of the plan of which a new workbook is made. */
function found(file: string): readonly string[] {
  const source = parsed(file);
  const told: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || (ts.isPropertyAssignment(node) && node.name.getText(source) === 'aliases'))
      return;
    const isText =
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node) ||
      ts.isJsxText(node) ||
      ts.isNumericLiteral(node);
    if (isText && (name.test(node.text) || year.test(node.text))) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      told.push(`${file}:${line + 1} ${node.text}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return told;
}

it('nothing but the catalogue of which a new workbook is made knows whose plan it is, and its years', () => {
  const files = codeIn('src').filter((file) => !catalogue.test(file));
  expect(files.length).toBeGreaterThan(400);
  expect(files.flatMap(found)).toEqual([]);
});

it('the catalogue does', () => {
  expect(found('src/domain/plan/thePlan.ts').length).toBeGreaterThan(2);
});
