import { matrixOf } from '../../indicators/matrixOf';
import { reportOf, rowIn, textsIn } from '../reportOf';

const named = (id: string, rule: Readonly<Record<string, string | number>>) => ({
  id,
  nameEs: id,
  level: 'result',
  ...rule,
});
const Indicator = [
  named('X1', {
    source: 'Activity',
    measure: 'porcentaje(Estado = Realizada)',
    timing: 'flujo: Fin real',
    planTarget: 80,
  }),
  named('X2', { source: 'Activity', measure: 'promedio(Mujeres)', timing: 'flujo: Fin real' }),
  named('X3', { source: 'Measurement', measure: 'suma(Valor)', timing: 'último: Fecha' }),
  named('X4', { source: 'Measurement', measure: 'por paso(Valoración)', timing: 'último: Fecha' }),
];
const activity = (id: string, status: string) => ({ id, type: 'workshop', status, actualEnd: '2025-03-01' });
const rated = (id: string, country: string, rating: string) => ({
  id,
  indicator: 'X4',
  country,
  rating,
  date: '2025-02-01',
});
const report = reportOf(
  matrixOf({
    Indicator,
    Activity: [activity('A1', 'held'), activity('A2', 'held'), activity('A3', 'approved')],
    Measurement: [rated('V1', 'MX', 'high'), rated('V2', 'CR', 'low'), rated('V3', 'PA', 'high')],
  }),
  '2025-S1',
);
const notes = textsIn(report);
const valueOf = (id: string) => rowIn(report, 'values', id)['current'];

describe('a report', () => {
  it('tells of a share which part of how many rows it is', () => {
    expect(valueOf('X1')).toBe(66.7);
    expect(notes).toContain('X1 X1: cumplen 2 de 3.');
  });

  it('tells of a rating how many stand at each step, in the order of the list', () => {
    expect(valueOf('X4')).toBe(3);
    expect(notes).toContain('X4 X4: Bajo, 1; Alto, 2.');
  });

  it('says why there is no value where there is none', () => {
    expect([valueOf('X2'), valueOf('X3')]).toEqual([null, null]);
    expect(notes).toContain('X2 X2: ninguna fila tiene un número; queda en blanco.');
    expect(notes).toContain('X3 X3: no hay mediciones; queda en blanco.');
  });

  it('says of a level without baseline that it is compared with its whole target', () =>
    expect(notes.join(' ')).toContain('X1 mide un nivel y no tiene línea base'));
});
