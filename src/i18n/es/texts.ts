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
    followUp: 'Reportes de países',
    nextPlan: 'Empezar el plan siguiente',
    closeSemester: 'Cerrar un semestre',
    checkExcel: 'Comprobar este Excel',
    indicatorForm: 'Ficha del indicador',
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
    nextName: 'Anotar su nombre',
    nameReason: 'Queda en la bitácora junto a cada cambio suyo.',
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
    newTitle: 'Nueva actividad',
    editTitle: (id: string) => `Actividad ${id}`,
    searchList: 'Escriba para buscar',
    openList: 'Abrir la lista',
    noMatches: 'Sin coincidencias',
    remove: (label: string) => `Quitar ${label}`,
    yes: 'Sí',
    no: 'No',
    unanswered: 'Sin respuesta',
    unreadable: (text: string) =>
      `La celda contiene «${text}», que no se puede leer. Se conserva mientras no escriba otro valor.`,
    otherTheme: 'Otro tema (fuera de la lista)',
    allThemes: 'Sin pilar elegido se muestran los temas de los tres pilares.',
    saved: (row: string) => `Guardada ${row}.`,
    saving: 'Guardando…',
    unsavedTitle: '¿Descartar los cambios?',
    unsavedText: 'Hay cambios sin guardar en este formulario.',
    onLeaving: {
      kept: 'Si sale, quedan como borrador en este equipo.',
      fleeting: 'El borrador no se puede conservar en este equipo: si sale, queda solo hasta que cierre el panel.',
    },
    gateTitle: 'Falta completar la nota conceptual',
    gateText:
      'El Plan pide que la nota esté completa antes de realizar la actividad. Complete lo que falta o anote el motivo en «Excepción a la nota».',
    noteException: 'Anotar el motivo de una excepción',
    problems: (count: number) => (count === 1 ? '1 dato por corregir:' : `${count} datos por corregir:`),
    selectedElsewhere: (title: string) => `En la hoja está seleccionada otra actividad: «${title}».`,
    gone: 'La fila ya no está en la tabla: alguien la quitó. Si guarda otra vez, se agrega como nueva.',
    addedGone: (rows: string) =>
      `${rows}: se acababa de agregar y ya no está en su tabla. Otra persona trabajaba a la vez en el libro.`,
    addAgain: 'Agregar otra vez',
    addedAgain: 'Se agregó otra vez.',
    addedThere: 'Ya está de nuevo en su tabla; no se cambió nada.',
    undone: 'Se deshizo.',
    notUndone: 'No se deshizo: otra persona lo cambió después.',
    conflictTitle: 'Otra persona cambió esta actividad',
    conflictText: 'Elija para cada dato qué versión queda. Nada se ha escrito todavía.',
    mine: 'La mía',
    theirs: 'La de la hoja',
    blank: '(en blanco)',
    applyChoice: 'Guardar lo elegido',
  },
  note: {
    progress: {
      before: (filled: number, total: number) => `Antes de realizarla: ${filled} de ${total} datos`,
      after: (filled: number, total: number) => `Después de realizada: ${filled} de ${total} datos`,
    },
    missing: (count: number) => (count === 1 ? 'Falta 1' : `Faltan ${count}`),
    unfoldAll: 'Desplegar todo',
    foldAll: 'Plegar todo',
    products: 'Productos logrados',
    noProducts: 'Aún no hay productos de esta actividad.',
    newProduct: 'Agregar un producto nuevo',
    linkProduct: 'Vincular un producto que ya existe',
    unlinkProduct: 'Desvincular',
    removeProduct: 'Quitar',
    draftRestored: (when: string) => `Se recuperó un borrador sin guardar del ${when}.`,
    dropDraft: 'Descartar el borrador',
    draftFleeting: 'El borrador no se puede conservar en este equipo: guarde antes de cerrar el panel.',
    drafts: 'Borradores sin guardar',
    draftOf: (when: string) => `cambiado el ${when}`,
  },
  importing: {
    open: 'Importar notas o copias…',
    title: 'Importar notas y copias',
    intro:
      'Elija notas conceptuales en Word hechas con el formato del panel, o copias de este libro. Antes de escribir verá qué cambia, dato por dato.',
    files: 'Archivos por importar',
    choose: 'Elegir archivos…',
    drop: 'También puede arrastrarlos aquí. Se admiten .docx y .xlsx, varios a la vez.',
    otherFiles: 'Elegir otros archivos',
    readingFiles: (count: number) => (count === 1 ? 'Leyendo el archivo…' : `Leyendo ${n(count)} archivos…`),
    stopped: 'Se detuvo la lectura: no se tomó nada de los archivos.',
    comparing: 'Comparando con la matriz…',
    comparingStopped: 'Se detuvo la comparación: todo queda como estaba.',
    choosingAll: 'Aplicando la elección a todos los registros…',
    readingSheets: 'Leyendo las notas de este libro…',
    refused: (count: number) =>
      count === 1 ? 'De 1 archivo no se toma nada' : `De ${n(count)} archivos no se toma nada`,
    unreadable: 'El navegador no pudo abrir el archivo. Compruebe que siga en su sitio y vuelva a elegirlo.',
    notReadable:
      'El complemento falló al leer este archivo: no se tomó nada de él. Los demás se leyeron. Guárdelo de nuevo en Excel o Word y vuelva a elegirlo.',
    ownNotes: 'Notas de este libro',
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
    noOwn: 'Las notas de este libro están en blanco: no hay nada que tomar.',
    fromNotesTitle: 'Empezar desde las notas',
    fromNotesHelp:
      'Si ya tiene notas conceptuales en Word o una copia de la matriz, impórtelas: la matriz se crea con ellas.',
    willCreate: 'Este libro aún no tiene la matriz: se creará al escribir.',
    preview: 'Antes de escribir',
    nothing: 'No hay nada que cambiar',
    nothingHelp: 'La matriz ya tiene todo lo que se leyó.',
    account: {
      title: 'Qué se leyó de cada archivo',
      doneTitle: 'Qué pasó con cada archivo',
      sheet: (name: string, isHidden: boolean) => (isHidden ? `«${name}» (hoja oculta)` : `«${name}»`),
      records: (table: string, rows: number, sheet: string | null, isTable: boolean) =>
        `${table}: ${rows === 1 ? '1 fila leída' : `${n(rows)} filas leídas`}, hoja ${sheet ?? ''}${isTable ? '' : ', en celdas sin tabla'}.`,
      note: (sheet: string | null) =>
        sheet === null ? 'Nota conceptual leída.' : `Nota conceptual leída, hoja ${sheet}.`,
      report: (title: string, sheet: string | null) =>
        `${sheet === null ? 'Es' : `La hoja ${sheet} es`} un informe que escribió el complemento («${title}»): no hay nada que importar.`,
      own: (sheets: string) => `Son de la matriz y no se importan: ${sheets}.`,
      unknown: (sheets: string) => `Nada de la matriz se reconoció en ${sheets}: no se tomó nada de ahí.`,
      planned: {
        added: 'se agregan',
        changed: 'cambian',
        unchanged: 'sin cambios',
        notTaken: 'no se toman',
        undecided: 'por decidir',
      },
      done: {
        added: 'agregados',
        changed: 'cambiados',
        unchanged: 'sin cambios',
        notTaken: 'no tomados',
        undecided: 'sin decidir',
      },
      counts: (counts: string) => (counts === '' ? 'Ningún registro.' : `${counts}.`),
    },
    adopt: {
      help: 'Si su oficina ya lleva una matriz con otra forma, sus filas pueden pasar a las tablas del complemento.',
      action: 'Adoptar una matriz',
      offer: (file: string) => `${file} no es de este complemento, pero puede ser una matriz que adoptar.`,
    },
    nothingToImport: 'No hay nada que importar',
    nothingToImportHelp:
      'Los archivos no traen actividades, notas, productos ni reportes de países. Abajo dice qué es cada uno.',
    decide: (count: number) => `Hay que decidir (${n(count)})`,
    partlyUnread: (count: number) => `No se leyó todo (${n(count)})`,
    notWritable:
      'A este libro le faltan columnas. Agréguelas en Revisión antes de importar, o quite lo que los archivos dicen de ellas.',
    notRead: (source: string) => `De «${source}» no se leyó todo:`,
    changed: (count: number) => `Cambian (${n(count)})`,
    added: (count: number) => `Se agregan (${n(count)})`,
    unchanged: (count: number) => (count === 1 ? '1 registro sin cambios' : `${n(count)} registros sin cambios`),
    leftAlone: (source: string, tables: string, count: number) =>
      count === 1
        ? `«${source}» difiere también en ${tables}. Esa tabla no se importa: revísela a mano.`
        : `«${source}» difiere también en ${tables}. Esas tablas no se importan: revíselas a mano.`,
    catalogs: 'Catálogos',
    from: (sources: string) => `De ${sources}`,
    taken: (count: number, total: number) =>
      total === 1 ? (count === 1 ? 'Se toma' : 'No se toma') : `Se toman ${n(count)} de ${n(total)} datos`,
    add: 'Agregar este registro',
    codeOnly: 'Se agrega solo con su código: su nota ya está en el libro.',
    seeFields: (count: number) => (count === 1 ? 'Ver el dato' : `Ver los ${n(count)} datos`),
    takeAll: 'Tomar todo',
    keepAll: 'No tomar nada',
    takeEverything: 'Aceptar todos los cambios',
    keepEverything: 'Rechazar todos los cambios',
    now: 'Ahora',
    proposed: 'Propuesto',
    proposedBy: (source: string) => `Según ${source}`,
    conflict: 'También cambió en la matriz después de hacerse el archivo.',
    disagree: 'Los archivos no coinciden: elija uno.',
    whole: (field: string) => `Ver todo: ${field}`,
    gate: (fields: string) => `No pasará a realizada: en la nota falta ${fields}.`,
    whose: '¿Qué actividad es?',
    asFound: (name: string) => `${name} (como se encontró)`,
    choosePlease: 'Elija la actividad…',
    asNew: 'Agregarla como una actividad nueva',
    asItWas: 'Dejarlo como se encontró',
    moreActivities: 'Hay más: escriba el código o parte del título',
    more: (count: number, left: number) =>
      left > count ? `Mostrar ${n(count)} más (quedan ${n(left)})` : `Mostrar ${n(count)} más`,
    count: (fields: number, records: number) => {
      const written = records === 1 ? '1 registro' : `${n(records)} registros`;
      if (fields === 0) return records === 1 ? `Se escribirá ${written}.` : `Se escribirán ${written}.`;
      return fields === 1 ? `Se escribirá 1 dato de ${written}.` : `Se escribirán ${n(fields)} datos de ${written}.`;
    },
    countNone: 'No se escribirá nada: no ha tomado ningún dato.',
    write: 'Escribir en la matriz',
    writing: 'Escribiendo en la matriz…',
    conflictTitle: 'Nada se escribió: la matriz cambió',
    conflictText:
      'Estos registros ya no están como se mostraban aquí: alguien los cambió, o una escritura anterior quedó a medias.',
    compareAgain: 'Comparar de nuevo',
    done: 'La importación está en la matriz',
    result: (added: number, changed: number) =>
      [
        added > 0 && (added === 1 ? '1 registro agregado' : `${n(added)} registros agregados`),
        changed > 0 && (changed === 1 ? '1 registro cambiado' : `${n(changed)} registros cambiados`),
      ]
        .filter(Boolean)
        .join(' y ') || 'Nada cambió',
    resultHelp: 'Cada cambio quedó en la bitácora con el origen «importación».',
    isAdded: 'se agregó',
    isChanged: (count: number) => (count === 1 ? '1 dato cambiado' : `${n(count)} datos cambiados`),
    seeActivities: 'Ver las actividades',
    importMore: 'Importar más',
  },
  reportClasses: { followUp: 'Recomendaciones', benefit: 'Buenas prácticas' },
  notesDue: {
    intro:
      'Actividades aprobadas que empiezan pronto, o debieron empezar, y cuya nota conceptual no está completa. El Plan la pide completa antes de realizarlas.',
    days: 'Días',
    group: 'Grupo de Trabajo',
    allGroups: 'Todos los grupos',
    count: (count: number) => (count === 1 ? '1 nota por completar' : `${count} notas por completar`),
    none: 'Ninguna nota por completar en estos días.',
    reminder: 'Recordatorio para enviar',
    all: 'Ver todas y preparar el recordatorio',
  },
  copy: {
    copy: 'Copiar',
    copied: 'Copiado.',
    byHand: 'El texto está seleccionado: presione Ctrl+C (⌘C en Mac) para copiarlo.',
  },
  adoption: {
    done: (rows: number, records: number, questions: number) =>
      [
        `De ${n(rows)} filas se tomaron ${records === 1 ? '1 registro' : `${n(records)} registros`}.`,
        questions === 0 ? 'No queda nada por preguntar.' : `Por responder: ${n(questions)}.`,
      ].join(' '),
  },
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
    nothing: 'El libro no tiene indicadores: no hay nada que recalcular. En «Indicadores» puede agregar los del Plan.',
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
    nothingToMeasure: 'El semestre aún no empieza.',
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
    intro: 'Elija un informe, vea lo que diría y escríbalo en su hoja o descárguelo en Word o PowerPoint.',
    kind: 'Informe',
    kinds: {
      semester: 'Informe semestral',
      year: 'Informe anual',
      plan: 'Balance del Plan a la fecha',
      frameworks: 'Contribución al PMM y a los ODS',
      group: 'Informe de un Grupo de Trabajo',
      handover: 'Traspaso de la Presidencia Pro-Témpore',
      impact: 'Insumos para medir el impacto',
    },
    kindHelp: {
      semester: 'El informe al GRCM de cada semestre.',
      year: 'Todo el año: indicadores, pilares, Grupos, productos y lecciones.',
      plan: 'Del inicio del Plan al semestre que elija, comparado con sus metas.',
      frameworks: 'A qué objetivos del Pacto Mundial y metas de los ODS se contribuyó.',
      group: 'Lo que hizo un Grupo en el año y cómo va con sus responsabilidades.',
      handover: 'Lo que la Presidencia de un año entrega a la siguiente.',
      impact: 'Indicadores de impacto con países, evidencia y lecciones, para el FEMI y el próximo plan.',
    },
    semester: 'Semestre',
    until: 'Hasta el semestre',
    year: 'Año',
    group: 'Grupo de Trabajo',
    exists: (sheet: string) => `La hoja «${sheet}» ya existe y se actualizará en su lugar.`,
    noSheet: 'Este informe aún no tiene su hoja.',
    hasSheet: 'hoja',
    ahead: 'Como no ha empezado, saldría sin valores.',
    write: 'Escribir en una hoja',
    update: 'Actualizar la hoja',
    writing: 'Escribiendo el informe…',
    written: (sheet: string) => `La hoja «${sheet}» está lista.`,
    upToDate: (sheet: string) => `La hoja «${sheet}» ya estaba al día: no se cambió nada.`,
    looksFailed:
      'El contenido está completo, pero no se pudo dar todo el formato (anchos, gráficos o página). Vuelva a escribirlo para intentarlo de nuevo.',
    toWord: 'Descargar en Word',
    preparing: 'Preparando el documento…',
    downloaded: (name: string) => `Se descargó «${name}». Si no aparece, escriba el informe en su hoja.`,
    noDownload:
      'Excel para Mac y para iPad no permite descargas desde un panel. Escriba el informe en su hoja, lista para imprimir o guardar como PDF. Para tener el archivo de Word o de PowerPoint, abra el libro en Excel en la web.',
    making: 'Preparando el informe…',
    showAll: (count: number) => `Mostrar todo (${n(count)})`,
    preview: 'Vista previa',
    noRows: 'Nada que mostrar.',
    differences: (count: number) =>
      count === 0 ? 'Lo que cambiará en la hoja' : `Lo que cambiará en la hoja (${n(count)})`,
    noDifferences: 'Nada cambia: la hoja ya dice lo mismo.',
    added: 'Se agrega:',
    removed: 'Se quita:',
    blank: '(vacío)',
    redrafted: 'El texto se vuelve a redactar con las cifras de hoy.',
    changesNoted: 'Su texto se conserva; debajo se anota lo que cambió desde que lo escribió.',
    narratives: 'Textos del informe',
    narrativesHelp: 'Los borradores siguen a las cifras. Lo que usted edite en la hoja se conserva.',
    ownWords: 'Texto suyo, se conserva',
    toBeDrafted: 'Se reemplazará',
    nothingSince: 'Sus cifras no han cambiado desde que lo escribió.',
    changedSince: 'Cambió desde que lo escribió:',
    redraft: 'Reemplazar por el borrador nuevo',
    drafts: (count: number) => `Borradores (${n(count)})`,
  },
  figure: {
    madeFrom: (count: number) => `Se calcula a partir de ${count === 1 ? '1 fila' : `${n(count)} filas`}.`,
    choose: 'Elija una para ir a su fila en la hoja.',
    gone: 'Esta cifra ya no está en el informe',
    goneHelp: 'Los datos cambiaron. Vuelva al informe para ver los actuales.',
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
    dates: {
      title: 'Fechas por aclarar',
      question: (place: string, count: number, example: string) =>
        `${place}: ${count === 1 ? `una fecha escrita ${example}` : `${n(count)} fechas escritas como ${example}`}. ¿Día/mes o mes/día?`,
      dayFirst: (date: string) => `Día/mes: ${date}`,
      monthFirst: (date: string) => `Mes/día: ${date}`,
      evidence: {
        dayFirst: 'Las demás fechas escritas así en la columna van día/mes.',
        monthFirst: 'Las demás fechas escritas así en la columna van mes/día.',
      },
      mending: 'Escribiendo las fechas…',
      done: (count: number, place: string) =>
        `${place}: ${count === 1 ? 'una fecha quedó escrita como fecha' : `${n(count)} fechas quedaron escritas como fechas`}.`,
    },
    edition: {
      title: 'Novedades de esta versión',
      intro:
        'Este libro se hizo con una versión anterior. Puede ponerse al día: lo que su equipo haya cambiado queda como está, y los semestres cerrados conservan lo que reportaron.',
      what: (count: number) => (count === 1 ? 'Ver lo que cambia' : `Ver los ${n(count)} cambios`),
      change: (label: string, from: string, to: string) =>
        to === ''
          ? `${label}: se quita «${from}»`
          : from === ''
            ? `${label}: «${to}»`
            : `${label}: «${from}» → «${to}»`,
      member: (member: string, list: string) => `${list}: se agrega ${member}`,
      columns: (sheet: string, columns: string, count: number) =>
        `Hoja «${sheet}»: ${count === 1 ? 'se agrega la columna' : 'se agregan las columnas'} ${columns}`,
      take: 'Poner el libro al día',
      taking: 'Poniendo el libro al día…',
      done: 'El libro está al día. Recalcule los indicadores.',
    },
    structure: {
      title: 'Tablas y columnas',
      lostTitle: (count: number): string =>
        count === 1 ? 'La matriz perdió una tabla' : 'La matriz perdió sus tablas',
      lost: (count: number) =>
        count === 1
          ? 'Una tabla de la matriz quedó como simples celdas, como pasa al guardar el libro en otro programa. Los datos están; se rehace sobre ellos.'
          : `${n(count)} tablas de la matriz quedaron como simples celdas, como pasa al guardar el libro en otro programa. Los datos están; se rehacen sobre ellos.`,
      restore: (count: number): string => (count === 1 ? 'Rehacer la tabla' : 'Rehacer las tablas'),
      tables: (names: string, count: number) =>
        count === 1 ? `Falta una tabla de la matriz: ${names}.` : `Faltan tablas de la matriz: ${names}.`,
      addTables: (count: number): string =>
        count === 1 ? 'Agregar la tabla que falta' : 'Agregar las tablas que faltan',
      columns: (gaps: string, count: number) =>
        count === 1
          ? `Lo que depende de esta columna no tiene valor. ${gaps}. Se puede agregar en blanco al final de su tabla.`
          : `Lo que depende de estas columnas no tiene valor. ${gaps}. Se pueden agregar en blanco al final de su tabla.`,
      addColumns: (count: number): string =>
        count === 1 ? 'Agregar la columna que falta' : 'Agregar las columnas que faltan',
      unknown: (sheet: string, count: number) =>
        count === 1
          ? `En la hoja «${sheet}» hay un encabezado que no se reconoce. Si es un dato de la matriz, dígalo: el encabezado queda como está.`
          : `En la hoja «${sheet}» hay encabezados que no se reconocen. Si alguno es un dato de la matriz, dígalo: el encabezado queda como está.`,
      is: (header: string) => `«${header}» es`,
      own: 'una columna propia',
      named: (header: string, label: string) => `«${header}» se lee desde ahora como «${label}».`,
      below: (sheet: string) =>
        `Debajo de la tabla de «${sheet}» hay filas que no cuentan. Se pueden incluir en la tabla; lo que está más abajo, tras una fila en blanco, queda donde está.`,
      takeIn: 'Incluir las filas en la tabla',
      takenIn: (from: number, to: number, sheet: string) =>
        from === to
          ? `La fila ${from} es ahora parte de la tabla de «${sheet}».`
          : `Las filas ${from} a ${to} son ahora parte de la tabla de «${sheet}».`,
      noneBelow: (sheet: string) => `Debajo de la tabla de «${sheet}» no hay filas sueltas: lo que hay es otra tabla.`,
      mending: 'Arreglando las tablas…',
      done: 'Listo: la matriz tiene todas sus tablas.',
      columnsDone: 'Listo: las tablas tienen todas sus columnas.',
      plain: 'Excel no admitió parte del formato; los datos no cambian por eso.',
    },
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
  more: {
    template: 'Nota conceptual en blanco',
    person: 'Sus preferencias',
    language: 'Idioma del panel',
    languageHelp: 'No cambia el idioma del libro.',
    name: 'Su nombre',
    nameHelp: 'Se anota en la bitácora junto a cada cambio que guarde. Queda en este equipo.',
    about: 'Acerca de',
    aboutText: 'Complemento de la Matriz de Seguimiento de planes estratégicos. Los datos no salen del libro.',
    version: (version: string) => `Versión ${version}`,
  },
  problems: {
    missingTable: 'Falta la tabla.',
    missingColumn: 'Falta la columna, o no se reconoce su encabezado.',
    duplicateColumn: 'También parece esta columna, que ya está con su nombre: no se lee.',
    columnTwice: 'La columna está dos veces y no se sabe cuál es la correcta: no se lee ninguna.',
    rowsBelowTable:
      'Hay datos debajo de la tabla, hasta la fila {row}: no se leen. Arrastre la esquina inferior derecha de la tabla hasta incluirlos, o muévalos a otra hoja si no son parte de ella.',
    notANumber: '«{value}» no es un número.',
    notAnInteger: '«{value}» no es un número entero.',
    outOfRange: '«{value}» está fuera de lo permitido.',
    notADate: '«{value}» no es una fecha que se pueda leer. Escríbala de nuevo, por ejemplo 31/mar/2025.',
    dateAsText: '«{value}» es una fecha escrita como texto. Se entendió; conviene escribirla de nuevo.',
    dateOrder:
      'Fechas en que ambos números pueden ser el mes, como {value} ({dayFirst} o {monthFirst}): {count}. Filas: {rows}. No cuentan hasta que se diga el orden en Revisión.',
    notYesNo: '«{value}» no es sí ni no.',
    unknownMember: '«{value}» no está en la lista. Corríjalo o agréguelo en Catálogos.',
    excelError: 'La celda tiene el error {value}.',
    tooLong: 'El texto es demasiado largo: una celda admite 32 767 caracteres, y un emoji cuenta como dos o más.',
    notCalculated:
      'La celda tiene una fórmula guardada sin su resultado: no se leyó. Abra el archivo en Excel, guárdelo y vuelva a importarlo.',
    linkLost: 'El enlace de esta celda no pasa a la matriz: {value}',
    missingId: 'La fila no tiene código; se le dará uno al recalcular.',
    duplicateId: 'El código «{value}» está repetido: esta fila no cuenta. Cambie el código o quite la fila.',
    unknownReference: '«{value}» no existe en la otra tabla.',
    requiredField: 'Falta este dato.',
    endBeforeStart: 'El fin es anterior al inicio.',
    themeOutsidePillar: 'El tema no pertenece al pilar elegido.',
    noteMissing: 'Se realizó sin nota conceptual. Complétela o anote una excepción.',
    noteIncomplete: 'Se realizó con la nota conceptual incompleta. Complétela o anote una excepción.',
    pictureAsText: 'Una celda no admite imágenes: en su lugar quedó «{value}».',
    tableAsText: 'Una celda no admite tablas: cada fila quedó como una línea.',
    footnoteAsText: 'Una celda no admite notas al pie: quedaron entre corchetes.',
    commentNotTaken: 'Los comentarios que tiene en Word no pasan a la matriz.',
    textNotTaken: 'Está fuera de las casillas de la nota y no se toma: «{value}».',
    noCodeNorTitle:
      'No trae código ni título: no se sabe de qué actividad es. Elija la actividad o escriba el título en la nota.',
    blankNote: 'La nota está en blanco: no hay nada que tomar.',
    matchedByTitle:
      'No trae código. Por el título y el inicio previsto es la actividad {value}: compruebe que sea esa.',
    ambiguousTitle: 'No trae código y hay {count} actividades con ese título e inicio ({value}). Elija cuál es.',
    sameTitle: 'Ya hay una actividad con ese título ({value}). Si es la misma, elíjala; si no, se agregará otra.',
    codeCollision:
      'En la matriz ese código es de otra actividad: «{value}». Tome los datos solo si es la misma, o agréguela como nueva.',
    renumbered:
      'El código {value} ya es de otro registro («{other}»): título y fecha no coinciden. Se agrega con el código {code}; si es el mismo, elíjalo.',
    removedRow: 'El código {value} estuvo en la matriz y alguien quitó su fila. Al tomarlo se agrega de nuevo.',
    noDate: 'Debería contar y no tiene fecha. Escríbala.',
    futureDate: 'La fecha {value} aún no llega: lo que está por venir no cuenta. Corríjala si es un error.',
    noMember: 'Debería contar y este dato está en blanco.',
    outsidePlans:
      'La fecha {value} no cae en ningún plan: no cuenta en ningún periodo. Corríjala, o agregue el plan en la hoja Planes.',
    plansMeet:
      '{column}: empieza en un semestre en el que aún corre «{value}». Lo de ese semestre se cuenta en el plan que empieza.',
    noClass: 'No se sabe si cuenta: «{value}» no tiene clase. Escríbala en Catálogos, en «Pertenece a».',
    ruleSource: '{column}: «{value}» no es una tabla que se pueda contar. Las que hay: {choices}.',
    ruleFilter:
      '{column}: no se entiende «{value}». Escriba un campo, el signo = y sus valores, separados por |. Ejemplo: {choices}.',
    ruleMeasure: '{column}: no se entiende «{value}». Puede ser, por ejemplo: {choices}.',
    ruleTiming: '{column}: no se entiende «{value}». Puede ser, por ejemplo: {choices}.',
    ruleField: '{column}: «{value}» no es un campo que pueda ir aquí. Los que hay: {choices}.',
    ruleValue: '{column}: «{value}» no es un valor de {of}. Los que hay: {choices}.',
    ruleBlank: '{column}: la celda está en blanco. Puede ser, por ejemplo: {choices}.',
    ruleColumn: 'Sin valor: {gaps} (hoja «{sheet}»).',
    breakdownColumn: 'Sin una de sus desagregaciones: {gaps} (hoja «{sheet}»).',
    targetAboveBaseline:
      'El sentido esperado es disminuir, pero la meta ({target}) es mayor que la línea base ({baseline}). Corrija uno de los tres datos.',
    targetBelowBaseline:
      'El sentido esperado es aumentar, pero la meta ({target}) es menor que la línea base ({baseline}). Corrija uno de los tres datos.',
    pathUnread:
      '{column}: «{value}» no se entiende. Escriba, por ejemplo, «2024: 60 %; 2025-S1: 80 %», o «sin semáforo».',
    thresholdOrder:
      'El umbral del amarillo ({amber}) es mayor que el del verde ({green}): nada saldría en amarillo. Corríjalos en Catálogos.',
  },
  fileRefusals: {
    empty: 'El archivo está vacío.',
    tooLarge: 'El archivo pesa {size} MB y el límite es de {limit} MB. Quítele imágenes o guárdelo sin ellas.',
    tooLargeInside:
      'Para leer el archivo hay que descomprimir más de {limit} MB, demasiado para una nota o una matriz. No se abrió.',
    tooManyParts: 'El archivo se compone de más de {limit} partes, muchas más que una nota o una matriz. No se abrió.',
    tooManyCells:
      'El libro tiene más de {limit} millones de celdas, contando las vacías que hay entre las llenas. Borre lo que esté lejos de las tablas, guárdelo y vuelva a intentarlo.',
    tooManyFilled:
      'El libro tiene más de {limit} millones de celdas llenas, muchas más que una matriz de 20 000 actividades. No se abrió.',
    tooManyMarks:
      'El archivo tiene por dentro más de {limit} elementos y otras marcas, muchos más que una nota o una matriz. No se abrió. Copie las tablas a un libro nuevo y vuelva a intentarlo.',
    tooMuchText:
      'El archivo tiene más de {limit} millones de caracteres, contando los de un texto cada vez que aparece. No se abrió.',
    tooLongFormulas:
      'Las fórmulas que las celdas comparten tendrían más de {limit} millones de caracteres si se escriben en cada una. No se abrió.',
    tooMuchListed:
      'El libro tiene más de {limit} millones de caracteres en columnas de listas, fechas o números. No se abrió. Revise si hay textos largos en esas columnas.',
    tooMuchLinked:
      'El libro tiene más de {limit} millones de caracteres en vínculos: en sus direcciones, sus fórmulas y lo que muestran. No se abrió. Quite los vínculos que sobren y vuelva a intentarlo.',
    tooManyHeaders:
      'El libro tiene más de {limit} grupos de celdas que parecen encabezados de la matriz. No se abrió. Deje en cada hoja una sola tabla y vuelva a intentarlo.',
    tooManyFaults:
      'Más de {limit} celdas del libro no tienen lo que pide su columna (fechas, números, opciones de lista). No se abrió. Revise si los encabezados están sobre las columnas correctas.',
    tooMuchAtOnce:
      'El archivo tiene más contenido del que se puede leer de una vez, más que una matriz de 20 000 actividades. No se abrió. Divídalo en varios archivos.',
    tooLongText:
      'El archivo tiene un texto de más de {limit} millones de caracteres, mucho más de lo que cabe en una celda. No se abrió.',
    tooDeep:
      'El archivo tiene elementos unos dentro de otros en más de {limit} niveles, como no los escribe ningún programa. No se abrió.',
    declaresEntities:
      'El archivo trae definiciones propias (DTD), que los archivos de Office no llevan. No se abrió por seguridad.',
    tooSlow:
      'El archivo no terminó de leerse en {limit} segundos y se dejó de leer. Quítele lo que no sea de la matriz y vuelva a intentarlo.',
    readerStopped:
      'La lectura se detuvo, quizá por falta de memoria. Cierre otros programas o pruebe con un archivo más pequeño.',
    damaged: 'El archivo está dañado o incompleto. Pida que lo guarden y envíen de nuevo.',
    passwordProtected: 'El archivo tiene contraseña. Ábralo, quite la contraseña, guárdelo y vuelva a intentarlo.',
    oldFormat: 'Es un archivo {old}, que no se puede leer. Ábralo, guárdelo como {format} y vuelva a intentarlo.',
    macros:
      'El archivo contiene macros y no se abre por seguridad. Guárdelo como {format}, sin macros, y vuelva a intentarlo.',
    openDocument:
      'Es un archivo de OpenDocument (.odt o .ods). Ábralo, guárdelo como .docx o .xlsx y vuelva a intentarlo.',
    foreign:
      'No es un archivo de Word (.docx) ni de Excel (.xlsx), cualquiera que sea su nombre. Si es un .csv o un .pdf, pida el original o guárdelo en uno de esos formatos.',
    isWorkbook: 'Es un libro de Excel, no una nota conceptual en Word.',
    noNote:
      'Es un documento de Word, pero no una nota conceptual: no tiene ninguno de sus datos. Use la plantilla que genera el panel.',
    noMatrix: 'El libro no tiene ninguna tabla de la matriz ni una nota conceptual.',
  },
  errors: {
    cellEditMode: 'Hay una celda en edición. Presione Enter en la celda y vuelva a intentarlo.',
    notNow:
      'Excel no aceptó esto ahora. Si hay una celda en edición, presione Enter en ella; luego vuelva a intentarlo.',
    inactive: 'Hay otro libro delante. Vuelva a este y vuelva a intentarlo.',
    readOnly: 'El libro está abierto como solo lectura. Guarde una copia o pida permiso para editar.',
    protected: ({ sheet }: ErrorPlace): string =>
      `La hoja ${sheet === '' ? '' : `«${sheet}» `}está protegida. Quite la protección y vuelva a intentarlo.`,
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
