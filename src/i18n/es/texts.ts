import { formatNumber } from '../formats';

const n = (count: number) => formatNumber(count, 'es');

/** Where something failed, as the texts of errors take it: '' for what is not known. */
export interface ErrorPlace {
  /** All that is known of the place: sheet or table, row, column. */
  readonly at: string;
  readonly sheet: string;
  readonly table: string;
  readonly column: string;
  /** Excel's own word for what happened, for whoever helps. */
  readonly code: string;
  /** Whether it is known, and said, how much stands in the workbook. */
  readonly isSettled: boolean;
}

/**
 * The pane's texts in Spanish that its first view needs; together with those of `lateTexts.ts` the English ones mirror
 * them. Texts with parameters are functions.
 */
export const es = {
  app: {
    connecting: 'Conectando con Excel…',
    loading: 'Leyendo el libro…',
    openCell: 'Hay una celda en edición: presione Enter en ella y lo que pidió continuará.',
    skip: 'Ir al contenido',
    waiting:
      'Excel no se pudo leer todavía. Si está escribiendo en una celda, presione Enter; el panel lo intenta de nuevo cada pocos segundos.',
    navigation: 'Vistas',
    stale: 'Lo que se muestra puede no estar al día: Excel no pudo leerse todavía.',
  },
  views: {
    home: 'Inicio',
    activities: 'Actividades',
    indicators: 'Indicadores',
    report: 'Informes',
    review: 'Revisión',
    more: 'Más',
    notesDue: 'Notas por completar',
    import: 'Importar',
    adoption: 'Adoptar una matriz',
    duties: 'Grupos de Trabajo',
    decisions: 'Decisiones y reuniones',
    measurements: 'Mediciones',
    followUp: 'Reportes de países',
    nextPlan: 'Empezar el plan siguiente',
    ownPlan: 'Crear con un plan propio',
    closeSemester: 'Cerrar un semestre',
    checkExcel: 'Comprobar este Excel',
    indicatorForm: 'Ficha del indicador',
    targets: 'Línea base y metas',
    why: '¿Por qué este número?',
    figure: 'Las filas de esta cifra',
  },
  actions: {
    cancel: 'Cancelar',
    close: 'Cerrar',
    save: 'Guardar',
    saveAndNew: 'Guardar y nueva',
    saveAndNext: 'Guardar y siguiente',
    andNew: 'y nueva',
    andNext: 'y siguiente',
    more: 'Más acciones',
    discard: 'Descartar cambios',
    leaveDraft: 'Salir y dejar borrador',
    undo: 'Deshacer',
    keepEditing: 'Seguir editando',
    retry: 'Volver a leer',
    back: 'Volver',
    new: 'Nueva actividad',
    duplicate: 'Duplicar',
    showInSheet: 'Ver en la hoja',
    clear: 'Quitar filtros',
    clearAll: 'Quitar búsqueda y filtros',
    openSelected: 'Abrir la seleccionada',
    seeSheet: 'Ver la hoja',
    showRowsAndSave: { filter: 'Quitar el filtro y guardar', hand: 'Mostrar las filas y guardar' },
  },
  start: {
    tooOld: {
      title: 'Este Excel es demasiado antiguo',
      text: 'El complemento necesita Excel 2021 o posterior, Microsoft 365 o Excel en la web. Abra el libro en uno de ellos o pida la actualización a su área de informática.',
    },
    noOffice: {
      title: 'Excel no respondió',
      text: 'Vuelva a cargar el panel. Si continúa, revise la conexión a internet: la biblioteca de Office viene de appsforoffice.microsoft.com.',
    },
    noExcel: {
      title: 'Ábralo en Excel',
      text: 'Este complemento funciona dentro de Excel: abra la Matriz de Seguimiento y elija el complemento en la cinta.',
    },
    crashed: {
      title: 'El panel se detuvo por un error',
      text: 'Lo que guardó está en sus hojas. Vuelva a cargar el panel para seguir; si se repite, envíe el detalle a quien le da soporte.',
    },
    updated: {
      title: 'Hay una versión nueva del complemento',
      text: 'Vuelva a cargar el panel para seguir: lo que guardó está en sus hojas. Si continúa, revise la conexión a internet.',
    },
    draftKept: 'Lo que escribía se conserva como borrador.',
    draftLost:
      'Lo que escribía no se puede conservar en este equipo: se pierde al volver a cargar. Cópielo antes si aún lo ve.',
    needs: (version: string) => `Detalle para soporte: hace falta ExcelApi ${version}.`,
    reload: 'Volver a cargar el panel',
    detail: 'Detalle del error',
    copy: 'Copiar el detalle',
    copied: 'Copiado.',
    copyByHand: 'No se pudo copiar. El texto está seleccionado: presione Ctrl+C.',
  },
  home: {
    newIndicator: 'Nuevo indicador',
    nextClosing: (semester: string) => `Cerrar ${semester}`,
    closingReason: 'Terminó y sus valores no están congelados.',
    planOver: (plan: string, end: string) =>
      `«${plan}» terminó el ${end}. Sus últimos periodos aún se pueden reportar.`,
    planEnds: (plan: string, end: string) => `«${plan}» termina el ${end}.`,
    none: 'Este libro aún no tiene la matriz',
    firstSteps: [
      'Cree la matriz, o pruebe con la de muestra.',
      'Registre las actividades en este panel o escriba directamente en las hojas.',
      'Recalcule los indicadores y escriba el informe semestral con un clic.',
    ],
    createTitle: 'Empezar la Matriz de Seguimiento',
    noneHelp:
      'Se agregan las hojas y tablas de la matriz: actividades, notas conceptuales, productos, indicadores y las demás. Las hojas que ya están en el libro no cambian.',
    language: 'Idioma del libro',
    create: 'Crear la matriz',
    adoptHelp:
      'Si su oficina ya lleva una matriz en Excel, en este libro o en otro, sus filas pueden pasar a las tablas del complemento sin tocar el original.',
    sampleTitle: 'Probar primero',
    sample: 'Cargar la matriz de muestra',
    sampleHelp:
      'La muestra trae unas 80 actividades ilustrativas para probar todo sin riesgo. Úsela en un libro aparte.',
    elsewhere: '¿La matriz está en otro libro? Ábralo en Excel y elija allí el complemento en la cinta.',
    creating: 'Creando la matriz…',
    created: 'La matriz está lista.',
    createdPlain: 'La matriz está lista. Excel no admitió parte del formato; los datos no cambian por eso.',
    byStatus: 'Actividades por estado',
    noStatus: 'Sin estado conocido',
    indicators: (semester: string) => `Indicadores hasta ${semester}`,
    seeIndicators: 'Ver los indicadores',
    lastCalculation: (when: string) => `Último cambio: ${when}.`,
    neverCalculated: 'Los indicadores aún no se han recalculado.',
    stale: 'Los datos cambiaron desde el último recálculo.',
    fresh: 'Los valores del libro están al día.',
    next: 'Qué hacer ahora',
    allDone: 'Nada pendiente: todo está al día.',
    nextRecord: 'Registrar una actividad',
    nextRecalculate: 'Recalcular los indicadores',
    nextReview: (count: number) => (count === 1 ? 'Revisar 1 problema' : `Revisar ${n(count)} problemas`),
    reviewReason: (errors: number) =>
      errors === 0
        ? 'Ninguno cambia los valores.'
        : errors === 1
          ? '1 deja datos sin contar.'
          : `${n(errors)} dejan datos sin contar.`,
    nextSummary: (semester: string) => `Escribir el informe semestral ${semester}`,
    summaryReason: 'Aún no tiene su hoja.',
    summaryDueOn: (day: string) => `Aún no tiene su hoja. Va a la reunión del ${day}.`,
    nextName: 'Anotar su nombre',
    nameReason: 'Queda en la bitácora junto a cada cambio suyo.',
    allNotesDue: 'Ver todas y preparar el recordatorio',
    notesDue: (count: number) =>
      count === 1 ? '1 nota conceptual por completar' : `${n(count)} notas conceptuales por completar`,
    starts: (date: string) => `Empieza el ${date}`,
    shouldHaveBegun: (date: string) => `Debió empezar el ${date}`,
    more: (count: number) => `y ${n(count)} más`,
    readOnly: 'El libro está abierto como solo lectura: puede ver todo, pero no guardar.',
  },
  activities: {
    search: 'Buscar texto o código',
    clearSearch: 'Quitar la búsqueda',
    status: 'Estado',
    pillar: 'Pilar',
    group: 'Grupo',
    semester: 'Semestre',
    year: 'Año',
    filters: (count: number) => (count === 0 ? 'Filtros' : `Filtros (${count})`),
    all: 'Todos',
    count: (shown: number, total: number) =>
      shown === total
        ? total === 1
          ? '1 actividad'
          : `${n(total)} actividades`
        : `${n(shown)} de ${n(total)} actividades`,
    filtersSet: 'Filtros puestos',
    order: 'Orden',
    orders: { sheet: 'Orden de la hoja', newest: 'Más recientes primero', code: 'Por código' },
    none: 'Ninguna actividad coincide',
    noneHelp: 'Pruebe con menos palabras o quite filtros.',
    empty: 'Aún no hay actividades',
    emptyHelp: 'Registre la primera aquí o escríbala en la hoja Actividades.',
    untitled: '(sin título)',
    noCode: 'sin código',
    noDate: 'sin fecha',
  },
  form: {
    saving: 'Guardando…',
    addedGone: (rows: string) =>
      `${rows}: se acababa de agregar y ya no está en su tabla. Otra persona trabajaba a la vez en el libro.`,
    addAgain: 'Agregar otra vez',
    addedAgain: 'Se agregó otra vez.',
    addedThere: 'Ya está de nuevo en su tabla; no se cambió nada.',
  },
  note: {
    progress: {
      before: (filled: number, total: number) => `Antes de realizarla: ${filled} de ${total} datos`,
      after: (filled: number, total: number) => `Después de realizada: ${filled} de ${total} datos`,
    },
    missing: (count: number) => (count === 1 ? 'Falta 1' : `Faltan ${count}`),
    products: 'Productos logrados',
    draftFleeting: 'El borrador no se puede conservar en este equipo: guarde antes de cerrar el panel.',
    drafts: 'Borradores sin guardar',
    draftOf: (when: string) => `cambiado el ${when}`,
  },
  importing: {
    open: 'Importar notas o copias…',
    title: 'Importar notas y copias',
    rebuild: {
      action: 'Reconstruir la matriz desde las notas de este libro',
      help: 'En este libro hay notas conceptuales y faltan las actividades. La matriz se vuelve a formar con lo que dicen las notas.',
    },
    recover: {
      action: 'Recuperar actividades desde sus notas',
      help: 'En este libro hay notas conceptuales cuya actividad falta en la matriz.',
    },
    takeSheets: {
      action: 'Tomar lo escrito en las hojas de notas',
      help: 'En este libro hay hojas de notas conceptuales. Lo que alguien haya escrito en ellas puede pasar a la matriz.',
    },
    fromNotesTitle: 'Empezar desde las notas',
    fromNotesHelp:
      'Si ya tiene notas conceptuales en Word o una copia de la matriz, impórtelas: la matriz se crea con ellas.',
    adopt: {
      help: 'Si su oficina ya lleva una matriz con otra forma, sus filas pueden pasar a las tablas del complemento.',
      action: 'Adoptar una matriz',
      offer: (file: string) => `${file} no es de este complemento, pero puede ser una matriz que adoptar.`,
    },
    whole: (field: string) => `Ver todo: ${field}`,
  },
  reportClasses: { followUp: 'Recomendaciones', benefit: 'Buenas prácticas' },
  indicators: {
    origin: 'En la matriz de origen',
    originFigure: (period: string, value: string) => `${period}: ${value} en la matriz de origen; aquí:`,
    indicator: 'Indicador',
    recalculate: 'Recalcular',
    recalculating: 'Recalculando…',
    done: (cells: number) =>
      cells === 0
        ? 'Todo estaba al día: ninguna celda cambió.'
        : cells === 1
          ? 'Listo: 1 celda actualizada.'
          : `Listo: ${n(cells)} celdas actualizadas.`,
    reference: 'Semestre de referencia',
    plan: 'Acumulado del Plan',
    excluded: (count: number) => (count === 1 ? '1 fila excluida' : `${n(count)} filas excluidas`),
    notBegun: 'aún no empieza',
    noLevel: 'Otros indicadores',
    trend: 'Valor de cada semestre',
    otherReference: (today: string) =>
      `Recalcular escribe los valores de este semestre en la hoja; la cinta usa el de hoy (${today}).`,
    none: 'No hay indicadores',
    noneHelp: 'La tabla Indicadores está vacía: no hay nada que calcular. Puede empezar con los ocho del Plan.',
    nothing: 'El libro no tiene indicadores: no hay nada que recalcular. Agréguelos en «Indicadores».',
    addOfPlan: 'Agregar los indicadores del Plan',
    adding: 'Agregando los indicadores…',
    added: 'Los indicadores del Plan están en la tabla. Elija «Recalcular».',
    meaning: 'Qué mide',
    unit: (unit: string) => `Unidad: ${unit}`,
    expected: (share: string) => `se espera ${share} a esta fecha`,
    progress: (share: string, target: string) => `${share} de la meta (${target})`,
    noTarget: 'Sin meta del Plan: no se mide el avance.',
    onlyYearTargets: 'Hay metas anuales, pero no del Plan: no se mide el avance. Las metas anuales no se suman.',
    targetIsBaseline: 'La meta es igual a la línea base: no hay avance que medir.',
    nothingToMeasure: 'Aún no hay un valor que comparar con la meta.',
    switchedOff: 'Sin semáforo, como dice su trayectoria esperada.',
    pathUnread: 'Sin semáforo: su trayectoria esperada no se entiende.',
    way: {
      up: (baseline: string, target: string) => `Debe aumentar de ${baseline} (línea base) a ${target}.`,
      down: (baseline: string, target: string) => `Debe disminuir de ${baseline} (línea base) a ${target}.`,
    },
    noBaseline: 'Sin línea base anotada: se cuenta desde 0.',
    noProgress: (gaps: string) => `No se mide el avance: ${gaps}.`,
    movedAway: 'Está más lejos de la meta que la línea base.',
    reached: 'La meta se alcanzó.',
    exceeded: 'La meta se superó.',
    yearTarget: (year: string, target: string, value: string) => `Meta de ${year}: ${target}; valor del año: ${value}.`,
    moreExcluded: (count: number) => `y ${n(count)} más: están en Revisión.`,
  },
  why: {
    ask: '¿Por qué?',
    link: (value: string, name: string) => `${value}, ${name}: ¿por qué este número?`,
    selected: (name: string, value: string) => `Seleccionado en la hoja: ${name} = ${value}.`,
    toDate: (semester: string) => `acumulado del Plan a ${semester}`,
    ofMember: (dimension: string, member: string) => `${dimension}: ${member}`,
    noneHelp:
      'Elija un valor en la vista Indicadores, o seleccione su celda en la hoja Indicadores, en Valores o en un informe.',
    gone: (indicator: string) => `El indicador ${indicator} no está en la tabla Indicadores`,
    notBegun: 'Este periodo aún no empieza: no tiene valor.',
    origin: (value: string, header: string, here: string | null, difference: number) =>
      here === null
        ? `En la matriz de origen: ${value} («${header}»); aquí el periodo no tiene valor.`
        : difference === 0
          ? `En la matriz de origen: ${value} («${header}»); aquí: ${here}, lo mismo.`
          : `En la matriz de origen: ${value} («${header}»); aquí: ${here}, porque solo se cuentan las filas de esta lista. ${difference < 0 ? 'Las que faltan no están en la matriz, o están entre las excluidas o las de otro periodo.' : 'La matriz de origen no contaba todas estas filas.'}`,
    otherBreakdown: 'El indicador no se desagrega así: este valor no se calcula.',
    rows: (count: number) => (count === 1 ? '1 fila' : `${n(count)} filas`),
    account: {
      counted: (count: number) => (count === 1 ? '1 fila cuenta' : `${n(count)} filas cuentan`),
      excluded: (count: number) => (count === 1 ? '1 excluida' : `${n(count)} excluidas`),
      flow: (count: number) => `${n(count)} de otro periodo o aún sin fecha`,
      balance: (count: number) => (count === 1 ? '1 no abierta ese día' : `${n(count)} no abiertas ese día`),
      otherMembers: (count: number) => `${n(count)} de otras categorías`,
      unmatched: (count: number) => `${n(count)} que no cumplen las condiciones`,
      total: (count: number, table: string) => (count === 1 ? `1 fila de ${table}` : `${n(count)} filas de ${table}`),
    },
    counted: 'Filas que cuentan',
    excluded: 'Filas excluidas',
    outOfWindow: { flow: 'De otro periodo o aún sin fecha', balance: 'No abiertas ese día' },
    otherMembers: 'De otras categorías',
    noRows: 'Ninguna fila cuenta aquí.',
    isNew: 'nuevo',
    newHelp: '«nuevo»: nada lo hacía contar antes de este periodo.',
    listOf: (title: string, count: number) => `${title} (${n(count)})`,
    by: (dimension: string) => `Por ${dimension}`,
    overlap: 'Una fila puede contar en varias categorías: los valores no suman el total.',
    explaining: 'Buscando las filas…',
  },
  report: {
    written: (sheet: string) => `La hoja «${sheet}» está lista.`,
    looksFailed:
      'El contenido está completo, pero no se pudo dar todo el formato (anchos, gráficos o página). Vuelva a escribirlo para intentarlo de nuevo.',
  },
  review: {
    weight: 'Gravedad',
    table: 'Tabla',
    all: 'Todos',
    allTables: 'Todas',
    severity: { error: 'Error', warning: 'Aviso' },
    severities: { error: 'Errores', warning: 'Avisos' },
    count: (count: number) => (count === 0 ? 'Ningún problema' : count === 1 ? '1 problema' : `${n(count)} problemas`),
    choose: 'Elija uno para ir a su celda.',
    none: 'No hay problemas en la matriz',
    noneHelp: 'Todo se pudo leer y nada se contradice.',
    row: (row: number) => `fila ${row}`,
    notCounted: (gaps: string) => `No se puede contar. ${gaps}. En Revisión se arregla con un clic.`,
  },
  automatic: {
    title: 'Recálculo automático',
    label: 'Recalcular automáticamente',
    help: 'Unos segundos después de cada cambio que se haga en este Excel, cuando ya nadie esté escribiendo. Los cambios de otras personas los recalcula el Excel de ellas. Este ajuste se aplica solo en este equipo.',
    losesUndo:
      'En este Excel, cada recálculo quita lo que se podía deshacer: lo que escribió antes ya no se deshace con Ctrl+Z.',
    on: 'Se recalcula automáticamente.',
    stopped: (reason: string) => `El recálculo automático se desactivó. ${reason}`,
    otherWriter:
      'Los valores vuelven a cambiar después de cada recálculo: otra persona o programa los escribe de otro modo.',
  },
  errors: {
    cellEditMode: 'Hay una celda en edición. Presione Enter en la celda y vuelva a intentarlo.',
    notNow:
      'Excel no aceptó esto ahora. Si hay una celda en edición, presione Enter en ella; luego vuelva a intentarlo.',
    inactive: 'Hay otro libro delante. Vuelva a este y vuelva a intentarlo.',
    readOnly: 'El libro está abierto como solo lectura. Guarde una copia o pida permiso para editar.',
    protected: ({ sheet }: ErrorPlace): string =>
      sheet === ''
        ? 'El libro, o una de sus hojas, está protegido. En Revisar, quite la protección del libro o de la hoja y vuelva a intentarlo.'
        : `La hoja «${sheet}» está protegida. Quite la protección y vuelva a intentarlo.`,
    tooLarge:
      'El libro es demasiado grande para una sola operación. Vuelva a intentarlo; si continúa, divida los textos más largos.',
    noMemory: 'A Excel se le acabó la memoria. Cierre otros libros o programas y vuelva a intentarlo.',
    unsupportedSheet:
      'La hoja es de gráfico o de macros y no tiene celdas. Vaya a una hoja con celdas y vuelva a intentarlo.',
    notFound: ({ at }: ErrorPlace): string =>
      at === ''
        ? 'Ya no se encontró una hoja, tabla, columna o fila del libro: alguien la cambió o la quitó. Vuelva a intentarlo.'
        : `No se encontró «${at}»: alguien cambió o quitó esa parte del libro. Restáurela y vuelva a intentarlo.`,
    missingColumn: ({ table, column }: ErrorPlace): string => {
      const what = column === '' ? 'le falta una columna' : `le falta la columna «${column}»`;
      const place = table === '' ? 'A la tabla' : `A la tabla «${table}»`;
      return `${place} ${what}, así que ese dato no tendría dónde quedar. Agréguela (Revisión la ofrece) y guarde otra vez.`;
    },
    busy: 'Excel está ocupado. Espere un momento y vuelva a intentarlo.',
    timeOut: ({ isSettled }: ErrorPlace): string =>
      isSettled
        ? 'Excel no respondió a tiempo.'
        : 'Excel no respondió a tiempo. Revise en la hoja si el cambio quedó antes de repetirlo.',
    unsupported: 'Este Excel no admite esa operación. Actualice Excel.',
    conflict: ({ at }: ErrorPlace): string =>
      at === ''
        ? 'Otra persona cambió los mismos datos. Vuelva a intentarlo.'
        : `Otra persona cambió los mismos datos en «${at}». Vuelva a intentarlo.`,
    mergedCells: ({ at }: ErrorPlace): string =>
      at === ''
        ? 'Hay celdas combinadas donde se debe escribir. Sepárelas y vuelva a intentarlo.'
        : `En «${at}» hay celdas combinadas donde se debe escribir. Sepárelas y vuelva a intentarlo.`,
    filtered: ({ at }: ErrorPlace): string =>
      at === ''
        ? 'Un filtro o filas ocultas en una hoja del libro impiden escribir. Quite los filtros (en la cinta: Datos › Borrar), muestre las filas ocultas y vuelva a intentarlo.'
        : `En «${at}» un filtro o filas ocultas impiden escribir. Quite el filtro o muestre las filas, y vuelva a intentarlo.`,
    occupied: ({ at }: ErrorPlace): string =>
      `Junto a la tabla${at === '' ? '' : `, en «${at}»,`} hay datos y no cabe lo que se agrega. Muévalos y vuelva a intentarlo.`,
    noMatrix: 'Este libro no tiene la matriz. Puede crearla aquí, o abrir el libro que la tiene.',
    notEmpty: ({ at }: ErrorPlace): string =>
      at === ''
        ? 'El libro ya tiene tablas de la matriz. Abra un libro sin matriz para crear una nueva.'
        : `El libro ya tiene la tabla «${at}». Abra un libro sin matriz para crear una nueva.`,
    notVerified: ({ at }: ErrorPlace): string =>
      at === ''
        ? 'Después de escribir, una celda no tiene lo que se envió. Revise en la hoja lo que guardó.'
        : `Después de escribir, «${at}» no tiene lo que se envió. Revíselo en la hoja.`,
    notOurs: ({ at }: ErrorPlace): string =>
      at === ''
        ? 'La hoja con el nombre del informe no es un informe del complemento. Cámbiele el nombre y vuelva a escribir el informe.'
        : `La hoja «${at}» no es un informe del complemento. Cámbiele el nombre y vuelva a escribir el informe.`,
    cancelled: 'Se canceló: el informe no se escribió.',
    unexpected: ({ at, code, isSettled }: ErrorPlace): string => {
      const place = `${at === '' ? '' : ` en «${at}»`}${code === '' ? '' : ` (${code})`}`;
      const next = isSettled ? 'Vuelva a intentarlo.' : 'Revise la hoja y vuelva a intentarlo.';
      return `Excel no pudo completar la operación${place}. ${next}`;
    },
  },
  /** How much of what was asked for stands in the workbook. */
  written: {
    nothing: 'No se escribió nada.',
    part: 'Se escribió una parte: presione otra vez para terminar.',
    all: 'Todo quedó escrito.',
  },
};
