import { betweenFolders, cyclesIn, importsIn, type Graph } from './importGraph';

const src = importsIn('src');

const packages = importsIn('packages');

/** A file's own folder, without those in it; a language's is one with what puts the languages together. */
const folderOf = (file: string): string =>
  file.startsWith('src/i18n/') ? 'src/i18n' : file.slice(0, file.lastIndexOf('/'));

const within = (graph: Graph, folders: RegExp): Graph => new Map([...graph].filter(([file]) => folders.test(file)));

describe('what imports what', () => {
  it('is found', () => {
    expect(src.all.size).toBeGreaterThan(400);
    expect([...(src.values.get('src/domain/indicators/evaluate.ts') ?? [])]).toContain('src/domain/steps.ts');
    const types = src.all.get('src/domain/indicators/evaluate.ts');
    expect(types).toContain('src/domain/problem.ts');
    expect(src.values.get('src/domain/indicators/evaluate.ts')).not.toContain('src/domain/problem.ts');
  });

  it('tells those that know each other from those that are only known', () => {
    const graph = new Map([
      ['a', new Set(['b'])],
      ['b', new Set(['c', 'd'])],
      ['c', new Set(['a'])],
      ['d', new Set<string>()],
      ['e', new Set(['e', 'a'])],
    ]);
    expect(cyclesIn(graph)).toEqual([['a', 'b', 'c'], ['e']]);
    const folders = betweenFolders(
      new Map([
        ['x/1', new Set(['y/1'])],
        ['y/2', new Set(['x/2'])],
      ]),
      (file) => file.slice(0, 1),
    );
    expect(cyclesIn(folders)).toEqual([['x', 'y']]);
  });

  it('goes one way between folders, also between one and those in it, types too', () =>
    expect(cyclesIn(betweenFolders(src.all, folderOf))).toEqual([]));

  it('goes one way between files at run time', () => expect(cyclesIn(src.values)).toEqual([]));

  it('goes one way between files of the packages, but for classes that lead to each other in the object model', () => {
    const within = (file: string) => file.startsWith('packages/excel-host/src/host/objects/');
    expect(cyclesIn(packages.values).filter((cycle) => !cycle.every(within))).toEqual([]);
  });

  it('goes one way between files below the pane, types too', () =>
    expect(cyclesIn(within(src.all, /^src\/(domain|i18n|files|workbook|commands)\//))).toEqual([]));
});
