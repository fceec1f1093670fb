import type { WordTable } from './wordTable';

/** What people write where nothing is known yet, or nothing applies. */
export const blankWords: WordTable = {
  es: 'por definir|por confirmar|por determinar|por establecer|por programar|por asignar|a definir|a confirmar|a determinar|sin definir|sin confirmar|pendiente|pendiente de definir|pendiente de confirmar|pendiente por definir|pendiente por confirmar|pendiente definir|n a|na|no aplica|n d|nd|s d|sd|s f|s i|si n|sin dato|sin datos|sin fecha|sin sede|sin lugar|sin informacion|no disponible|no definid@|ningun@|nada|vacio|por designar|por acordar|no hay|no se sabe|desconocid@|x definir|no se reporta|no reporta|sin reporte',
  en: 'tbc|tbd|tba|to be confirmed|to be defined|to be determined|to be announced|to be agreed|to be decided|to be scheduled|not applicable|none|nil|no data|no date|not available|unknown|pending|not defined|undefined|not known|blank|unconfirmed|not reported',
};

/** Words that may stand beside them: `Por confirmar fecha`. */
export const besideBlank: WordTable = {
  es: 'fecha|fechas|lugar|sede|ciudad|pais|aun|todavia|de|la|el|las|los|y|hora|horario|fecha exacta|dato|datos',
  en: 'date|dates|venue|place|city|country|still|yet|the|and|exact date|time|data',
};
