import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeSample } from '../../src/sample/makeSample';
import { differentParts, fileOf, partsOf, relations } from '../../../excel-host/tests/xlsx/package';

const folder = mkdtempSync(join(tmpdir(), 'batch-'));
const tsx = createRequire(join(process.cwd(), 'package.json')).resolve('tsx/cli');

/** Runs a command on a file of parts; gives its exit code, what it said, and the parts of what it wrote. */
function run(name: string, parts: Readonly<Record<string, string>>, ...rest: readonly string[]) {
  const [file, out] = [join(folder, `${name}.xlsx`), join(folder, `${name}-out.xlsx`)];
  writeFileSync(file, fileOf(parts));
  const args = [
    tsx,
    'packages/workbench/src/batch/cli.ts',
    'recalculate',
    '--file',
    file,
    '--out',
    out,
    '--today',
    '2026-07-15',
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args, ...rest], { encoding: 'utf8' });
  return { status, stdout, stderr, saved: existsSync(out) ? partsOf(readFileSync(out)) : null };
}

// Each run starts a program of its own, which on a busy machine may take long without anything being wrong.
jest.setTimeout(600_000);

let sample: Record<string, string> = {};
beforeAll(async () => {
  sample = partsOf(await makeSample({ language: 'es' }));
});

/** The sample as somebody goes on with it: a comment, a name and a part of another program. */
function workedOn(): Record<string, string> {
  const parts: Record<string, string> = { ...sample, 'customXml/item1.xml': '<x/>', 'xl/comments1.xml': '<comments/>' };
  parts['xl/workbook.xml'] = parts['xl/workbook.xml']!.replace(
    '</sheets>',
    '</sheets><definedNames><definedName name="Mío">Actividades!$A$1</definedName></definedNames>',
  );
  return parts;
}

/** The same with a digital signature. */
function signed(): Record<string, string> {
  const parts: Record<string, string> = { ...workedOn(), '_xmlsignatures/origin.sigs': 'x' };
  const [, main = ''] = /Target="([^"]+workbook\.xml)"/.exec(parts['_rels/.rels']!) ?? [];
  parts['_rels/.rels'] = relations(['rId1', 'officeDocument', main], ['rId2', 'origin', '_xmlsignatures/origin.sigs']);
  return parts;
}

it('changes only the parts in which something became different', () => {
  const parts = workedOn();
  const { status, saved } = run('worked', parts);
  expect(status).toBe(0);
  const nameOf = new Map(
    [...parts['xl/workbook.xml']!.matchAll(/<sheet name="([^"]+)" [^>]*r:id="rId(\d+)"/g)].map(([, name, id]) => [
      new RegExp(`Id="rId${id}"[^>]*Target="/(xl/worksheets/[^"]+)"`).exec(parts['xl/_rels/workbook.xml.rels']!)?.[1],
      name,
    ]),
  );
  const different = differentParts(parts, saved!).map((path) => nameOf.get(path) ?? path.replace(/\d+/, ''));
  expect(different).toEqual(expect.arrayContaining(['Indicadores', 'Valores']));
  const may = [
    'Inicio',
    'Actividades',
    'Grupos de Trabajo',
    'Indicadores',
    'Valores',
    'Bitácora',
    'Catálogos',
    'Productos',
    'Decisiones',
  ];
  expect(
    different.filter(
      (name) => ![...may, 'xl/sharedStrings.xml', 'xl/styles.xml', 'xl/tables/table.xml'].includes(name!),
    ),
  ).toEqual([]);
  const again = run('again', saved!);
  expect(again.status).toBe(0);
  expect(differentParts(saved!, again.saved!)).toEqual([]);
});

it('saves nothing that would lose something unasked', () => {
  const refused = run('signed', signed());
  expect(refused).toMatchObject({ status: 3, saved: null, stdout: '' });
  expect(refused.stderr).toContain('La firma digital');
  expect(refused.stderr).toContain('No se guardó nada.');
});

it('saves it when it is asked to, and says what is lost', () => {
  const accepted = run('accepted', signed(), '--accept-loss');
  expect(accepted.status).toBe(0);
  expect(accepted.stderr).toContain('La firma digital');
  expect(Object.keys(accepted.saved!)).not.toContain('_xmlsignatures/origin.sigs');
});

it('does not give a workbook with macros a name by which Excel will not open it', () => {
  const parts = workedOn();
  const types = '[Content_Types].xml';
  parts[types] = parts[types]!.replace(
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
    'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  );
  expect(run('macros', parts)).toMatchObject({ status: 2, saved: null, stderr: expect.stringContaining('.xlsm') });
});
