import { readdirSync } from 'node:fs';
import { join, parse } from 'node:path';

const root = join(__dirname, '../..');
const ours = ['.ci', 'assets', 'docs', 'packages', 'src', 'tests', 'tools'];
const made = new Set(['node_modules', 'dist', 'screenshots', '.cache']);

/** Paths of all files in a folder of the repository, with `/` between. */
function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (!entry.isDirectory()) return [path];
    return made.has(entry.name) ? [] : filesIn(path);
  });
}

const present = new Set(readdirSync(root));
const files = ours.filter((folder) => present.has(folder)).flatMap(filesIn);
const code = /\.(tsx?|mjs|cjs|js)$/;

/** Those of some names that another one equals but for its case. */
function sameButForCase(names: readonly string[]): string[] {
  const spellings = new Map<string, string[]>();
  for (const name of new Set(names))
    spellings.set(name.toLowerCase(), [...(spellings.get(name.toLowerCase()) ?? []), name]);
  return [...spellings.values()].filter(({ length }) => length > 1).flat();
}

describe('the names of the files', () => {
  it('are found', () => expect(files.length).toBeGreaterThan(500));

  it('differ in more than their case, so that Windows and macOS keep them apart', () =>
    expect(sameButForCase([...files, ...files.map((file) => parse(file).dir)])).toEqual([]));

  it('differ so without their extensions too, or an import takes one for the other', () => {
    const modules = files.filter((file) => code.test(file)).map((file) => file.replace(code, ''));
    expect(sameButForCase(modules)).toEqual([]);
    expect(sameButForCase(['a/NoteForm', 'a/noteForm', 'a/other'])).toEqual(['a/NoteForm', 'a/noteForm']);
  });

  it('can be written on Windows', () => {
    const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
    const bad = files.filter((file) =>
      file.split('/').some((part) => /[<>:"\\|?*\s]|[. ]$/.test(part) || reserved.test(parse(part).name)),
    );
    expect(bad).toEqual([]);
    expect(files.filter(({ length }) => length > 150)).toEqual([]);
  });
});
