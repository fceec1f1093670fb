import type { WordTable } from './wordTable';

/** What remains of the names of each working group, old and new, without the words that say that it is one. */
export const groupWords: Readonly<Record<string, WordTable>> = {
  'GT-FRO': {
    es: 'fronteras|frontera|front|gestion front|fronteriz@|gestion fronteras|gestion fronteriza|gestion frontera|gestion integrada fronteras|gestion fronteriza migracion irregular|gestion fronteras migracion irregular|migracion irregular masiva|migracion irregular y masiva|gestion fronteriza y migracion irregular y masiva|fronteras y migracion irregular|gestion fronteriza y migracion irregular|gestion fronteras y migracion irregular|fronteras y migracion irregular y masiva',
    en: 'border|borders|border mgmt|border management|borders management|irregular and mass migration|border management and irregular migration|border management and irregular mass migration',
  },
  'GT-PRO': {
    es: 'proteccion|prot|proteccion personas migrantes|proteccion a personas migrantes|proteccion migrantes',
    en: 'protection|protection migrants|migrant protection',
  },
  'GT-LAB': {
    es: 'laboral|lab|migracion lab|mig laboral|mig lab|migracion laboral|laborales|movilidad laboral|migracion laboral y desarrollo|trabajo migrante',
    en: 'labour|labor|labour migration|labor migration|labour mobility|labor mobility',
  },
  'GT-ADH': { es: 'ad hoc|adhoc', en: 'ad hoc|adhoc' },
};

/** Short names of the working groups, written together or with spaces and hyphens. */
export const groupInitials: Readonly<Record<string, string>> = {
  'GT-FRO': 'gtgf gtgfmim gtgfmi gtf gtfro gtgfro gtfron gtmim gtfmim wgb wgbm wgbmimm wgbmim wgbord gfmim',
  'GT-PRO': 'gtp gtpro gtprot wgp wgpro wgprot',
  'GT-LAB': 'gtml gtl gtlab gtmlab wgl wglm wglab wgml',
  'GT-ADH': 'gtadh gtah gtadhoc wgah wgadhoc',
};

/** Words that only say that a working group is meant. */
export const aroundGroup: WordTable = {
  es: 'grupo|grupos|trabajo|gt|gts|sobre|de|del|la|el|los|las|en|para|mesa|crm',
  en: 'group|groups|working|wg|wgs|on|of|for|the|rcm',
};

/** Words of the title of a group's sheet. */
export const besideGroup: WordTable = {
  es: 'plan|matriz|actividades|cronograma|seguimiento|anual|poa',
  en: 'plan|matrix|activities|schedule|tracker|annual|workplan',
};

/** Who holds activities and is no working group. */
export const otherBodies: WordTable = {
  es: 'ppt|presidencia pro tempore|presidencia protempore|se|secretaria ejecutiva|st|secretaria tecnica|grcm|vm|viceministros|reunion de viceministros|sociedad civil|rrocm|paises|pais sede|no aplica|ninguno',
  en: 'presidency pro tempore|es|executive secretariat|rcgm|vice ministers|civil society|none|not applicable',
};

/** All groups together. */
export const allGroups: WordTable = {
  es: 'todos|todos los grupos|todos los gt|todos los grupos de trabajo|los tres gt|los tres grupos|los tres grupos de trabajo|los 3 gt|los 3 grupos|los 3 grupos de trabajo|los gt|todos los gts|tres gt|3 gt',
  en: 'all|all groups|all wgs|all working groups|the three wgs|the three working groups|three working groups|all three wgs|all three working groups|all 3 wgs',
};
