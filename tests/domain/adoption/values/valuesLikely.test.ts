import { listValuesLikely } from '../../../../src/domain/adoption/values/valuesLikely';

const columns = {
  'Activity.status': ['Ejecutada', 'En curso', 'Pendiente', '✔', 'Realziada', 'Reprogramada para mayo'],
  'Activity.type': ['Taller virtual', 'Reunión ordinaria GT', 'Webinar'],
  'Activity.themes': ['7) Migración y salud', 'P1.4 / P2.2', 'Mujers migrantes'],
  'Activity.groups': ['GT Laboral', 'GTP / GTGF'],
  'Activity.participatingCountries': ['Los 11', 'CR, MEX', 'Belice y Panamá'],
  'Activity.dates': ['27 al 30 de enero de 2023', 'I semestre 2023', '03/04/2025'],
  'Activity.participants': ['M: 36 H: 30', '48 (27M/21H)', 'aprox. 35'],
  'Activity.place': ['Puerto Claro, Canadá', 'Virtual', 'Villa Serena, Honduras'],
  'Activity.pillar': ['Pilar I', 'Gobernanza migratoria'],
  'Product.class': ['HR', 'BP', 'Recomendaciones'],
  'Activity.partners': ['ACNUR, OIM', 'OIT y otros'],
} as const;

describe('how much of a column a target can read', () => {
  it.each(Object.entries(columns))('is most for its own: %s', (target, texts) => {
    expect(listValuesLikely(target, texts)).toBeGreaterThan(0.8);
    for (const [other, others] of Object.entries(columns))
      if (other !== target)
        expect({ other, share: listValuesLikely(target, others) < 0.5 }).toEqual({ other, share: true });
  });

  it('counts each text once, and blank ones not at all', () =>
    expect(listValuesLikely('Activity.status', ['Ejecutada', 'Ejecutada', 'Lo que sea', ' '])).toBe(0.5));

  it('is nothing for titles and remarks, though they name types and countries', () => {
    const titles = [
      'Taller regional sobre retorno en Panamá',
      'Reunión técnica sobre visas',
      'Curso sobre trata y remesas',
    ];
    for (const target of ['Activity.type', 'Activity.status', 'Activity.themes', 'Activity.place', 'Activity.dates'])
      expect({ target, share: listValuesLikely(target, titles) }).toEqual({ target, share: 0 });
  });

  it('is nothing for free text and for an empty column', () => {
    expect(listValuesLikely('Activity.remarks', ['Uno', 'Dos'])).toBe(0);
    expect(listValuesLikely('Activity.status', [])).toBe(0);
  });

  it('takes no running number for a theme', () =>
    expect(listValuesLikely('Activity.themes', ['1', '2', '1.1', '1.2'])).toBe(0));
});
