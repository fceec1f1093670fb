import type { DoubtfulWords, WordTable } from './wordTable';

/** What offices call each state of an activity, beside its labels. */
export const statusWords: Readonly<Record<string, WordTable>> = {
  proposed: {
    es: 'en propuesta|propuest@|sugerid@|como propuesta|en calidad de propuesta',
    en: 'proposal|suggested|as proposed',
  },
  approved: {
    es: 'aprobad@|autorizad@|confirmad@|visto bueno',
    en: 'authorized|authorised|confirmed|accepted',
  },
  inProgress: {
    es: 'en proceso|en curso|en ejecucion|en desarrollo|en marcha|en implementacion|en realizacion|en progreso|iniciad@|ejecutandose|en proceso de ejecucion|en proceso de implementacion|en fase de ejecucion',
    en: 'ongoing|on going|under way|underway|in process|in course|started|under implementation|being implemented|in execution|in implementation',
  },
  held: {
    es: 'realizad@|ejecutad@|concluid@|finalizad@|terminad@|completad@|culminad@|efectuad@|celebrad@|llevad@ a cabo|hech@|cumplid@|implementad@|desarrollad@|se realizo|se ejecuto|se llevo a cabo|se celebro|se concluyo|se cumplio|impartid@',
    en: 'done|completed|complete|finalised|finalized|carried out|held|finished|executed|conducted|implemented|delivered|concluded|took place|accomplished|fulfilled',
  },
  postponed: {
    es: 'pospuest@|postergad@|aplazad@|reprogramad@|diferid@|reagendad@|recalendarizad@|se pospuso|se reprogramo|se aplazo',
    en: 'postponed|rescheduled|re scheduled|deferred|reprogrammed|moved',
  },
  cancelled: {
    es: 'cancelad@|anulad@|descartad@|desestimad@|se cancelo',
    en: 'cancelled|canceled|called off|dropped|discarded',
  },
};

/** All states but held: what a word leaves open that only says that it is not known. */
const notHeld = ['proposed', 'approved', 'inProgress', 'postponed', 'cancelled'];

/** Words for a state that a careful person asks about. */
export const doubtfulStatuses: readonly DoubtfulWords[] = [
  {
    options: ['proposed', 'approved'],
    words: {
      es: 'pendiente|pendientes|planificad@|planead@|programad@|calendarizad@|agendad@|previst@|por realizar|por realizarse|a realizarse|a realizar|por ejecutar|por ejecutarse|por iniciar|no iniciad@|sin iniciar|por hacer|por aprobar|pendiente de aprobacion|en aprobacion|en proceso de aprobacion|en espera de aprobacion|en tramite|en revision|pendiente de realizar|pendiente de ejecutar|futur@|proxim@|proximamente',
      en: 'pending|planned|scheduled|to do|todo|to be held|to be done|upcoming|not started|to be approved|awaiting approval|pending approval|in approval|under review|foreseen|expected|forthcoming|next|future|not yet started',
    },
  },
  {
    options: ['proposed', 'approved', 'postponed'],
    words: {
      es: 'por confirmar|por definir|sin confirmar|no confirmad@|a confirmar|a definir|por programar|sin programar|sin definir|tentativ@|por reprogramar|por reprogramarse',
      en: 'tbc|tbd|to be confirmed|to be defined|to be determined|unconfirmed|not confirmed|tentative|to be rescheduled|to be scheduled',
    },
  },
  {
    options: ['proposed', 'approved', 'inProgress'],
    words: {
      es: 'en planificacion|en preparacion|en planeacion|en organizacion|en diseño|en gestion|en coordinacion|en elaboracion|en gestiones|preparacion|planificacion|borrador|en borrador|en formulacion',
      en: 'in planning|in preparation|planning|preparation|under preparation|in design|draft|being prepared|being planned',
    },
  },
  {
    options: ['postponed', 'inProgress', 'cancelled'],
    words: {
      es: 'en pausa|pausad@|detenid@|paralizad@|congelad@|en suspenso|en espera|stand by|standby|interrumpid@',
      en: 'paused|on hold|stalled|frozen|stopped|waiting|halted|pause|hold',
    },
  },
  {
    options: ['postponed', 'cancelled'],
    words: {
      es: 'trasladad@|transferid@|movid@|suspendid@|rechazad@|retirad@|no realizad@|no se realizo|no ejecutad@|no se ejecuto|no llevad@ a cabo|no se llevo a cabo|no cumplid@|incumplid@|sin realizar|sin ejecutar|no celebrad@|no concluid@|inconclus@|no completad@|no finalizad@',
      en: 'suspended|not held|not done|not carried out|not completed|not executed|not implemented|did not take place|undone|incomplete|not conducted',
    },
  },
  {
    options: ['postponed', 'inProgress', 'approved'],
    words: {
      es: 'atrasad@|retrasad@|demorad@|vencid@|con retraso|con atraso|rezagad@|fuera de plazo',
      en: 'delayed|late|overdue|behind schedule|lagging',
    },
  },
  {
    options: ['inProgress', 'held'],
    words: {
      es: 'parcial|parcialmente|parcialmente realizad@|parcialmente ejecutad@|realizad@ parcialmente|ejecutad@ parcialmente|avanzad@|casi terminad@|por finalizar|por concluir|en cierre|en finalizacion',
      en: 'partial|partially|partly|partially held|partially done|partially completed|partly done|nearly done|almost done|closing',
    },
  },
  {
    options: ['inProgress', 'approved'],
    words: {
      es: 'activ@|vigente|vigentes|abiert@|continu@|permanente|permanentes|recurrente',
      en: 'active|open|continuous|permanent|recurring|current',
    },
  },
  {
    options: ['held', 'approved'],
    words: { es: 'si|cumple|list@|ok|validad@|verificad@|entregad@', en: 'yes|ready|okay|validated|verified' },
  },
  {
    options: ['held', 'cancelled'],
    words: { es: 'cerrad@|archivad@|x', en: 'closed|archived|ended|past' },
  },
  {
    options: notHeld,
    words: {
      es: 's i|sin informacion|sin info|sin dato|sin datos|s d|n d|nd|no|no aplica|n a|na|desconocid@|no se sabe|ningun@|nada',
      en: 'no information|no info|no data|unknown|not applicable|not known|none|not available|n a v',
    },
  },
];

/** Signs for a state; `held` alone is sure. */
export const statusSigns: readonly (readonly [signs: string, options: readonly string[]])[] = [
  ['✔✓√☑✅🗸', ['held']],
  ['◐◑◒◓⏳⌛↻⟳🔄⏸⚠', ['inProgress', 'postponed', 'approved']],
  ['✗✘✕✖❌☒×🚫', ['cancelled', 'postponed', 'proposed', 'approved', 'inProgress']],
  ['☐□○◯⬜', ['proposed', 'approved']],
  ['●■⬤⬛🟢🟩', ['held', 'inProgress', 'approved']],
  ['🟡🟨🟠🟧', ['inProgress', 'postponed', 'approved']],
  ['🔴🟥', ['cancelled', 'postponed', 'proposed']],
  ['?¿', notHeld],
];

/** Words that only lead to a state and say nothing of it. */
export const beforeStatus: WordTable = {
  es: 'actividad|estado|estatus|ya|fue|ha sido|se encuentra|esta',
  en: 'activity|status|already|was|has been|is|it was',
};

/** Words beside a state that turn it into another one, or into none. */
export const turnsStatus: WordTable = {
  es: 'no|sin|por|parcial|parcialmente|casi|nunca|aun|todavia|falta|ni|pero|excepto|medio',
  en: 'not|no|partially|partly|partial|almost|nearly|never|yet|but|un|except|half',
};
