import { betweenFolders, cyclesIn, importsIn, type Graph } from './importGraph';

const src = importsIn('src');

/** A file's folder in the domain; those beside its folders are one. */
const folderOfDomain = (file: string): string | null => /^src\/domain\/(?:([^/]+)\/)?/.exec(file)?.[1] ?? ownOf(file);
const ownOf = (file: string): string | null => (file.startsWith('src/domain/') ? '.' : null);

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

  it('goes one way between the folders of the domain, types too', () =>
    expect(cyclesIn(betweenFolders(src.all, folderOfDomain))).toEqual([]));

  it('goes one way between files at run time', () => expect(cyclesIn(src.values)).toEqual([]));

  it('goes one way between files below the pane, types too', () =>
    expect(cyclesIn(within(src.all, /^src\/(domain|i18n|files|workbook|commands)\//))).toEqual([]));
});
