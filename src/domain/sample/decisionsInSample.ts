import type { forums } from '../plan/pickLists';
import type { Bilingual, Language } from '../plan/language';
import type { FieldValue } from '../records/field';
import { meetingName } from '../records/meetingName';
import { listsFrom } from '../records/listIndex';

type Values = Readonly<Record<string, FieldValue>>;
type Forum = (typeof forums)[number]['code'];

/** Invented meetings: their code, body, day, venue and the country that presides. */
const meetings: readonly (readonly [id: string, forum: Forum, date: string, venue: string, presidency: string])[] = [
  ['F23-JUN23', 'grcm', '2023-06-15', 'San José', 'CR'],
  ['F23-NQV23', 'grcm', '2023-11-29', 'San José', 'CR'],
  ['F24-JUN24', 'grcm', '2024-06-13', 'Santo Domingo', 'DO'],
  ['F24-NQV24', 'grcm', '2024-11-27', 'Santo Domingo', 'DO'],
  ['F24-V2C24', 'viceMinisterial', '2024-11-29', 'Santo Domingo', 'DO'],
  ['F25-JUN25', 'grcm', '2025-06-12', 'Tegucigalpa', 'HN'],
  ['F25-NQV25', 'grcm', '2025-11-26', 'Tegucigalpa', 'HN'],
  ['F26-JUN26', 'grcm', '2026-06-11', 'Ciudad de Panamá', 'PA'],
  ['F26-NQV26', 'grcm', '2026-11-25', 'Ciudad de Panamá', 'PA'],
];

interface SampleDecision {
  readonly id: string;
  /** Code of its meeting, or what a declaration is called. */
  readonly of: string | Bilingual;
  readonly number: string | null;
  readonly text: Bilingual;
  readonly group: string;
  readonly due: string | null;
  readonly fulfilledOn?: string;
  /** How many activities of its group answer it, and how many say so in their Mandato alone. */
  readonly answered: number;
  readonly inMandate?: number;
}

const decisions: readonly SampleDecision[] = [
  {
    id: 'D23-MAPA2',
    of: 'F23-JUN23',
    number: '1',
    text: {
      es: 'Actualizar la lista de puntos focales en fronteras.',
      en: 'Update the list of focal points at borders.',
    },
    group: 'GT-FRO',
    due: '2023-12-15',
    fulfilledOn: '2023-11-20',
    answered: 1,
  },
  {
    id: 'D24-CURS2',
    of: 'F24-JUN24',
    number: '1',
    text: {
      es: 'Capacitar a personal de fronteras en la identificación de personas en situación de vulnerabilidad.',
      en: 'Train border staff to identify persons in situations of vulnerability.',
    },
    group: 'GT-FRO',
    due: '2025-06-30',
    fulfilledOn: '2025-04-10',
    answered: 2,
  },
  {
    id: 'D24-NXNA2',
    of: 'F24-V2C24',
    number: '1',
    text: {
      es: 'Preparar lineamientos para la atención de niñas, niños y adolescentes migrantes.',
      en: 'Prepare guidelines for assistance to migrant children and adolescents.',
    },
    group: 'GT-PRO',
    due: '2025-05-31',
    answered: 1,
  },
  {
    id: 'D24-RUTA2',
    of: 'F24-V2C24',
    number: '2',
    text: {
      es: 'Acordar una hoja de ruta sobre contratación equitativa.',
      en: 'Agree on a road map on fair recruitment.',
    },
    group: 'GT-LAB',
    due: '2026-12-15',
    answered: 2,
    inMandate: 1,
  },
  {
    id: 'D25-DATA2',
    of: 'F25-JUN25',
    number: '1',
    text: {
      es: 'Presentar una propuesta de cooperación técnica sobre datos migratorios.',
      en: 'Present a proposal for technical cooperation on migration data.',
    },
    group: 'GT-FRO',
    due: '2026-12-15',
    answered: 0,
    inMandate: 1,
  },
  {
    id: 'D25-CNSU2',
    of: 'F25-JUN25',
    number: '2',
    text: {
      es: 'Compartir experiencias de protección consular en situaciones de emergencia.',
      en: 'Share experience of consular protection in emergencies.',
    },
    group: 'GT-PRO',
    due: null,
    answered: 1,
  },
  {
    id: 'D26-REM22',
    of: 'F26-JUN26',
    number: '1',
    text: {
      es: 'Elaborar un estudio sobre el costo del envío de remesas.',
      en: 'Prepare a study on the cost of sending remittances.',
    },
    group: 'GT-LAB',
    due: '2027-03-31',
    answered: 0,
  },
  {
    id: 'D23-DEC22',
    of: { es: 'Declaración Extraordinaria de la CRM de Darién', en: 'Extraordinary Declaration of the RCM of Darién' },
    number: null,
    text: {
      es: 'Coordinar la respuesta regional ante la migración irregular masiva.',
      en: 'Coordinate the regional response to mass irregular migration.',
    },
    group: 'GT-FRO',
    due: null,
    answered: 2,
  },
];

/** The invented meetings and decisions of the sample, as rows. */
export function decisionRows(language: Language): {
  readonly meetings: readonly Values[];
  readonly decisions: readonly Values[];
} {
  return {
    meetings: meetings.map(([id, forum, date, venue, presidency]) => ({ id, forum, date, venue, presidency })),
    decisions: decisions.map(({ id, of, number, text, group, due, fulfilledOn = null }) => ({
      id,
      source: typeof of === 'string' ? of : of[language],
      number,
      text: text[language],
      groups: [group],
      due,
      fulfilledOn,
    })),
  };
}

const inMandate = {
  es: (number: string, meeting: string) => `Decisión ${number} de la reunión ${meeting}`,
  en: (number: string, meeting: string) => `Decision ${number} of the meeting ${meeting}`,
} as const satisfies Readonly<Record<Language, unknown>>;

/** The activities with the decisions that they answer: the first ones of its group after each was taken. */
export function answeringDecisions(activities: readonly Values[], language: Language): readonly Values[] {
  const lists = listsFrom();
  const answering = new Map<Values, Values>();
  for (const { id, of, number, group, answered, inMandate: named = 0 } of decisions) {
    const [, forum = null, date = '2023-06-01'] = meetings.find(([own]) => own === of) ?? [];
    const after = activities.filter(
      (one) => one['leadGroup'] === group && String(one['plannedStart']) > date && one['status'] !== 'cancelled',
    );
    const free = after.filter((one) => !answering.has(one));
    for (const one of free.slice(0, answered)) answering.set(one, { decisions: [id] });
    const meeting = meetingName({ id: null, forum, date }, lists, language);
    for (const one of free.slice(answered, answered + named))
      answering.set(one, { mandate: inMandate[language](number ?? '', meeting) });
  }
  return activities.map((one) => ({ ...one, ...answering.get(one) }));
}
