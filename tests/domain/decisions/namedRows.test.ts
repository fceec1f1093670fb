import fc from 'fast-check';
import { namedRows } from '../../../src/domain/decisions/namedRows';
import { dayIn } from '../../../src/domain/decisions/writtenDays';
import { meetingName } from '../../../src/domain/records/meetingName';
import { languages } from '../../../src/domain/plan/language';
import { matrixOf } from '../indicators/matrixOf';

const matrix = matrixOf({
  ForumMeeting: [
    { id: 'F24-DDDDD', forum: 'grcm', date: '2024-12-03', venue: 'Santo Domingo, República Dominicana' },
    { id: 'F25-JJJJJ', forum: 'grcm', date: '2025-06-12', venue: 'Tegucigalpa' },
    { id: 'F25-KKKKK', forum: 'grcm', date: '2025-12-03', venue: 'Tegucigalpa' },
    { id: 'F25-VVVVV', forum: 'viceMinisterial', date: '2025-12-04', venue: 'Tegucigalpa' },
  ],
  Decision: [
    { id: 'D24-AAAAA', source: 'F24-DDDDD', number: '1', text: 'Actualizar la lista de puntos focales.' },
    { id: 'D25-AAAAA', source: 'F25-JJJJJ', number: '1', text: 'Preparar una hoja de ruta de retorno digno.' },
    { id: 'D25-BBBBB', source: 'GRCM de junio de 2025', number: '3', text: 'Compartir datos de remesas entre países.' },
    { id: 'D25-CCCCC', source: 'F25-VVVVV', number: '3', text: 'Celebrar un congreso sobre niñez migrante.' },
    { id: 'D23-DDDDD', source: 'Declaración de Darién', number: '7', text: 'Coordinar la respuesta regional.' },
  ],
});
const named = namedRows(matrix);
const meeting = (text: string) => named.meeting(text)?.record.id ?? null;
const decisions = (text: string) => named.decisions(text).map(({ record }) => record.id);

describe('the name of a meeting', () => {
  it.each([
    ['f25-jjjjj', 'F25-JJJJJ'],
    ['GRCM de junio de 2025', 'F25-JJJJJ'],
    ['Reunión del Grupo Regional de Consulta sobre Migración, 12 de junio de 2025', 'F25-JJJJJ'],
    ['RCGM June 12, 2025', 'F25-JJJJJ'],
    ['GRCM 11-12 jun 2025', 'F25-JJJJJ'],
    ['GRCM 2025-06-12', 'F25-JJJJJ'],
    ['GRCM 2025/12', 'F25-KKKKK'],
    ['GRCM 12/6/2025', 'F25-JJJJJ'],
    ['GRCM 2024', 'F24-DDDDD'],
    ['GRCM, Santo Domingo', 'F24-DDDDD'],
    ['Reunión de Viceministras y Viceministros 2025', 'F25-VVVVV'],
    ['Vice-Ministerial Meeting, December 2025', 'F25-VVVVV'],
  ])('is understood: %s', (text, id) => expect(meeting(text)).toBe(id));

  it.each(['GRCM', 'GRCM 2025', 'Tegucigalpa', 'GRCM de marzo de 2025', 'Declaración de Darién', '', '3'])(
    'is not guessed where none or several answer to it: %s',
    (text) => expect(meeting(text)).toBeNull(),
  );

  it('as the add-in writes it leads back to the meeting', () => {
    const { rows } = matrix.tables.ForumMeeting;
    fc.assert(
      fc.property(fc.constantFrom(...rows), fc.constantFrom(...languages), ({ record }, language) => {
        expect(meeting(meetingName(record, matrix.lists, language))).toBe(record.id);
      }),
    );
  });
});

describe('the name of a decision', () => {
  it.each<[string, string[]]>([
    ['D25-BBBBB', ['D25-BBBBB']],
    ['d25-bbbbb, D24-AAAAA', ['D25-BBBBB', 'D24-AAAAA']],
    ['Decisión 1 del GRCM de junio de 2025', ['D25-AAAAA']],
    ['Decisiones 1 y 3 del GRCM del 12 de junio de 2025', ['D25-AAAAA', 'D25-BBBBB']],
    ['Decision no. 3, Vice-Ministerial Meeting 2025', ['D25-CCCCC']],
    ['Decisión n.º 3 de la Reunión Viceministerial', ['D25-CCCCC']],
    ['7', ['D23-DDDDD']],
    ['Acuerdo 7 de la Declaración de Darién', ['D23-DDDDD']],
    ['Según lo acordado: compartir datos de remesas entre países', ['D25-BBBBB']],
  ])('is understood: %s', (text, ids) => expect(decisions(text)).toEqual(ids));

  it.each([
    'Decisión 3',
    '1',
    'Decisión 1 del GRCM de junio de 2019',
    'Decisión 9 del GRCM de junio de 2025',
    'Plan de trabajo del Grupo',
    'Taller 3 de 2025',
    '',
  ])('is not guessed where none or several answer to it: %s', (text) => expect(decisions(text)).toEqual([]));
});

describe('the day in a text', () => {
  it('is the most exact that the text tells', () => {
    const says = dayIn('Acta 2024: reunión del 3 al 5 de marzo de 2025')!;
    expect(['2025-03-02', '2025-03-03', '2025-03-05', '2025-03-06', '2024-03-04'].map(says)).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
  });

  it('is none where there is no year', () => expect(dayIn('reunión de junio, punto 3')).toBeNull());
});
