import type { Problem } from '../../../../src/domain/problem';
import { problemLines } from '../../src/batch/problemLines';

const problem = (sheetRow: number): Problem => ({
  code: 'notADate',
  severity: 'error',
  table: 'Activity',
  sheetRow,
  field: 'actualEnd',
  params: { value: `ayer ${'mismo '.repeat(5000)}` },
});

it('a problem takes one line, whatever its cell holds', () => {
  const [line, ...others] = problemLines([problem(12)], 'es');
  expect(line).toMatch(/^Actividades · fila 12 · Fin real: «ayer mismo .*» no es una fecha/);
  expect(line!.length).toBeLessThan(500);
  expect(others).toEqual([]);
});

it('of very many problems the first are listed, and the others counted', () => {
  const problems = Array.from({ length: 10_002 }, (_, index) => problem(index));
  expect(problemLines(problems.slice(2), 'es').at(-1)).toMatch(/^Actividades · fila 10001 /);
  const lines = problemLines(problems, 'es');
  expect(lines).toHaveLength(10_001);
  expect(lines.at(-1)).toBe('y 2 más');
});
