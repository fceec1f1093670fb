import type { Adoptable } from '../layout';

/**
 * What headings are called beside the labels of the fields themselves: by record and field, in any order of their words,
 * both languages, both genders and numbers. A word after `?` is taken only where what stands below it fits too.
 */
export const headingWords: Readonly<Record<Adoptable, Readonly<Record<string, string>>>> = {
  Activity: {
    title: `actividad|nombre actividad|titulo actividad|titulo|nombre|descripcion actividad|actividad programada|
      actividad planificada|actividad prevista|actividad realizada|actividad principal|actividad especifica|
      actividad clave|actividad vinculada|actividad asociada|actividad relacionada|actividad evento|accion|nombre accion|
      evento|nombre evento|titulo evento|tarea|iniciativa|activity|activity name|activity title|title|name|event|
      event name|event title|action|key activity|planned activity|activity description|linked activity|
      related activity|?descripcion|?description|?que|?what|?asunto|?subject|?detalle|?producto|?intervencion|?que hizo|?que realizo|?que hara|?que actividad`,
    type: `tipo|tipo actividad|tipo evento|modalidad tipo|tipo modalidad|clase actividad|type|activity type|event type|
      ?categoria|?formato|?clase|?kind|?category|?format|?naturaleza|?modalidad|?evento|?forma`,
    leadGroup: `gt|grupo|grupo trabajo|grupo responsable|gt responsable|grupo lider|gt lider|grupo trabajo responsable|
      grupo trabajo lider|grupo encargado|grupo cargo|gt cargo|grupo coordinador|grupo principal|gt principal|grupo organizador|lead group|
      lead wg|lead working group|working group|wg|group|responsible group|responsible wg|gt encargado|
      ?responsable|?lider|?lead|?area|?unidad|?equipo|?instancia|?organizador|?coordinacion|?ambito|?responsible|?owner|?comision|?mesa`,
    jointGroups: `grupo asociado|gt asociado|otro grupo|otro gt|grupo apoyo|gt apoyo|grupo conjunto|grupo colaborador|
      gt colaborador|grupo vinculado|gt vinculado|grupo participante|gt participante|supporting wg|supporting group|
      supporting working group|support wg|joint group|joint wg|co lead|co wg|partner wg|partner group|other wg|
      other group|grupo coorganizador|?apoyo|?coorganizador|?acompanamiento|?support|?supporting|?colabora`,
    planYear: `ano|ano plan|year|plan year|ano ejecucion|work plan year|?gestion|?periodo|?vigencia|?plan|?ejercicio|?period`,
    mandate: `mandato|mandate|base mandato|?decision|?origen`,
    pillar: `pilar|pilar plan|pilar estrategico|pillar|strategic pillar|plan pillar|?eje|?eje estrategico|?componente|
      ?linea estrategica|?eje tematico|?area|?axis|?component|?linea|?linea accion|?prioridad`,
    mainTheme: `tema|tema principal|tema plan|theme|main theme|plan theme|tema prioritario|priority theme|tema central|
      pilar tema|tema pilar|pillar theme|?tematica|?topic|?main topic|?area tematica|?subtema|?prioridad tematica|
      ?linea tematica|?eje tematico|?prioridad|?eje|?thematic area|?area`,
    secondaryThemes: `tema secundario|otro tema|tema relacionado|tema transversal|tema adicional|secondary theme|
      other theme|additional theme|related theme|tema asociado`,
    specificObjectives: `?objetivo especifico|?objetivo|?specific objective|?objective|?oe`,
    expectedResults: `?resultado esperado|?expected result|?re|?resultado|?efecto`,
    status: `estado|situacion|status|estatus|estado actual|situacion actual|estado actividad|estado ejecucion|
      activity status|current status|estado situacion|estado cumplimiento|implementation status|?avance|?cumplimiento|
      ?realizada|?ejecutada|?cumplida|?hecho|?done|?held|?completed|?ejecucion|?progress|?condicion|?fase|?seguimiento|
      ?estado avance|?nivel avance|?nivel cumplimiento|?semaforo|?state|?se realizo|?concluida|?finalizada|?implementada|
      ?nivel ejecucion|?estado implementacion|?light|?ok|?realizo|?ejecuto|?cumplio|?delivered|?conducted|?carried out|?implemented|?est`,
    dates: `fecha|fecha realizacion|fecha actividad|fecha evento|fecha ejecucion|periodo ejecucion|periodo realizacion|
      date|event date|activity date|fecha lugar|?cuando|?when|?mes|?month|?trimestre|?quarter|?semestre|
      ?semester|?periodo|?plazo|?calendario|?cronograma|?dia|?period|?fecha hora|?schedule|?tiempo|?temporalidad|?timeline|?mes realizacion|?mes ejecucion`,
    plannedDates: `fecha prevista|fecha programada|fecha planificada|fecha tentativa|fecha estimada|fecha propuesta|
      fecha prevista realizacion|fecha programada realizacion|planned date|tentative date|scheduled date|expected date|
      proposed date|fecha planeada|periodo previsto|?previsto|?programado|?planificado|?planned|?programacion|?scheduled|?mes previsto|?mes programado|?planeado`,
    actualDates: `fecha real|fecha efectiva|fecha real realizacion|actual date|fecha ejecutada|fecha realizada|date held|?real|?actual|?ejecutado|
      ?realizado|?efectivo|?held|?mes real`,
    start: `del|de|inicio|f inicio|fec inicio|f inicial|fecha inicio|inicia|desde|start|start date|from|fecha inicial|comienzo|fecha comienzo|begin|starts|
      inicio actividad|fecha desde|date from|inicio ejecucion|begins|inicial|?apertura`,
    end: `al|a|fin|f fin|fec fin|f final|f termino|fecha fin|fecha final|final|termina|termino|hasta|end|end date|to|finalizacion|fecha termino|finaliza|
      fecha finalizacion|conclusion|fecha conclusion|ends|until|fecha hasta|date to|fin actividad|fin ejecucion|culminacion|fecha culminacion|
      ?cierre|?fecha cierre|?vencimiento|?clausura`,
    plannedStart: `inicio previsto|inicio programado|inicio planificado|inicio estimado|inicio tentativo|inicio planeado|
      fecha inicio prevista|fecha inicio programada|fecha inicio planificada|fecha inicio estimada|
      fecha inicio tentativa|planned start|planned start date|scheduled start|start planned|fecha prevista desde|fecha programada desde|desde previsto`,
    plannedEnd: `fin previsto|fin programado|fin planificado|fin estimado|fin tentativo|fin planeado|final prevista|
      fecha fin prevista|fecha fin programada|fecha fin planificada|fecha fin estimada|fecha fin tentativa|
      fecha final prevista|fecha final programada|fecha final planificada|planned end|planned end date|scheduled end|end planned|fecha prevista hasta|fecha programada hasta|hasta previsto`,
    actualStart: `inicio real|fecha inicio real|inicio efectivo|actual start|actual start date|inicio ejecutado|inicio realizado|
      fecha real desde|desde real`,
    actualEnd: `fin real|fecha fin real|final real|fecha final real|fin efectivo|actual end|actual end date|fin ejecutado|fin realizado|
      fecha real hasta|hasta real`,
    modality: `modalidad|modalidad realizacion|modality|mode|modo|delivery mode|delivery|presencial virtual|virtual presencial|
      presencial virtual mixta|presencial virtual hibrida|modalidad evento|?forma|?formato|?format|?tipo|?type`,
    place: `lugar|sede|lugar sede|sede lugar|ubicacion|venue|place|location|lugar realizacion|sede evento|pais ciudad|
      ciudad pais|city country|country city|pais sede ciudad|venue city|lugar evento|?donde|?where|?localidad`,
    hostCountry: `pais sede|pais anfitrion|pais organizador|sede pais|lugar pais|ubicacion pais|host country|
      country host|host|venue country|anfitrion|?pais|?country|?sede|?lugar|?venue`,
    city: `ciudad|ciudad sede|city|sede ciudad|lugar ciudad|ubicacion ciudad|venue city|host city|?localidad`,
    responsible: `responsable|encargado|persona responsable|institucion responsable|entidad responsable|
      unidad responsable|responsible|responsible party|responsible person|responsible entity|organizador|organizer|
      punto focal|focal point|a cargo|coordinador|ente responsable|area responsable|pais responsable|responsable actividad|
      responsible institution|responsible unit|?institucion|?quien|?lidera|?owner|?lead|?convoca|?who|?persona encargada|?lead agency`,
    partners: `socio|socio cooperante|entidad apoyo|organismo apoyo|institucion apoyo|organizacion apoyo|cooperante|
      aliado|partner|supporting entity|supporting partner|supporting organization|socio estrategico|organismo cooperante|
      organizacion cooperante|organismo internacional|organizacion internacional|colaborador|socio implementador|
      implementing partner|apoyo tecnico|entidad cooperante|entidad colaboradora|organismo|agencia apoyo|?apoyo|?agencia|?contraparte|?support|?organizacion|
      ?acompanamiento|?institucion|?observador|?agency|?organization|?supported by|?cooperacion|?donante|?donor`,
    dialogueSpace: `espacio dialogo|dialogue space|space dialogue|?dialogo`,
    women: `mujer|women|woman|female|femenino|mujer participante|participante mujer|total mujer|numero mujer|no mujer|
      asistente mujer|participante femenino|female participant|women participant|fem|sexo femenino|cantidad mujer`,
    men: `hombre|men|man|male|masculino|hombre participante|participante hombre|total hombre|numero hombre|no hombre|
      asistente hombre|participante masculino|male participant|men participant|masc|varon|sexo masculino|cantidad hombre`,
    otherOrUnknown: `otro sin dato|sin dato|sin informacion|other no data|other unknown|no binario|non binary|sin identificar|no especifica|
      participante otro|sexo otro|participante sin dato|participant other|nd|s d|?otro|?other`,
    participants: `participante|asistencia|asistente|participacion|total participante|numero participante|
      no participante|cantidad participante|persona participante|participant|attendee|attendance|number participant|
      total attendee|asistente total|total asistente|numero asistente|no asistente|participante mujer hombre|
      participante m h|participante h m|participante f m|cantidad asistente|total persona|persona|participante total|participante sexo|
      persona capacitada|participant total|total participant|numero persona|no persona|mujer hombre|hombre mujer|h m|m h|f m|women men|?total|?beneficiario|?publico|?quien|?cuanto participaron|?cuanta persona|?quien participaron|?quien participo`,
    participatingCountries: `pais participante|participating country|pais asistente|pais involucrado|pais|country|
      pais miembro|member country|pais representado|pais beneficiario|participacion pais|pais participa|pais participaron|
      country participating|countries involved|pais asistieron|pais invitado|participante pais|?participante|?delegacion|?estado|?participant|?quien|
      ?estado participante|?asistencia|?asistente|?quien participo|?quien participaron|?quien asistio|?quien asistieron`,
    achievedResult: `resultado|resultado alcanzado|resultado obtenido|logro|logro alcanzado|principal logro|
      principal resultado|output|result|outcome|achievement|result achieved|main result|resultado logro|logro resultado|
      resultado actividad|avance logro|logro avance|producto obtenido|resultado principal|logro obtenido|key result|
      ?producto|?conclusion|?impacto|?product|?acuerdo resultado|?avance|?deliverable|?entregable`,
    verification: `medio verificacion|mdv|mv|mov|fuente verificacion|evidencia|enlace|link|verificacion|
      means verification|evidence|soporte|respaldo|documento soporte|enlace documento|medio prueba|source verification|
      url|hipervinculo|vinculo|medio verificacion enlace|documento respaldo|enlace evidencia|supporting document|documento verificacion|?documento|?anexo|
      ?memoria|?documentacion|?document|?archivo|?file|?fuente|?producto`,
    remarks: `observacion|comentario|nota|remark|comment|note|observacion comentario|comentario observacion|obs|observ|
      nota adicional|anotacion|nota observacion|observation|additional comment|nota comentario|?detalle|?otro|?seguimiento|?aclaracion`,
  },
  Product: {
    title: `producto|nombre producto|titulo producto|titulo|nombre|product|product name|product title|title|name|
      output|output name|output title|recomendacion|buena practica|hoja ruta|good practice|recommendation|roadmap|road map|
      documento|?descripcion|?description|?document|?denominacion|?detalle`,
    class: `clase|tipo|tipo producto|clase producto|class|type|product type|output type|kind|categoria|category|product class`,
    activities: `?actividad|?activity|?actividad origen|?actividad relacionada|?actividad vinculada|?related activity|?actividad asociada`,
    themes: `tema|tema principal|tema plan|theme|main theme|tema relacionado|topic|tematica|area tematica|pilar tema`,
    groups: `gt|grupo|grupo trabajo|grupo responsable|gt responsable|working group|wg|group|lead group|lead wg|
      grupo lider|gt lider|?responsable|?responsible`,
    start: `inicio|fecha inicio|start|start date|inicio proceso|comienzo|fecha inicial|fecha comienzo|begin`,
    agreedOn: `fecha consenso|consenso|fecha intercambio|fecha consenso intercambio|consensuado|fecha aprobacion|
      aprobado|aprobado intercambiado|intercambiado|fecha adopcion|adoptado|agreed|agreed date|date agreed|approved|
      date approved|adopted|date adopted|consensus date|aprobacion|exchanged|fecha validacion|validado|date consensus|
      agreed exchanged|approval date|date approval|date agreement|agreement date|?fecha|?date`,
    closedOn: `cierre|fecha cierre|cerrado|closed|closing date|date closed|close date|fin|fecha fin|end|end date|fecha final|fecha termino`,
    verification: `medio verificacion|mdv|mv|mov|enlace|link|evidencia|verificacion|means verification|evidence|url|
      soporte|respaldo|fuente verificacion|enlace documento|documento soporte|vinculo|hipervinculo|?documento|?archivo`,
    remarks: `observacion|comentario|nota|remark|comment|note|obs|observation|observacion comentario|?detalle`,
  },
  CountryReport: {
    country: `pais|country|pais reporta|pais miembro|member country|reporting country|pais informante|?estado|?state`,
    date: `fecha|fecha reporte|fecha informe|date|report date|corte|fecha corte|reported|date reported|fecha seguimiento|date report|?mes|?periodo`,
    class: `clase|tipo|tipo reporte|clase reporte|class|type|report type|kind|categoria|tipo seguimiento`,
    product: `producto|recomendacion|buena practica|product|recommendation|good practice|recomendacion buena practica|
      buena practica recomendacion|hoja ruta|titulo|?nombre|?title|?documento`,
    themes: `tema|theme|tema principal|topic|tematica`,
    description: `descripcion|detalle|description|accion tomada|seguimiento|beneficio|como|avance|accion|action taken|
      follow up|benefit|medida|medida adoptada|que hizo|resultado|logro|aplicacion|implementacion|progress|measure|action|accion realizada|
      descripcion seguimiento|descripcion avance|descripcion beneficio|details`,
    verification: `medio verificacion|mdv|mv|mov|enlace|link|evidencia|verificacion|means verification|evidence|url|
      soporte|respaldo|fuente verificacion|?documento`,
  },
  Indicator: {
    nameEs: `indicador|nombre indicador|indicador resultado|indicator|indicator name|descripcion indicador|indicador clave|
      ?nombre|?name`,
    level: `nivel|level|tipo indicador|nivel indicador|indicator level|indicator type|?tipo|?type`,
    expectedResults: `resultado esperado|resultado|expected result|result|outcome|re|?efecto|?objetivo|?objective`,
    definition: `definicion|definition|descripcion|description`,
    unit: `unidad|unidad medida|unit|unit measure|measurement unit`,
    frequency: `frecuencia|periodicidad|frequency|frecuencia medicion`,
    responsible: `responsable|responsible|encargado|entidad responsable|responsible party|responsable medicion|institucion responsable`,
    verification: `medio verificacion|mdv|mv|mov|fuente verificacion|verificacion|means verification|evidence|
      evidencia|fuente informacion|source verification|fuente dato|data source|fuente|source`,
    baseline: `linea base|lb|baseline|linea basal|valor base|base line|valor inicial|base|linea partida`,
    planTarget: `meta plan|meta final|meta total|plan target|final target|overall target|meta global|meta fin plan|end target|?meta|?target`,
    activities: `actividad|actividad vinculada|actividad asociada|actividad relacionada|activity|linked activity|
      related activity|actividad principal|accion|actividad clave|key activity|actividad prevista|actividad programada|nombre actividad`,
  },
};

/** Headings of what the matrix has no field for, and of numbers that people give their rows: an own column. */
export const ownWords = `n|no|n o|num|numero|nro|id|ref|referencia|codigo|cod|code|clave|item|correlativo|act|orden|
  reference|number|codigo interno|internal code|no actividad|numero actividad|activity number|codigo actividad|activity code|
  presupuesto|costo|monto|financiamiento|fuente financiamiento|fondo|budget|cost|fund|funding|source funding|
  funding source|presupuesto estimado|costo estimado|estimated cost|estimated budget|gasto|monto ejecutado|
  presupuesto ejecutado|recurso|fuente recurso|inversion|ubicacion fisica|hashtag|day report|interpretacion|
  requiere interpretacion|contacto|correo|email|telefono|phone|riesgo|supuesto|risk|assumption|ultima actualizacion|
  last update|actualizado|fecha actualizacion|fecha informe|fecha reporte|fecha envio informe|fecha nota conceptual|
  nota conceptual|concept note|fecha aprobacion|fecha limite|deadline|idioma|language|prioridad|priority|dia|duracion|duration|
  hora|hour|time|porcentaje|% avance|porcentaje avance|avance %|objetivo general|general objective|version|costo total|total cost|
  fuente fondo|idioma trabajo|numero dia|no dia`;
