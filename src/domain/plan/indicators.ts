import type { Bilingual, ListMember } from './language';

/** An indicator as the Plan names it. */
export interface PlanIndicator extends ListMember {
  readonly level: 'result' | 'process' | 'impact';
  /** A few words for where the Plan's own name is too long to be read at a glance. */
  readonly short: Bilingual;
}

/** The eight indicators of Tabla 2: three of result, two of process, three of impact. */
export const indicators: readonly PlanIndicator[] = [
  {
    code: 'R1',
    level: 'result',
    short: { es: 'Hojas de ruta consensuadas', en: 'Road maps agreed' },
    es: 'Número de hojas de ruta consensuadas para apoyar en un proceso, actividad, evento, etc.',
    en: 'Number of agreed road maps to support a process, activity, event, etc.',
  },
  {
    code: 'R2',
    level: 'result',
    short: { es: 'Buenas prácticas intercambiadas', en: 'Good practices exchanged' },
    es: 'Número de buenas prácticas identificadas e intercambiadas en temas específicos.',
    en: 'Number of good practices identified and exchanged on specific themes.',
  },
  {
    code: 'R3',
    level: 'result',
    short: { es: 'Actividades con espacio de diálogo', en: 'Activities with a dialogue space' },
    es: 'Número de reuniones, talleres, seminarios o congresos por Grupo de Trabajo con espacio de diálogo para el intercambio de información.',
    en: 'Number of meetings, workshops, seminars or congresses per Working Group with a dialogue space for the exchange of information.',
  },
  {
    code: 'P1',
    level: 'process',
    short: { es: 'Hojas de ruta en preparación', en: 'Road maps in preparation' },
    es: 'Número de procesos o temas con avances para crear hojas de ruta.',
    en: 'Number of processes or themes with progress towards creating road maps.',
  },
  {
    code: 'P2',
    level: 'process',
    short: { es: 'Procesos de intercambio en marcha', en: 'Exchange processes under way' },
    es: 'Cantidad de procesos en marcha para facilitar el intercambio de información',
    en: 'Number of ongoing processes to facilitate the exchange of information',
  },
  {
    code: 'I1',
    level: 'impact',
    short: { es: 'Temas con recomendaciones consensuadas', en: 'Themes with agreed recommendations' },
    es: 'Número de temas con recomendaciones consensuadas por la CRM.',
    en: 'Number of themes with recommendations agreed by the RCM.',
  },
  {
    code: 'I2',
    level: 'impact',
    short: { es: 'Países que dan seguimiento a recomendaciones', en: 'Countries following up on recommendations' },
    es: 'Número de países que reportan seguimiento a las recomendaciones en sus procesos migratorios.',
    en: 'Number of countries that report following up on the recommendations in their migration processes.',
  },
  {
    code: 'I3',
    level: 'impact',
    short: { es: 'Países que se benefician de buenas prácticas', en: 'Countries benefiting from good practices' },
    es: 'Número de países que reportan beneficiarse del intercambio de buenas prácticas para apoyar sus procesos en temas específicos.',
    en: 'Number of countries that report benefiting from the exchange of good practices to support their processes on specific themes.',
  },
];
