import type { ListName } from '../../../records/lists';
import { doubtfulModalities, doubtfulTypes, modalityWords, typeWords } from './activityWords';
import { countryWords } from './countryWords';
import { doubtfulStatuses, statusWords } from './statusWords';
import type { DoubtfulWords, WordTable } from './wordTable';

const pillarWords: Readonly<Record<string, WordTable>> = {
  PIL1: { es: 'gobernanza|gobernanza de la migracion|gobernanza migratoria', en: 'governance|governance of migration' },
  PIL2: {
    es: 'integracion|integracion y desarrollo|migracion y desarrollo|integracion migracion y desarrollo|integracion, migracion y vinculo con el desarrollo',
    en: 'integration|migration and development|integration and development|integration, migration and their link to development',
  },
  PIL3: {
    es: 'preparacion y proteccion|preparacion, proteccion y atencion|preparacion, proteccion, atencion|preparacion proteccion y migracion irregular',
    en: 'preparedness and protection|preparation, protection, assistance and irregular migration|preparedness, protection and assistance',
  },
};

const themeWords: Readonly<Record<string, WordTable>> = {
  'T1-01': { es: 'datos sobre migracion|datos migratorios', en: 'migration data|data on migration' },
  'T1-02': { es: 'gestion de fronteras|gestion fronteriza', en: 'border management' },
  'T1-03': { es: 'migracion extrarregional|migracion extracontinental', en: 'extra regional migration' },
  'T1-04': { es: 'migracion segura, ordenada y regular', en: 'safe, orderly and regular migration' },
  'T1-05': { es: 'contrarrestar el trafico ilicito de migrantes', en: 'countering migrant smuggling' },
  'T1-10': { es: 'personas migrantes desaparecidas|migrantes desaparecidos', en: 'missing migrants' },
  'T2-05': { es: 'sector privado', en: 'private sector' },
  'T2-07': { es: 'diaspora', en: 'diaspora' },
  'T2-10': { es: 'xenofobia', en: 'xenophobia' },
  'T2-12': { es: 'politicas migratorias locales', en: 'local migration policies' },
  'T3-02': { es: 'proteccion consular|asistencia consular', en: 'consular protection|consular assistance' },
  'T3-05': { es: 'flujos mixtos', en: 'mixed flows|mixed migration' },
  'T3-09': {
    es: 'niñas, niños y adolescentes|niñez migrante|nna|niñez y adolescencia',
    en: 'children and adolescents|migrant children',
  },
  'T3-10': { es: 'lgbtiq|personas lgbtiq', en: 'lgbtiq|lgbtiq persons' },
};

/** Words for a theme that belong to one of another pillar as well. */
const doubtfulThemes: readonly DoubtfulWords[] = [
  { options: ['T1-06', 'T3-15'], words: { es: 'trata|trata de personas', en: 'trafficking|trafficking in persons' } },
  {
    options: ['T1-05', 'T3-14'],
    words: { es: 'trafico|trafico ilicito|trafico ilicito de migrantes', en: 'smuggling|migrant smuggling' },
  },
  { options: ['T1-08', 'T3-03'], words: { es: 'retorno', en: 'return' } },
  { options: ['T1-11', 'T3-04'], words: { es: 'migracion irregular', en: 'irregular migration' } },
  { options: ['T3-03', 'T2-04'], words: { es: 'reintegracion|reintegracion sostenible', en: 'reintegration' } },
  { options: ['T1-09', 'T2-13', 'T3-01'], words: { es: 'cambio climatico', en: 'climate change' } },
  { options: ['T3-12', 'T3-02'], words: { es: 'proteccion|proteccion internacional', en: 'protection' } },
];

const productWords: Readonly<Record<string, WordTable>> = {
  roadmap: {
    es: 'hr|hojas de ruta|hoja de rutas|ruta de trabajo|ruta de trabajo conjunta|hdr',
    en: 'road maps|roadmaps|rm',
  },
  goodPractice: {
    es: 'bp|bbpp|bb pp|buenas practicas|buenas practica|mejor practica|mejores practicas',
    en: 'gp|good practices|best practice|best practices',
  },
  recommendation: {
    es: 'recomendaciones|recomendacion consensuada|recomendaciones consensuadas|rec|recs',
    en: 'recommendations|agreed recommendation|agreed recommendations',
  },
  exchangeProcess: {
    es: 'intercambio de informacion|intercambio|mecanismo de intercambio|procesos de intercambio|proceso de intercambio de informacion|mecanismo de intercambio de informacion|pi',
    en: 'information exchange|exchange of information|information exchange process|exchange mechanism|exchange processes',
  },
  other: { es: 'otra|otros|otras|otro producto', en: 'others|other product' },
};

const reportWords: Readonly<Record<string, WordTable>> = {
  followUp: {
    es: 'seguimiento de recomendacion|seguimiento a recomendaciones|seguimiento a las recomendaciones|seguimiento de recomendaciones|seguimiento de las recomendaciones|da seguimiento',
    en: 'follow up on a recommendation|follow up to recommendations|follow up on recommendations|follow up',
  },
  benefit: {
    es: 'beneficio de buenas practicas|beneficios de buenas practicas|beneficio de las buenas practicas|beneficios|se beneficia',
    en: 'benefit from good practices|benefits|benefits from good practices',
  },
};

const levelWords: Readonly<Record<string, WordTable>> = {
  result: {
    es: 'resultados|de resultado|indicador de resultado|indicadores de resultado',
    en: 'results|result indicator|outcome',
  },
  process: { es: 'procesos|de proceso|indicador de proceso|indicadores de proceso', en: 'processes|process indicator' },
  impact: { es: 'impactos|de impacto|indicador de impacto|indicadores de impacto', en: 'impacts|impact indicator' },
};

const frequencyWords: Readonly<Record<string, WordTable>> = {
  semiannual: {
    es: 'cada semestre|cada seis meses|por semestre',
    en: 'semi annual|half yearly|biannual|every six months',
  },
  annual: { es: 'anualmente|cada año|por año', en: 'yearly|annually|every year' },
  endOfPlan: { es: 'final del plan|al finalizar el plan', en: 'end of plan|end of the plan' },
};

const directionWords: Readonly<Record<string, WordTable>> = {
  up: { es: 'aumentar|ascendente|creciente|aumenta|incremento|incrementar', en: 'increase|ascending|increasing' },
  down: {
    es: 'disminuir|descendente|decreciente|disminuye|reduccion|reducir',
    en: 'decrease|descending|decreasing|reduce',
  },
};

/** What a member is, as people write it before its name and a colon. */
export const labelWords: WordTable = {
  es: 'pilar|tema|temas|tema principal|estado|estatus|tipo|grupo|grupos|grupo de trabajo|gt|pais|paises|sede|pais sede|modalidad|clase|producto|resultado|resultado esperado|efecto|objetivo|objetivo especifico|socio|socios|nivel',
  en: 'pillar|theme|themes|main theme|status|type|group|groups|working group|wg|country|countries|venue|host|modality|class|output|result|expected result|outcome|objective|specific objective|partner|partners|level',
};

/** Words of foreign sheets by list and member; those of groups stand by themselves (`groupWords`). */
export const listWords: Partial<Record<ListName, Readonly<Record<string, WordTable>>>> = {
  pillars: pillarWords,
  themes: themeWords,
  countries: countryWords,
  activityTypes: typeWords,
  activityStatuses: statusWords,
  modalities: modalityWords,
  productClasses: productWords,
  reportClasses: reportWords,
  indicatorLevels: levelWords,
  frequencies: frequencyWords,
  directions: directionWords,
};

/** Words that leave open which member is meant. */
export const doubtfulWords: Partial<Record<ListName, readonly DoubtfulWords[]>> = {
  themes: doubtfulThemes,
  activityTypes: doubtfulTypes,
  activityStatuses: doubtfulStatuses,
  modalities: doubtfulModalities,
};
