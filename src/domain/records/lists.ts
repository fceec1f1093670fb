import { approaches } from '../plan/approaches';
import { countries } from '../plan/countries';
import { expectedResults } from '../plan/expectedResults';
import type { Bilingual, ListMember } from '../plan/language';
import { losAngelesPillars } from '../plan/losAngelesPillars';
import { specificObjectives } from '../plan/objectives';
import {
  activityStatuses,
  activityTypes,
  agreeingBodies,
  countryClasses,
  decisionStates,
  dimensions,
  directions,
  forums,
  frequencies,
  groupClasses,
  indicatorLevels,
  lights,
  modalities,
  noteStatuses,
  origins,
  productClasses,
  ratings,
  reportClasses,
  ruleSources,
  sexes,
  targetKinds,
  windows,
  yesNo,
} from '../plan/pickLists';
import { partners } from '../plan/partners';
import { pillars } from '../plan/pillars';
import { pmmObjectives } from '../plan/pmmObjectives';
import { principles } from '../plan/principles';
import { sdgTargets } from '../plan/sdgTargets';
import { themes } from '../plan/themes';
import { workingGroups } from '../plan/workingGroups';

/** A pick-list: its table in Catálogos, and the members that a new workbook starts with. */
export interface ListDeclaration {
  readonly table: string;
  readonly label: Bilingual;
  readonly members: readonly ListMember[];
  /** Whether a value that is no member is as good as one. */
  readonly open: boolean;
  /** The list to whose members its own belong, for a rule to ask for: the class of a country or of a group. */
  readonly classes?: 'countryClasses' | 'groupClasses';
}

const list = (
  table: string,
  es: string,
  en: string,
  members: readonly ListMember[],
  { open = false, ...more }: Partial<Pick<ListDeclaration, 'open' | 'classes'>> = {},
): ListDeclaration => ({
  table: `Catalogo${table}`,
  label: { es, en },
  members,
  open,
  ...more,
});

/** Every pick-list, in the order in which they stand in Catálogos: those that people extend come first. */
export const lists = {
  pillars: list('Pilares', 'Pilares', 'Pillars', pillars),
  themes: list('Temas', 'Temas', 'Themes', themes),
  workingGroups: list('Grupos', 'Grupos de Trabajo', 'Working Groups', workingGroups, { classes: 'groupClasses' }),
  countries: list('Paises', 'Países', 'Countries', countries, { classes: 'countryClasses' }),
  partners: list('Socios', 'Socios', 'Partners', partners, { open: true }),
  specificObjectives: list('Objetivos', 'Objetivos específicos', 'Specific objectives', specificObjectives),
  expectedResults: list('Resultados', 'Resultados esperados', 'Expected results', expectedResults),
  principles: list('Principios', 'Principios', 'Principles', principles),
  approaches: list('Enfoques', 'Enfoques', 'Approaches', approaches),
  pmmObjectives: list('ObjetivosPMM', 'Objetivos del PMM', 'GCM objectives', pmmObjectives),
  losAngelesPillars: list(
    'PilaresLosAngeles',
    'Pilares de la Declaración de Los Ángeles',
    'Pillars of the Los Angeles Declaration',
    losAngelesPillars,
  ),
  sdgTargets: list('MetasODS', 'Metas ODS', 'SDG targets', sdgTargets),
  activityTypes: list('TiposActividad', 'Tipos de actividad', 'Types of activity', activityTypes),
  activityStatuses: list('Estados', 'Estados', 'Statuses', activityStatuses),
  modalities: list('Modalidades', 'Modalidades', 'Modalities', modalities),
  agreeingBodies: list('Instancias', 'Instancias', 'Agreeing bodies', agreeingBodies),
  forums: list('Foros', 'Foros', 'Forums', forums),
  countryClasses: list('ClasesPais', 'Clases de país', 'Classes of country', countryClasses),
  groupClasses: list('ClasesGrupo', 'Clases de grupo', 'Classes of group', groupClasses),
  productClasses: list('ClasesProducto', 'Clases de producto', 'Classes of output', productClasses),
  reportClasses: list('ClasesReporte', 'Clases de reporte', 'Classes of report', reportClasses),
  indicatorLevels: list('Niveles', 'Niveles de indicador', 'Levels of indicator', indicatorLevels),
  ruleSources: list('Fuentes', 'Tablas de las que se cuenta', 'Tables to count from', ruleSources),
  directions: list('Sentidos', 'Sentidos esperados', 'Expected directions', directions),
  frequencies: list('Frecuencias', 'Frecuencias', 'Frequencies', frequencies),
  windows: list('Ventanas', 'Periodos que se abarcan', 'Periods covered', windows),
  targetKinds: list('ClasesMeta', 'Clases de meta', 'Kinds of target', targetKinds),
  dimensions: list('Dimensiones', 'Desagregaciones', 'Disaggregations', dimensions),
  sexes: list('Sexos', 'Sexos', 'Sexes', sexes),
  lights: list('Semaforos', 'Semáforo', 'Traffic light', lights),
  decisionStates: list('EstadosDecision', 'Situación de la decisión', 'State of the decision', decisionStates),
  noteStatuses: list('EstadosNota', 'Estado de la nota', 'State of the note', noteStatuses),
  origins: list('Origenes', 'Orígenes', 'Origins', origins),
  yesNo: list('SiNo', 'Sí o no', 'Yes or no', yesNo),
  ratings: list('Valoraciones', 'Valoraciones', 'Ratings', ratings),
};
export type ListName = keyof typeof lists;

/** The lists of which a plan can have members of its own. */
export const planLists = ['pillars', 'themes', 'specificObjectives', 'expectedResults', 'workingGroups'] as const;
export type PlanList = (typeof planLists)[number];
/** The lists of which another organization has nothing in common with ours: those of its plan, and who takes part. */
export const organizationsLists = [...planLists, 'countries', 'partners'] as const satisfies readonly ListName[];
export type OrganizationsList = (typeof organizationsLists)[number];
export const isOrganizationsList = (name: ListName): boolean =>
  (organizationsLists as readonly ListName[]).includes(name);
export const isPlanList = (name: ListName): name is PlanList => (planLists as readonly ListName[]).includes(name);

export const listNames = Object.keys(lists) as ListName[];
