import fc from 'fast-check';
import type { CellReading } from '../../../../src/domain/adoption/reading';
import { foldText } from '../../../../src/domain/foldText';
import { saysNothing } from '../../../../src/domain/adoption/values/blank';
import { readingOf } from './readingOf';

/** Texts as they come, with the target of their column. */
const cells: readonly (readonly [target: string, text: string])[] = [
  ['Activity.status', 'Ejecutada'],
  ['Activity.status', 'Pendiente'],
  ['Activity.status', 'Realziada'],
  ['Activity.type', 'Reunión virtual'],
  ['Activity.type', 'Taller de capacitación regional'],
  ['Activity.leadGroup', 'GT Gestión Fronteriza'],
  ['Activity.groups', 'GTP / GTGF'],
  ['Activity.themes', '7) Migración y salud'],
  ['Activity.themes', 'P2.2 / P2.7'],
  ['Activity.themes', 'Búsqueda de personas migrantes desaparecidas, Regularización, visas e identidad jurídica'],
  ['Activity.participatingCountries', 'Belice, México y Panamá'],
  ['Activity.participatingCountries', 'Todos los países'],
  ['Activity.dates', '27 al 30 de enero de 2023'],
  ['Activity.dates', 'II semestre 2024'],
  ['Activity.start', '10/08/2024'],
  ['Activity.participants', 'M: 36 H: 30'],
  ['Activity.participants', '20 mujeres y 25 hombres'],
  ['Activity.place', 'En línea'],
  ['Activity.pillar', 'Pilar II. Integración, migración y su vínculo con el desarrollo'],
  ['Activity.dialogueSpace', 'Sí'],
  ['Product.class', 'Buena práctica'],
];

/** What a reading says, whatever the spelling of the texts in it. */
const saidIn = ({ values, span, doubts, unread }: CellReading) => ({
  values: [...values],
  span,
  doubts: doubts.map((doubt) => ({ ...doubt, text: foldText(doubt.text) })),
  unread: unread.map(foldText),
});

const retypings: readonly ((text: string) => string)[] = [
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.normalize('NFD'),
  (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
  (text) => `  ${text}\u00a0`,
  (text) => text.replaceAll(' ', '  '),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => `\u200b${text}`,
];

describe('what a cell says', () => {
  it('does not change with case, accents, the spaces around and between, and invisible signs', () =>
    fc.assert(
      fc.property(fc.constantFrom(...cells), fc.subarray([...retypings]), ([target, text], steps) => {
        const typed = steps.reduce((done, step) => step(done), text);
        expect({ typed, ...saidIn(readingOf(target, typed)) }).toEqual({ typed, ...saidIn(readingOf(target, text)) });
      }),
      { numRuns: 1000 },
    ));

  it('does not depend on what was read before', () => {
    const before = cells.map(([target, text]) => saidIn(readingOf(target, text)));
    for (let more = 0; more < 21_000; more++) readingOf('Activity.status', `Otra cosa ${more}`);
    expect(cells.map(([target, text]) => saidIn(readingOf(target, text)))).toEqual(before);
  });

  it('is never lost: a text that is not blank gives values, days, a doubt, or is kept', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...new Set(cells.map(([target]) => target))),
        fc
          .oneof(
            fc.lorem({ maxCount: 6 }),
            fc.string({ minLength: 4 }),
            fc.constantFrom(...cells.map(([, text]) => text)),
          )
          .filter((text) => /[\p{L}\p{N}]/u.test(text) && !saysNothing(text)),
        (target, text) => {
          const { values, span, doubts, unread, beside } = readingOf(target, text);
          expect(values.size > 0 || span !== null || doubts.length > 0 || unread.length > 0 || beside.length > 0).toBe(
            true,
          );
        },
      ),
      { numRuns: 1000 },
    ));
});
