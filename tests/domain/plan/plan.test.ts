import { foldText } from '../../../src/domain/foldText';
import { indicators } from '../../../src/domain/plan/indicators';
import { languages } from '../../../src/domain/plan/language';
import { referenceDocuments } from '../../../src/domain/plan/referenceDocuments';
import { referenceFrameworks } from '../../../src/domain/plan/referenceFrameworks';
import { themes } from '../../../src/domain/plan/themes';
import { listNames, lists } from '../../../src/domain/records/lists';

describe('the Plan as data', () => {
  it.each([
    ['pillars', 3],
    ['themes', 39],
    ['specificObjectives', 3],
    ['expectedResults', 4],
    ['principles', 8],
    ['approaches', 4],
    ['countries', 11],
    ['pmmObjectives', 23],
    ['losAngelesPillars', 4],
    ['sdgTargets', 13],
  ] as const)('holds every member of %s', (name, count) => {
    expect(lists[name].members).toHaveLength(count);
  });

  it('holds three reference documents, five frameworks and eight indicators of three levels', () => {
    expect([referenceDocuments.length, referenceFrameworks.length]).toEqual([3, 5]);
    expect(indicators.map(({ code }) => code)).toEqual(['R1', 'R2', 'R3', 'P1', 'P2', 'I1', 'I2', 'I3']);
    expect(indicators.map(({ level }) => level).join(' ')).toBe(
      'result result result process process impact impact impact',
    );
  });

  it('numbers 11, 13 and 15 themes under the three pillars in the order of Tabla 3', () => {
    const numbered = (pillar: number, count: number) =>
      Array.from({ length: count }, (_, index) => `T${pillar}-${String(index + 1).padStart(2, '0')}`);
    expect(themes.map(({ code }) => code)).toEqual([...numbered(1, 11), ...numbered(2, 13), ...numbered(3, 15)]);
    expect(themes.every(({ code, parent }) => parent === `PIL${code.charAt(1)}`)).toBe(true);
  });

  it('keeps the wording of the Plan', () => {
    const spanish = themes.map(({ es }) => es);
    expect(spanish).toContain('Gestión y Políticas para el Retorno');
    expect(spanish).toContain('Niñas, niños y adolescentes en contextos de movilidad humana');
    expect(lists.principles.members.map(({ es }) => es)).toContain('Interés Superior del Niño');
  });

  it.each(listNames)('gives the members of %s codes and labels that nothing else in the list answers to', (name) => {
    const { members } = lists[name];
    expect(new Set(members.map(({ code }) => code)).size).toBe(members.length);
    for (const language of languages) {
      expect(new Set(members.map((member) => foldText(member[language]))).size).toBe(members.length);
    }
    const spellings = members.flatMap(({ code, es, en, aliases = [] }) => [
      ...new Set([code, es, en, ...aliases].map(foldText)),
    ]);
    expect(spellings.filter((one, index) => spellings.indexOf(one) !== index)).toEqual([]);
  });

  it.each(listNames)('spells %s without stray spaces or final full stops left over from a table', (name) => {
    for (const { es, en } of lists[name].members) {
      for (const label of [es, en]) expect(label).toBe(label.trim().replace(/\s{2,}/g, ' '));
    }
  });
});
