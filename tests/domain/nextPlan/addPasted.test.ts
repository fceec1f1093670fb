import { addPasted, type PasteInto } from '../../../src/domain/nextPlan/addPasted';
import { readPastedList } from '../../../src/domain/nextPlan/pastedList';
import { readChoices, type NextPlanChoices } from '../../../src/domain/nextPlan/nextPlanChoices';
import { planNextPlan } from '../../../src/domain/nextPlan/planNextPlan';
import { matrixOf } from '../indicators/matrixOf';

const matrix = matrixOf({});
const pillar = matrix.lists.pillars.members[0]?.es ?? '';

function begin(): NextPlanChoices {
  const plan = { code: '2027-2030', name: { es: 'Plan' }, start: '2027-01-01', end: '2030-12-31' };
  const read = readChoices(JSON.stringify({ plan }));
  if (read.kind === 'faulty') throw new Error(read.faults.join());
  return read.choices;
}
const pasted = (text: string, into: PasteInto, choices = begin()) =>
  addPasted(choices, readPastedList(text), into, matrix);
const added = ({ lists }: NextPlanChoices, list: keyof NextPlanChoices['lists']) =>
  (lists[list]?.add ?? []).map(({ code, es, parent }) => [code, es, parent].filter(Boolean).join(' '));

describe('what is pasted into a list of the next plan', () => {
  it('gives pillars and their themes, each with a code that tells its pillar', () => {
    const choices = pasted('Protección\n\tNiñez\n\tRefugio\nDatos\n\tRegistros', { kind: 'pillars' });
    expect(added(choices, 'pillars')).toEqual(['P27-1 Protección', 'P27-2 Datos']);
    expect(added(choices, 'themes')).toEqual([
      'T27-101 Niñez P27-1',
      'T27-102 Refugio P27-1',
      'T27-201 Registros P27-2',
    ]);
    expect(planNextPlan(matrix, choices, { today: '2026-11-30', makeId: () => 'X' })).toHaveProperty('plan');
  });

  it('goes under a pillar of before where that is named, and makes none of its name', () => {
    const choices = pasted(`${pillar.toUpperCase()}\n\tNiñez`, { kind: 'pillars' });
    expect(added(choices, 'pillars')).toEqual([]);
    expect(added(choices, 'themes')).toEqual(['T27-101 Niñez PIL1']);
  });

  it('gives no code twice, pasted in several parts', () => {
    const first = pasted('Datos\n\tRegistros', { kind: 'pillars' });
    const second = pasted('Datos\n\tRegistros\n\tCensos\nSalud', { kind: 'pillars' }, first);
    expect(added(second, 'pillars')).toEqual(['P27-1 Datos', 'P27-2 Salud']);
    expect(added(second, 'themes')).toEqual(['T27-101 Registros P27-1', 'T27-102 Censos P27-1']);
    const third = pasted('Redes', { kind: 'themes', pillar: 'PIL1' }, second);
    expect(added(third, 'themes')).toContain('T27-103 Redes PIL1');
  });

  it('puts groups into the class that their column names', () => {
    const choices = pasted('Grupo\tClase\nSalud\tGrupo Ad hoc\nDatos\t', { kind: 'list', list: 'workingGroups' });
    expect(added(choices, 'workingGroups')).toEqual(['G27-1 Salud adHoc', 'G27-2 Datos']);
  });

  it('makes all one list where a list has one level', () => {
    const choices = pasted('Uno\n  Dos', { kind: 'list', list: 'specificObjectives' });
    expect(added(choices, 'specificObjectives')).toEqual(['O27-1 Uno', 'O27-2 Dos']);
  });
});
