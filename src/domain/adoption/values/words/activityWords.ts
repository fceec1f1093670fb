import type { DoubtfulWords, WordTable } from './wordTable';

/** What offices call each type of activity, beside its labels. */
export const typeWords: Readonly<Record<string, WordTable>> = {
  meeting: {
    es: 'reuniones|mesa de trabajo|mesas de trabajo|sesion de trabajo|sesion|asamblea|reunion tecnica|junta|mesa tecnica',
    en: 'meetings|working meeting|working session|session|assembly',
  },
  workshop: { es: 'talleres|taller practico', en: 'workshops|training workshop' },
  seminar: { es: 'seminarios', en: 'seminars' },
  congress: { es: 'congresos|conferencia|conferencias|cumbre', en: 'congresses|conference|conferences|summit' },
  webinar: {
    es: 'webinarios|webinar|webinars|seminarios web|seminario webinar|webinario web|web seminario',
    en: 'webinars|web seminar|webseminar|webinary',
  },
  course: {
    es: 'cursos|diplomados|curso taller de formacion continua|cursillo|curso de formacion|curso de capacitacion|curso corto|especializacion',
    en: 'courses|diploma|training course|diploma course|short course|diploma programme|diploma program|certificate course',
  },
  study: {
    es: 'estudios|investigacion|investigaciones|diagnostico|diagnosticos|analisis|mapeo|mapeos|estudio de caso|estudio tecnico|linea de base|encuesta|estudio diagnostico|diagnostico situacional',
    en: 'studies|research|assessment|analysis|mapping|survey|diagnosis|diagnostic|case study|baseline study|needs assessment',
  },
  campaign: {
    es: 'campañas|campaña informativa|campaña de comunicacion|campaña de sensibilizacion|campaña de informacion|campaña de prevencion',
    en: 'campaigns|information campaign|awareness campaign|communication campaign|awareness raising campaign',
  },
  technicalExchange: {
    es: 'intercambios tecnicos|intercambio|intercambios|visita de intercambio|visitas de intercambio|intercambio de experiencias|intercambio de buenas practicas|visita de estudio|visita de estudios|pasantia|pasantias|visita tecnica|gira de estudio|gira tecnica|cooperacion tecnica horizontal',
    en: 'technical exchanges|exchange|exchanges|exchange visit|study visit|study visits|study tour|technical visit|exchange of experiences|peer exchange|internship|staff exchange',
  },
  other: { es: 'otra|otros|otras|otra actividad|otro tipo|varios', en: 'others|other activity|miscellaneous' },
};

/** Words for a type that a careful person asks about. */
export const doubtfulTypes: readonly DoubtfulWords[] = [
  {
    options: ['workshop', 'course'],
    words: {
      es: 'capacitacion|capacitaciones|formacion|entrenamiento|adiestramiento|jornada de capacitacion|capacitacion tecnica',
      en: 'training|trainings|training session|capacity building|capacity development|training of trainers',
    },
  },
  {
    options: ['seminar', 'meeting', 'webinar'],
    words: {
      es: 'conversatorio|charla|panel|foro|mesa redonda|coloquio|simposio|jornada|encuentro|dialogo|ponencia|dialogos|jornadas|foros|conversatorios',
      en: 'forum|panel|round table|roundtable|talk|symposium|colloquium|dialogue|discussion|encounter|lecture|event|side event',
    },
  },
  {
    options: ['other', 'campaign'],
    words: { es: 'conferencia de prensa|lanzamiento|acto|feria', en: 'press conference|launch|fair' },
  },
  {
    options: ['technicalExchange', 'other'],
    words: { es: 'intercambio de informacion', en: 'exchange of information|information exchange' },
  },
  {
    options: ['meeting', 'webinar'],
    words: { es: 'videoconferencia|videollamada', en: 'video conference|videoconference|call' },
  },
  {
    options: ['seminar', 'congress'],
    words: { es: 'conferencia magistral', en: 'keynote' },
  },
  {
    options: ['study', 'other'],
    words: {
      es: 'consultoria|publicacion|informe|documento|guia|manual|elaboracion de documento|evaluacion|sistematizacion|protocolo',
      en: 'consultancy|publication|report|document|guide|manual|guidelines|evaluation|review|protocol',
    },
  },
  {
    options: ['technicalExchange', 'meeting', 'other'],
    words: {
      es: 'visita|mision|mision tecnica|gira|visita de campo',
      en: 'visit|mission|field visit|tour|field mission',
    },
  },
];

/** Words that go with a type and say no other one: of an ordinary, a regional, a technical one. */
export const besideType: WordTable = {
  es: 'primer|primera|segund@|tercer|tercera|cuart@|quint@|sext@|i|ii|iii|iv|v|vi|vii|viii|ix|x|1a|2a|3a|1ra|2da|3ra|1er|2do|3er|regional|regionales|nacional|nacionales|internacional|subregional|binacional|trinacional|bilateral|multilateral|tecnic@|ordinari@|extraordinari@|anual|semestral|trimestral|mensual|periodic@|gt|del gt|de gt|de los gt|grupo de trabajo|del grupo de trabajo|de trabajo|de seguimiento|de coordinacion|de capacitacion|de formacion|de formadores|de planificacion|de validacion|de expertos|de expertas|de alto nivel|de grupo|interinstitucional|intersectorial|informativ@|especializad@|introductori@|final|inicial|preparatori@|plenari@|conjunt@|cerrad@|abiert@|intergubernamental|grupal|de evaluacion|de consulta|consultiv@|especial|general',
  en: 'first|second|third|fourth|1st|2nd|3rd|4th|regional|national|international|subregional|sub regional|binational|bilateral|multilateral|technical|regular|ordinary|extraordinary|special|annual|biannual|quarterly|monthly|wg|working group|of the wg|follow up|coordination|planning|validation|expert|high level|interagency|informative|specialized|specialised|introductory|final|initial|kick off|kickoff|preparatory|plenary|joint|closed|open|group|evaluation|consultation|of experts|general|training',
};

/** Words before what only tells more of a type: `Memoria del taller` is none. */
export const beforeDetail: WordTable = {
  es: 'de|del|al|a|el|la|los|las|un|una|sobre|para|por|con|en|sin',
  en: 'of|on|the|for|to|with|in|about|from|at',
};

/** What offices call each way in which an activity is held, beside its labels. */
export const modalityWords: Readonly<Record<string, WordTable>> = {
  inPerson: {
    es: 'presenciales|en persona|en forma presencial|modalidad presencial|fisic@|en sitio|in situ|de manera presencial|presencialmente|cara a cara',
    en: 'in person|inperson|face to face|on site|onsite|physical|f2f|in presence',
  },
  virtual: {
    es: 'virtuales|en linea|en forma virtual|modalidad virtual|a distancia|remot@|de manera virtual|virtualmente|por zoom|via zoom|por teams|via teams|zoom|teams|microsoft teams|ms teams|google meet|meet|webex|plataforma zoom|plataforma teams|videoconferencia|plataforma virtual|telematic@|internet',
    en: 'online|on line|remote|remotely|distance|virtually|via zoom|video conference|videoconference|zoom meeting|teleconference|e learning|web based',
  },
  hybrid: {
    es: 'hibrid@|mixt@|semipresencial|semi presencial|bimodal|presencial y virtual|virtual y presencial|presencial virtual|virtual presencial|presencial o virtual|modalidad hibrida|modalidad mixta|combinad@',
    en: 'blended|mixed|in person and virtual|in person and online|virtual and in person|online and in person|in person virtual|hybrid mode|hybrid format',
  },
};

/** Words that lead to a modality. */
export const aroundModality: WordTable = {
  es: 'en|por|via|modalidad|plataforma|formato|forma|manera|de|la|el|a traves de|tipo|enlace|link',
  en: 'in|by|via|on|through|modality|platform|format|mode|the|link|held',
};

/** Words for a modality that mean other things as well: flows are mixed, a border post is remote. */
export const weakModality: WordTable = {
  es: 'mixt@|remot@|fisic@|combinad@|internet|meet|teams|en linea',
  en: 'mixed|physical|remote|distance|blended|online|on line',
};

/** Letters for a modality, which a careful person asks about where no legend tells them. */
export const doubtfulModalities: readonly DoubtfulWords[] = [
  { options: ['virtual'], words: { es: 'v', en: 'o' } },
  { options: ['inPerson'], words: { es: 'p', en: 'f' } },
  { options: ['hybrid'], words: { es: 'h|m', en: 'h|m' } },
];
