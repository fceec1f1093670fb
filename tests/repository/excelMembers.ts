import { join } from 'node:path';
import ts from 'typescript';
import { codeIn } from './importGraph';

const root = join(__dirname, '../..');

/** Members of Excel's objects that the code of some folders uses, such as `Range.values`, each with where it does first. */
export type UsedMembers = ReadonlyMap<string, string>;

/** Finds, folder by folder, what their code uses of Excel; one reading of the compiler is for all of them. */
export function excelMembersUsedIn(...folders: readonly string[]): readonly UsedMembers[] {
  const files = folders.map((folder) => codeIn(folder).map((file) => join(root, file)));
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile) as {
    config: { readonly compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson({ ...config.compilerOptions, types: ['office-js'] }, root);
  const program = ts.createProgram(files.flat(), options);
  return files.map((own) => membersIn(own, program));
}

function membersIn(files: readonly string[], program: ts.Program): UsedMembers {
  const checker = program.getTypeChecker();
  const found = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    for (const symbol of symbolsUsedBy(node, checker))
      for (const member of excelMembersOf(symbol)) if (!found.has(member)) found.set(member, placeOf(node));
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (!source) throw new Error(`${file} was not read`);
    visit(source);
  }
  return found;
}

/** What `a.b`, `{ b } = a` and `{ b: … }` as something that is given use. */
function symbolsUsedBy(node: ts.Node, checker: ts.TypeChecker): readonly ts.Symbol[] {
  if (ts.isPropertyAccessExpression(node)) return present([checker.getSymbolAtLocation(node.name)]);
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = node.propertyName ?? node.name;
    return ts.isIdentifier(name) ? present([checker.getTypeAtLocation(node.parent).getProperty(name.text)]) : [];
  }
  if (ts.isObjectLiteralElementLike(node) && node.name && ts.isIdentifier(node.name)) {
    const { text } = node.name;
    const type = checker.getContextualType(node.parent as ts.ObjectLiteralExpression);
    return present((type?.isUnion() ? type.types : [type]).map((one) => one?.getProperty(text)));
  }
  return [];
}

const present = (symbols: readonly (ts.Symbol | undefined)[]): readonly ts.Symbol[] =>
  symbols.filter((symbol) => symbol !== undefined);

/** A symbol as `Class.member`, once for each class or interface of the namespace `Excel` itself that declares it. */
function excelMembersOf(symbol: ts.Symbol): readonly string[] {
  return (symbol.declarations ?? []).flatMap(({ parent }) => {
    if (!ts.isClassDeclaration(parent) && !ts.isInterfaceDeclaration(parent)) return [];
    const within = parent.parent?.parent;
    const isOfExcel = within && ts.isModuleDeclaration(within) && within.name.text === 'Excel';
    return isOfExcel && parent.name ? [`${parent.name.text}.${symbol.name}`] : [];
  });
}

function placeOf(node: ts.Node): string {
  const file = node.getSourceFile();
  return `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}
