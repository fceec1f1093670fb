import ts from 'typescript';
import { languages } from '../../src/domain/plan/language';
import { codeIn, parsed } from './importGraph';

const codes = new Set<string>(languages);
const isCode = (node: ts.Node): boolean => ts.isStringLiteralLike(node) && codes.has(node.text);

const comparisons = new Set([
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);

/** Why a piece of code knows one language from another; null for what does not. */
function whyNot(node: ts.Node): string | null {
  if (ts.isBinaryExpression(node) && comparisons.has(node.operatorToken.kind))
    return isCode(node.left) || isCode(node.right) ? 'asks which language it is' : null;
  if (ts.isCaseClause(node)) return isCode(node.expression) ? 'asks which language it is' : null;
  if (ts.isPropertyAccessExpression(node)) return codes.has(node.name.text) ? 'takes the text of one language' : null;
  if (ts.isElementAccessExpression(node))
    return isCode(node.argumentExpression) ? 'takes the text of one language' : null;
  if (ts.isObjectBindingPattern(node))
    return node.elements.some(
      ({ name, propertyName = name }) => ts.isIdentifier(propertyName) && codes.has(propertyName.text),
    )
      ? 'takes the text of one language'
      : null;
  if (ts.isLiteralTypeNode(node)) return isCode(node.literal) ? 'names a language as a type' : null;
  return null;
}

function found(source: ts.SourceFile): string[] {
  const faults: string[] = [];
  const visit = (node: ts.Node): void => {
    const why = whyNot(node);
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    if (why !== null) faults.push(`${source.fileName}:${line} ${why}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return faults;
}

describe('a language', () => {
  it('is told from another in i18n alone, so that a third one is what the compiler asks for', () => {
    const files = [...codeIn('src'), ...codeIn('packages/workbench/src')].filter(
      (file) => !file.startsWith('src/i18n/'),
    );
    expect(files.length).toBeGreaterThan(400);
    expect(files.flatMap((file) => found(parsed(file)))).toEqual([]);
  });

  it.each([
    "const a = language === 'es' ? 1 : 2;",
    "if ('en' !== language) stop();",
    "switch (language) { case 'es': stop(); }",
    'const a = label.es ?? label.en;',
    "const a = label['en'];",
    'const { es } = names;',
    'const f = ({ es: own }: Names) => own;',
    "type Language = 'es' | 'en';",
  ])('is found out: %s', (code) =>
    expect(found(ts.createSourceFile('a.ts', code, ts.ScriptTarget.Latest)).length).toBeGreaterThan(0),
  );

  it.each(["const a = { es: 'uno', en: 'one' };", "const a = label[language] ?? 'es';", "const es = 'es';"])(
    'may be named: %s',
    (code) => expect(found(ts.createSourceFile('a.ts', code, ts.ScriptTarget.Latest))).toEqual([]),
  );
});
