import type { MeasureName } from '../../domain/indicators/measures';
import type { TimingName } from '../../domain/indicators/timings';
import { formatNumber } from '../formats';

const n = (count: number) => formatNumber(count, 'es');

/** Texts of views that come later than the first: their own, and no other's. */
export const lateEs = {
  reporting: {
    intro: 'Elija un informe, vea lo que diría y escríbalo en su hoja o descárguelo en Word o PowerPoint.',
    kind: 'Informe',
    kinds: {
      semester: 'Informe semestral',
      days: 'Informe entre dos reuniones',
      year: 'Informe anual',
      plan: 'Balance del Plan a la fecha',
      frameworks: 'Contribución al PMM y a los ODS',
      group: 'Informe de un Grupo de Trabajo',
      handover: 'Traspaso de la Presidencia Pro-Témpore',
      impact: 'Insumos para medir el impacto',
    },
    kindHelp: {
      semester: 'El informe de cada semestre a los Países Miembros.',
      days: 'El informe de los días entre dos reuniones, o de los que elija.',
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
    upToDate: (sheet: string) => `La hoja «${sheet}» ya estaba al día: no se cambió nada.`,
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
  ownPlan: {
    intro:
      'La matriz se hace para el plan de su organización: su nombre, sus días y sus listas. Lo que falte aquí se puede agregar después en la hoja de listas.',
    later: 'Los indicadores y sus metas se agregan después, en Indicadores.',
  },
  nextPlan: {
    intro:
      'Listas, indicadores y pendientes pasan al plan siguiente según lo que elija. Los valores, cierres e informes anteriores no cambian.',
    open: 'Empezar el plan siguiente…',
    after: (plan: string, end: string) => `Sigue a «${plan}», que llega hasta el ${end}.`,
    step: (number: number, count: number, title: string) => `Paso ${n(number)} de ${n(count)}: ${title}`,
    steps: {
      plan: 'El plan',
      lists: 'Listas',
      indicators: 'Indicadores',
      carryOver: 'Lo pendiente',
      preview: 'Vista previa',
    },
    back: 'Anterior',
    next: 'Siguiente',
    goTo: (step: string) => `Ir a «${step}»`,
    missing: {
      name: 'Escriba el nombre del Plan.',
      code: 'Escriba el código del Plan.',
      day: 'Elija una fecha.',
      organization: 'Escriba el nombre de la organización.',
    },
    codeHelp: 'Con él lo nombran sus listas, indicadores y metas.',
    otherOrganization: 'Cambiar la organización',
    objectiveHelp: 'Si queda en blanco, los informes no lo mencionan.',
    keep: {
      label: (list: string) => `${list}: qué sigue`,
      all: (count: number) => `Todo (${n(count)})`,
      some: 'Elegir…',
      none: 'Nada',
      chosen: (count: number, all: number) => `Siguen ${n(count)} de ${n(all)}.`,
      nothing: 'No hay nada que pueda seguir.',
    },
    heldInPlan: (count: number) =>
      count === 0 ? 'sin actividades' : count === 1 ? '1 actividad' : `${n(count)} actividades`,
    pillarsAndThemes: 'Pilares y temas',
    add: 'Agregar pegando una lista…',
    paste: {
      label: 'Lista por agregar',
      help: 'Una línea para cada uno. También puede pegar una tabla: la columna del inglés, o la que dice a qué pertenece, se reconoce por su encabezado o porque se repite.',
      pillarsHelp: 'Los temas van debajo de su pilar, con sangría o numerados (1, 1.1), o en una tabla junto a él.',
      into: 'Qué es',
      pillars: 'Pilares, y debajo sus temas',
      themesOf: (pillar: string) => `Temas de ${pillar}`,
      action: 'Agregar',
      nothing: 'No hay ninguna línea con texto.',
      added: (parts: string) => `Se agregó: ${parts}.`,
      repeated: (count: number) =>
        count === 1 ? '1 repetido se dejó fuera.' : `${n(count)} repetidos se dejaron fuera.`,
      deeper: (count: number) =>
        count === 1
          ? '1 línea con más sangría quedó como tema.'
          : `${n(count)} líneas con más sangría quedaron como temas.`,
      known: 'Nada nuevo: todo está ya en la lista.',
    },
    added: (list: string, count: number) => `${list}: ${n(count)} por agregar`,
    replaces: 'Toma el lugar de',
    replacesHelp: 'Con esto las actividades que pasan al plan cambian de código, y se ve qué sucedió a qué.',
    pillarOf: 'Pilar',
    drop: (name: string) => `Quitar «${name}»`,
    baseline: {
      label: 'Con qué empiezan',
      lastResult: 'Con lo que alcanzaron',
      none: 'Desde nada',
      help: 'La línea base es lo que cada indicador alcanzó en el plan anterior.',
      counts:
        'Un conteo que empieza otra vez en 0 queda al principio por debajo de esa línea base: su avance sale negativo hasta alcanzarla. Para esos conteos elija «Desde nada».',
    },
    target: (indicator: string) => `Meta del Plan de ${indicator}`,
    targetShort: 'Meta del Plan',
    newIndicators: 'Los indicadores nuevos se hacen después, en Indicadores.',
    carryOver: {
      products: 'Productos abiertos',
      productsHelp:
        'Los que no pasan se cierran el primer día del Plan: así estuvieron abiertos hasta el final del anterior.',
      recommendations: 'Recomendaciones sin seguimiento',
      recommendationsHelp: 'Ningún país ha reportado seguimiento. Las que no pasan se cierran el primer día del Plan.',
      activities: 'Actividades sin terminar',
      activitiesHelp:
        'Ni realizadas ni canceladas. Las que pasan entran de nuevo como propuestas, con los temas y grupos que siguen; la fila anterior queda como está.',
    },
    preview: {
      days: (start: string, end: string) => `Del ${start} al ${end}`,
      kept: (count: number) => (count === 1 ? 'sigue 1' : `siguen ${n(count)}`),
      addedCount: (count: number) => (count === 1 ? '1 nuevo' : `${n(count)} nuevos`),
      leftCount: (count: number) => (count === 1 ? '1 no sigue' : `${n(count)} no siguen`),
      added: 'Nuevos',
      left: 'No siguen',
      targets: (count: number) => (count === 1 ? '1 línea base o meta' : `${n(count)} líneas base y metas`),
      activities: (count: number) =>
        count === 1 ? '1 actividad entra de nuevo' : `${n(count)} actividades entran de nuevo`,
      closed: (count: number) => (count === 1 ? '1 producto se cierra' : `${n(count)} productos se cierran`),
      faulty: 'Falta algo antes de poder empezar el plan.',
      withoutPillar: (themes: string) => `Siguen temas cuyo pilar no sigue: ${themes}.`,
      unchanged: 'Nada del Plan anterior cambia: ni valores, ni cierres, ni informes.',
    },
    write: 'Empezar el plan',
    writing: 'Empezando el plan…',
    changed: 'El libro cambió mientras tanto. Revise lo que se indica y vuelva a intentarlo.',
    doneTitle: 'El plan empezó',
    begun: (plan: string) => `Empezó el plan «${plan}». Recalcule para ver sus indicadores.`,
    faults: {
      endBeforeStart: (value: string) => `El plan termina (${value}) antes de empezar.`,
      tooShort: (value: string) => `El plan termina (${value}) antes de durar un semestre.`,
      notAfter: (value: string) =>
        `El plan anterior llega hasta el ${value}: el siguiente empieza en un semestre posterior.`,
      unknownMember: (value: string, list: string) => `«${value}» no está en la lista ${list}.`,
      memberTaken: (value: string, list: string) => `El código «${value}» ya es de otro en la lista ${list}.`,
      unknownParent: (value: string, list: string) =>
        `En la lista ${list}, «${value}», a lo que pertenece uno nuevo, no existe en el Plan.`,
      unknownIndicator: (value: string) => `No hay un indicador con el código «${value}».`,
      indicatorTaken: (value: string) => `El código «${value}» ya es de otro indicador.`,
      ruleUnread: (value: string) => `No se entiende la regla del indicador «${value}».`,
      yearOutside: (value: string) => `La meta «${value}» no es de un año del Plan.`,
      unknownRow: (value: string) => `No hay un registro con el código «${value}».`,
    },
  },
  pack: {
    days: 'Días del informe',
    between: (from: string, to: string) => `Entre la reunión del ${from} y la del ${to}`,
    anyDays: 'Otros días',
    start: 'Desde',
    end: 'Hasta',
    noPeriod: 'Escriba dos fechas, la primera antes de la última.',
    title: 'Para llevar a la reunión',
    toSlides: 'Descargar en PowerPoint',
    bilingual: 'En español e inglés',
    template: 'Usar la plantilla de Word de su oficina…',
    anotherTemplate: 'Usar otra plantilla de Word…',
    templateChosen: (name: string) => `Plantilla de Word: ${name}`,
    dropTemplate: 'Quitar la plantilla',
    readingTemplate: 'Leyendo la plantilla…',
    templateRefused: (name: string, why: string) => `No se puede usar «${name}» como plantilla. ${why}`,
  },
  bringing: {
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
    noOwn: 'Las notas de este libro están en blanco: no hay nada que tomar.',
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
    nothingToImport: 'No hay nada que importar',
    nothingToImportHelp:
      'Los archivos no traen actividades ni notas, ni productos, reportes, reuniones, decisiones, metas o mediciones. Abajo dice qué es cada uno.',
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
  figure: {
    madeFrom: (count: number) => `Se calcula a partir de ${count === 1 ? '1 fila' : `${n(count)} filas`}.`,
    choose: 'Elija una para ir a su fila en la hoja.',
    gone: 'Esta cifra ya no está en el informe',
    goneHelp: 'Los datos cambiaron. Vuelva al informe para ver los actuales.',
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
  editing: {
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
    undone: 'Se deshizo.',
    notUndone: 'No se deshizo: otra persona lo cambió después.',
    conflictTitle: 'Otra persona cambió esta actividad',
    conflictText: 'Elija para cada dato qué versión queda. Nada se ha escrito todavía.',
    mine: 'La mía',
    theirs: 'La de la hoja',
    blank: '(en blanco)',
    applyChoice: 'Guardar lo elegido',
  },
  dateQuestions: {
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
      to === '' ? `${label}: se quita «${from}»` : from === '' ? `${label}: «${to}»` : `${label}: «${from}» → «${to}»`,
    member: (member: string, list: string) => `${list}: se agrega ${member}`,
    columns: (sheet: string, columns: string, count: number) =>
      `Hoja «${sheet}»: ${count === 1 ? 'se agrega la columna' : 'se agregan las columnas'} ${columns}`,
    table: (sheet: string) => `Se agrega la hoja «${sheet}»`,
    take: 'Poner el libro al día',
    taking: 'Poniendo el libro al día…',
    done: 'El libro está al día. Recalcule los indicadores.',
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
    decisionUnanswered:
      'Ninguna actividad responde a esta decisión. Elíjala en la ficha de una actividad o anote el día en que se cumplió.',
    measuredElsewhere:
      'El indicador «{value}» no cuenta de la tabla Mediciones: esta medición no cuenta. Cambie el indicador, o su tabla.',
    yearOutsidePlan:
      'El año {value} está fuera de los años que abarca su plan: la meta no se compara con nada. Corrija el año o el plan.',
    targetTwice: 'La fila {row} dice lo mismo de este indicador: cuenta la que está primero. Quite una de las dos.',
    fractionOfPercent:
      'El indicador «{indicator}» se mide en porcentaje: «{value}» se lee como {value} %. Si quiso decir {percent} %, escriba {percent}; una celda con formato de porcentaje guarda la fracción. Si es {value} %, escriba el texto «{value} %».',
    percentOfNumber:
      'El indicador «{indicator}» no se mide en porcentaje: «{value}» se lee como {number}. Escriba el número, o ponga «porcentaje» como unidad del indicador.',
    noteIncomplete: 'Se realizó con la nota conceptual incompleta. Complétela o anote una excepción.',
    fundingUnread:
      'No se entiende cuánto cubre: {value}. Escriba quién, cuánto en dólares y qué cubre, una línea cada uno: «OIM: 12 000, sede».',
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
    sameRecord: 'En la matriz ya está con el código {value}: se compara con esa fila.',
    tableNotHere:
      'Este libro aún no tiene esta hoja: sus filas no se toman. Agréguela en Revisión y elija el archivo otra vez.',
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
  structure: {
    title: 'Tablas y columnas',
    lostTitle: (count: number): string => (count === 1 ? 'La matriz perdió una tabla' : 'La matriz perdió sus tablas'),
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
  followUp: {
    intro:
      'Qué países reportan que dan seguimiento a las recomendaciones o que se benefician de las buenas prácticas, semestre a semestre. Puede anotar varios reportes a la vez.',
    open: 'Anotar reportes…',
    semester: 'Semestre',
    closedSemester: 'cerrado',
    classes: {
      followUp: {
        count: (count: number) => (count === 1 ? '1 recomendación' : `${n(count)} recomendaciones`),
        agreed: (day: string) => `consensuada el ${day}`,
        notAgreed: 'sin fecha de consenso',
        unnamed: 'Sin recomendación indicada',
        empty: 'Aún no hay recomendaciones',
        emptyHelp:
          'Se registran en la nota conceptual de su actividad, en «Productos logrados», o en la hoja Productos con la clase «Recomendación».',
      },
      benefit: {
        count: (count: number) => (count === 1 ? '1 buena práctica' : `${n(count)} buenas prácticas`),
        agreed: (day: string) => `intercambiada el ${day}`,
        notAgreed: 'sin fecha de intercambio',
        unnamed: 'Sin buena práctica indicada',
        empty: 'Aún no hay buenas prácticas',
        emptyHelp:
          'Se registran en la nota conceptual de su actividad, en «Productos logrados», o en la hoja Productos con la clase «Buena práctica».',
      },
    },
    countries: (count: number, semester: string) =>
      count === 1 ? `1 país reporta en ${semester}` : `${n(count)} países reportan en ${semester}`,
    legend: 'Qué dicen las marcas',
    states: {
      reported: (semester: string) => `reportó en ${semester}`,
      earlier: (semester: string) => `reportó solo antes de ${semester}`,
      none: (semester: string) => `sin reportes hasta ${semester}`,
    },
    reports: (count: number) => (count === 1 ? '1 reporte' : `${n(count)} reportes`),
    offList: 'fuera de la lista',
    noCode: 'No tiene código: se le dará uno al recalcular, y entonces se podrán anotar reportes.',
    unnamedHelp: 'No nombran ningún producto de esta clase que esté en la tabla.',
    unplaced: (count: number) =>
      count === 1
        ? '1 reporte sin país o fecha que se pueda leer'
        : `${n(count)} reportes sin país o fecha que se pueda leer`,
    showMore: (count: number) => `Mostrar ${n(count)} más`,
    hint: 'Marque los países que reportaron.',
    marked: (count: number) => (count === 1 ? '1 reporte por guardar' : `${n(count)} reportes por guardar`),
    clear: 'Quitar marcas',
    data: 'Datos de los reportes marcados',
    dataHelp: 'Se guarda un reporte por cada marca, con su producto y los temas de este.',
    otherSemester: (semester: string) => `Esta fecha es de ${semester}: los reportes contarán en ese semestre.`,
    outsidePlan: 'Esta fecha queda fuera del Plan: los reportes no contarán en ningún semestre.',
    future: 'Esta fecha aún no llega.',
    isClosed: (semester: string) => `${semester} ya está cerrado: el cambio se verá como corrección.`,
    saved: (count: number, semester: string) =>
      count === 1 ? `Se guardó 1 reporte en ${semester}.` : `Se guardaron ${n(count)} reportes en ${semester}.`,
    conflict: (countries: string) =>
      `No se guardó nada: en la hoja ya hay reportes de este mismo registro con otros datos (${countries}). Revíselos y quite esas marcas.`,
  },
  exportNote: {
    replace: 'Reemplazar',
    sheetEdited: (sheet: string, fields: string) =>
      `En la hoja «${sheet}» hay datos escritos que la matriz no tiene: ${fields}. No se escribió nada. Impórtelos primero o reemplace la hoja.`,
    toWord: 'Nota en Word (.docx)',
    toSheet: 'Nota en una hoja para imprimir',
    template: 'Nota conceptual en blanco (Word)',
    templateHelp: 'El formato para enviar a los Grupos de Trabajo; una vez lleno, se puede importar.',
    writing: 'Preparando la nota…',
    downloaded: (name: string) => `Se descargó «${name}». Si no aparece, escriba la nota en una hoja.`,
    noFileTitle: 'Aquí el panel no puede descargar archivos',
    noFileText:
      'Excel para Mac y para iPad no permite descargas desde un panel. Puede escribir la nota en una hoja de este libro, lista para imprimir o guardar como PDF, o copiar su texto. Para tener el archivo de Word, abra el libro en Excel en la web.',
    asText: 'La nota como texto',
    sheetReady: (sheet: string) => `La hoja «${sheet}» está lista para imprimir.`,
  },
  targets: {
    enter: (plan: string) => `Anotar línea base y metas de «${plan}»`,
    edit: 'Anotar',
    none: 'Sin línea base ni metas.',
    saved: (indicator: string, plan: string) => `Metas de ${indicator} guardadas: ${plan}.`,
    conflict: 'Otra persona cambió estas metas',
    move: {
      title: 'Metas en la hoja Indicadores',
      help: (count: number) =>
        `${count === 1 ? 'Las metas de 1 indicador están' : `Las metas de ${n(count)} indicadores están`} todavía en columnas de Indicadores, que solo valen para el primer plan. Pueden pasar a la hoja Metas, donde cada plan tiene las suyas; ningún valor cambia.`,
      action: 'Pasar a la hoja Metas',
      moving: 'Pasando las metas…',
      done: 'Las metas están en la hoja Metas.',
      changed: 'El libro cambió mientras tanto. Vuelva a intentarlo.',
    },
  },
  indicatorForm: {
    open: 'Ficha',
    editTitle: (id: string) => `Ficha de ${id}`,
    saved: (row: string) => `Guardado ${row}.`,
    conflict: 'Otra persona cambió este indicador',
    mixedRule: 'La regla elegida mezcla partes que no van juntas. Revísela y guarde de nuevo.',
    codeHelp: 'Puede escribir uno propio, como I4. Después no cambia.',
    codeTaken: 'Otro indicador ya tiene este código.',
    codeUnfit: 'El código no puede llevar punto y coma.',
    identity: 'Qué es',
    rule: 'Qué cuenta',
    followUp: 'Cómo se reporta',
    targets: 'Línea base y metas',
    targetsOfPlan: (plan: string) => `Estos datos son de «${plan}».`,
    otherTargets: 'Metas de cada plan…',
    targetsLater: 'La línea base y las metas se anotan después de guardar el indicador.',
    targetsHelp: 'Las metas anuales no se suman: la meta del Plan se escribe aparte.',
    pathHelp:
      'Si no se espera que el avance crezca con los días: cuánto debería llevar al cierre de un año o semestre (2024: 60 %; 2025-S1: 80 %). «Sin semáforo» apaga el semáforo.',
    source: 'Tabla de la que cuenta',
    chooseSource: 'Elija una tabla…',
    chooseField: 'Elija un campo…',
    dropped: (fields: string) => `Al cambiar la tabla se quitó lo que esta no tiene: ${fields}.`,
    filter: 'Condiciones',
    everyRow: 'Sin condiciones cuentan todas las filas.',
    condition: (place: number) => `Condición ${place}`,
    and: 'y',
    field: 'Campo',
    isOneOf: 'Es uno de estos valores',
    addCondition: 'Agregar condición',
    removeCondition: (place: number) => `Quitar la condición ${place}`,
    measure: 'Qué se mide',
    measures: {
      count: 'Número de filas',
      sum: 'Suma de un número',
      distinct: 'Valores distintos de un campo',
      share: 'Porcentaje de filas que cumplen algo más',
      average: 'Promedio de un número',
      steps: 'Número de filas de cada valoración',
    } satisfies Readonly<Record<MeasureName, string>>,
    measured: {
      sum: 'Número que se suma',
      distinct: 'Campo cuyos valores se cuentan',
      average: 'Número que se promedia',
      steps: 'Valoración',
    },
    part: 'Lo que deben cumplir además',
    partHelp:
      'El porcentaje es el de las filas que cumplen esto, entre todas las que cumplen las condiciones de arriba.',
    everyPart: 'Agregue al menos una condición.',
    timing: 'Cuándo cuenta',
    timings: {
      flow: 'Flujo: en el periodo de su fecha',
      balance: 'Saldo: lo que sigue abierto al cierre',
      latest: 'Último: lo más reciente de cada país o Grupo en el periodo',
    } satisfies Readonly<Record<TimingName, string>>,
    dates: 'Fecha',
    datesHelp: 'Si elige varias, cuenta la primera que esté llena.',
    start: 'Abierto desde',
    ends: 'Hasta',
    endsHelp: 'Si elige varias, hasta la que ocurra primero.',
    oneDate: 'Su fecha',
    incomplete: 'Falta elegir.',
    dropUnread: 'Quitar lo que no se entiende',
    unreadRule: 'La regla escrita en la hoja no se entiende del todo. Elija de nuevo lo que falta.',
    preview: 'Vista previa',
    previewHelp: 'Con los datos de ahora. Nada se ha guardado.',
    choosing: 'Complete la regla para ver cuánto da.',
    computing: 'Contando…',
    counted: (count: number) =>
      count === 1 ? '1 fila cuenta hasta ese semestre' : `${n(count)} filas cuentan hasta ese semestre`,
    noneCounted: 'Ninguna fila cuenta con esta regla hasta ese semestre.',
    excluded: (count: number) => (count === 1 ? '1 fila excluida' : `${n(count)} filas excluidas`),
    more: (count: number) => `Mostrar ${n(count)} más`,
    row: (row: number) => `fila ${row}`,
    redefineTitle: 'Este indicador ya tiene valores reportados',
    redefineText: (semesters: string) =>
      `Con la definición anterior se reportó: ${semesters}. Esos valores no cambian. Las dos definiciones quedan en la bitácora.`,
    redefine: 'Guardar la nueva definición',
  },
  kinds: {
    noValue: 'sin valor',
    ofNothing: {
      share: 'Ninguna fila cumple las condiciones en este periodo: el porcentaje queda en blanco, no es 0.',
      average: 'Ninguna fila tiene aquí un número en este periodo: el promedio queda en blanco, no es 0.',
      entered: 'Nadie ha anotado aquí una medición de este periodo: el valor queda en blanco, no es 0.',
    },
    part: (part: number, all: number) => `Cumplen ${n(part)} de ${n(all)}.`,
    inPart: 'cumple',
    notInPart: 'no cumple',
    blank: 'Del periodo, en blanco',
    outdated: 'Del periodo, con otra posterior',
    account: {
      blank: (count: number) => `${n(count)} en blanco`,
      outdated: (count: number) => `${n(count)} con otra posterior`,
    },
  },
  measurements: {
    intro:
      'Valores y valoraciones que alguien anota para un indicador, con su fecha, país o Grupo, y la fuente del dato.',
    openView: 'Ver las mediciones…',
    noTable: 'Este libro aún no tiene la hoja de mediciones',
    enter: 'Anotar una medición…',
  },
  listedRecords: {
    new: { Decision: 'Nueva decisión', ForumMeeting: 'Nueva reunión', Measurement: 'Nueva medición' },
    edit: { Decision: 'Decisión', ForumMeeting: 'Reunión', Measurement: 'Medición' },
    search: {
      Decision: 'Buscar decisiones',
      ForumMeeting: 'Buscar reuniones',
      Measurement: 'Buscar mediciones',
    },
    lists: { Decision: 'Decisiones', ForumMeeting: 'Reuniones', Measurement: 'Mediciones' },
    clearSearch: 'Borrar la búsqueda',
    count: {
      Decision: (shown: number, all: number) =>
        shown === all ? (all === 1 ? '1 decisión' : `${n(all)} decisiones`) : `${n(shown)} de ${n(all)} decisiones`,
      ForumMeeting: (shown: number, all: number) =>
        shown === all ? (all === 1 ? '1 reunión' : `${n(all)} reuniones`) : `${n(shown)} de ${n(all)} reuniones`,
      Measurement: (shown: number, all: number) =>
        shown === all ? (all === 1 ? '1 medición' : `${n(all)} mediciones`) : `${n(shown)} de ${n(all)} mediciones`,
    },
    empty: {
      Decision: 'Aún no hay decisiones',
      ForumMeeting: 'Aún no hay reuniones',
      Measurement: 'Aún no hay mediciones',
    },
    emptyHelp: {
      Decision: 'Anote lo que decidieron las reuniones, para ver qué actividad responde a cada decisión.',
      ForumMeeting: 'Anote las fechas de las reuniones: cada informe vence con la que lo recibe.',
      Measurement: 'Anote aquí lo que no sale de contar filas, con su fecha y la fuente del dato.',
    },
    none: 'Nada coincide',
    hints: {
      Decision: { source: 'Elija una reunión o escriba el nombre de la declaración.' },
      ForumMeeting: { date: 'El informe del semestre que termina más cerca de este día vence con la reunión.' },
      Measurement: {
        indicator: 'Los que se cuentan de la tabla Mediciones.',
        date: 'El día que se midió: por él cuenta en su semestre.',
        country: 'En blanco si el valor es de todos.',
      },
    } as Readonly<Record<'Decision' | 'ForumMeeting' | 'Measurement', Readonly<Record<string, string>>>>,
    saved: {
      Decision: (name: string) => `Se guardó la decisión «${name}».`,
      ForumMeeting: (name: string) => `Se guardó la reunión «${name}».`,
      Measurement: (name: string) => `Se guardó la medición «${name}».`,
    },
    conflict: {
      Decision: 'Otra persona cambió esta decisión',
      ForumMeeting: 'Otra persona cambió esta reunión',
      Measurement: 'Otra persona cambió esta medición',
    },
  },
  decisions: {
    intro: 'Las reuniones, lo que decidieron y qué ha sido de cada decisión.',
    openView: 'Ver las decisiones…',
    tabs: { decisions: 'Decisiones', meetings: 'Reuniones', calendar: 'Calendario' },
    noTables: 'Este libro aún no tiene las hojas de reuniones y decisiones',
    noTablesHelp: 'Se agregan con un clic en Revisión, en «Novedades de esta versión».',
    toReview: 'Ir a Revisión',
    state: 'Situación',
    allStates: 'Todas',
    unknownState: 'Sin saberse',
    due: (day: string) => `Plazo: ${day}`,
    fulfilledOn: (day: string) => `Cumplida: ${day}`,
    noSource: 'Sin reunión ni declaración',
    noDay: 'Sin fecha',
    answering: 'Actividades que responden',
    answeringHelp: 'Se eligen en la nota conceptual de cada actividad, en «Mandato».',
    noneAnswering: 'Ninguna actividad responde todavía.',
    taken: 'Decisiones de esta reunión',
    noneTaken: 'Aún no se anotan decisiones de esta reunión.',
    calendar: {
      year: 'Año',
      group: 'Grupo',
      allGroups: 'Todos los Grupos',
      count: (count: number) => (count === 1 ? '1 fecha.' : `${n(count)} fechas.`),
      clashing: (count: number) => (count === 1 ? '1 coincide con otra.' : `${n(count)} coinciden con otras.`),
      undated: (count: number) =>
        count === 1 ? '1 actividad del año no tiene fecha.' : `${n(count)} actividades del año no tienen fecha.`,
      none: 'Nada tiene fecha en este año',
      clashes: {
        group: (title: string) => `Mismo Grupo y mismos días: «${title}»`,
        host: (title: string) => `Mismo país sede y mismos días: «${title}»`,
        meeting: (title: string) => `El mismo día que «${title}»`,
      },
      download: 'Descargar calendario (.ics)',
      writing: 'Preparando el calendario…',
      fileName: (year: number) => `Calendario ${year}`,
      downloaded: (name: string) => `Se descargó «${name}». Ábralo con su calendario.`,
      noDownload: 'En Mac y iPad, Excel no deja descargar archivos desde el panel: ábralo en Excel para la web.',
    },
    standing: 'Qué ha sido de las decisiones',
    standingCount: (state: string, count: number) => `${state}: ${n(count)}`,
    links: 'Actividades cuyo Mandato nombra una decisión',
    linksHelp: 'Vincúlelas para que cuenten como respuesta. El texto del Mandato queda como está.',
    link: 'Vincular',
    linkOne: (activity: string) => `Vincular «${activity}»`,
    dismiss: 'No es esta',
    dismissOne: (activity: string, decision: string) => `No es esta: «${activity}» no responde a «${decision}»`,
    dismissing: 'Anotando…',
    dismissed: (decision: string) =>
      `No se propondrá de nuevo: quedó anotado en «No la responden» de la decisión «${decision}».`,
    mandate: (mandate: string) => `Mandato: «${mandate}»`,
    linkAll: (count: number) => `Vincular las ${n(count)}`,
    linking: 'Vinculando…',
    linked: (count: number) => (count === 1 ? 'Se vinculó 1 actividad.' : `Se vincularon ${n(count)} actividades.`),
    linkConflict: 'Otra persona cambió una de estas actividades. Revise de nuevo y vincule otra vez.',
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
  noteForm: {
    unfoldAll: 'Desplegar todo',
    foldAll: 'Plegar todo',
    noProducts: 'Aún no hay productos de esta actividad.',
    newProduct: 'Agregar un producto nuevo',
    linkProduct: 'Vincular un producto que ya existe',
    unlinkProduct: 'Desvincular',
    removeProduct: 'Quitar',
    draftRestored: (when: string) => `Se recuperó un borrador sin guardar del ${when}.`,
    dropDraft: 'Descartar el borrador',
  },
  notesDue: {
    intro:
      'Actividades aprobadas que empiezan pronto, o debieron empezar, y cuya nota conceptual no está completa. El Plan la pide completa antes de realizarlas.',
    days: 'Días',
    group: 'Grupo de Trabajo',
    allGroups: 'Todos los grupos',
    count: (count: number) => (count === 1 ? '1 nota por completar' : `${count} notas por completar`),
    none: 'Ninguna nota por completar en estos días.',
    reminder: 'Recordatorio para enviar',
  },
  duties: {
    intro:
      'Responsabilidades de cada Grupo según el Plan: al menos dos reuniones al año, su plan de trabajo al día, sus informes semestrales y la evaluación de sus acciones.',
    open: 'Ver las responsabilidades…',
    year: 'Año',
    names: {
      meetings: 'Reuniones',
      workPlan: 'Plan de trabajo actualizado',
      reportS1: 'Informe del primer semestre',
      reportS2: 'Informe del segundo semestre',
      evaluation: 'Evaluación de sus acciones',
    },
    metOf: (met: number, all: number) => `${met} de ${all} cumplidas`,
    unknown: (gaps: string) => `No se sabe: ${gaps}`,
    held: (count: number, owed: number) => `${count} de ${owed}`,
    meetingsHelp: 'Se cuentan las actividades de tipo reunión realizadas en el año, como grupo principal o asociado.',
    dueBy: (day: string) => `hasta el ${day}`,
    overdue: (day: string) => `Venció el ${day}`,
    noDay: 'Pendiente, sin fecha fijada',
    metOn: (day: string) => `Cumplida el ${day}`,
    plan: {
      title: (year: number) => `Plan Anual de Trabajo ${year}`,
      approvedOn: (day: string) => `Aprobado el ${day}`,
      notApproved: 'Sin fecha de aprobación',
      themes: (themes: string) => `Temas prioritarios: ${themes}`,
      planned: (count: number) =>
        count === 1 ? '1 actividad prevista en su plan:' : `${n(count)} actividades previstas en su plan:`,
      nothing: (year: number) => `Ninguna actividad prevista ni realizada en ${year}.`,
      unfunded: (count: number) => `Prioritarias sin fondos: ${n(count)}`,
      noFunds: 'sin presupuesto ni financiamiento anotado',
      lacking: (amount: string) => `faltan USD ${amount}`,
      outcomes: {
        held: 'Realizadas',
        moved: 'Trasladadas o pospuestas',
        cancelled: 'Canceladas',
        outstanding: 'Por realizar',
        outside: 'Realizadas sin estar previstas',
      },
    },
    enter: 'Anotar fechas y evaluación',
    evaluationHints: {
      evaluationPlanned: 'Qué actividades y resultados preveía el plan de trabajo.',
      evaluationDone: 'Qué se hizo, qué no y por qué.',
      evaluationLearned: 'Qué funcionó, qué no y qué conviene repetir.',
      evaluationChanged: 'Qué se cambió, o se cambiará, en el plan de trabajo por ello.',
    } as Readonly<Record<string, string>>,
    evaluationWithoutText: 'Falta anotar qué se había previsto, qué se hizo, qué se aprendió y qué cambió.',
    saved: (group: string, year: number) => `Guardado: ${group}, ${year}.`,
    conflict: 'Otra persona cambió estos datos',
  },
  checkExcel: {
    open: 'Comprobar este Excel…',
    intro:
      'Comprueba si este Excel se comporta como el complemento espera. El resultado se copia para quien da soporte.',
    what: (sheet: string) => [
      `Se agrega una hoja nueva, «${sheet}», y al final se elimina. Las demás hojas no cambian.`,
      'Tarda un par de minutos y puede detenerse. Mientras tanto no escriba en el libro.',
      'Después ya no se podrá deshacer en Excel lo que se hizo antes.',
      'El resultado dice qué Excel es y qué se observó; no lleva datos del libro.',
    ],
    sheet: 'Comprobación',
    readOnly: 'Este libro es de solo lectura: no se le puede agregar la hoja. Abra un libro nuevo y compruébelo allí.',
    start: 'Empezar la comprobación',
    again: 'Comprobar otra vez',
    running: 'Comprobando este Excel…',
    progress: (done: number, of: number) => `${n(done)} de ${n(of)}`,
    done: 'Comprobación terminada',
    stopped: 'Comprobación detenida',
    asExpected: (count: number) => (count === 1 ? '1 como se espera' : `${n(count)} como se esperan`),
    differ: (count: number) =>
      count === 0 ? 'ninguna distinta' : count === 1 ? '1 distinta' : `${n(count)} distintas`,
    notRun: (count: number) => (count === 1 ? '1 que este Excel no tiene' : `${n(count)} que este Excel no tiene`),
    left: (sheets: string) => `Excel no dejó eliminar la hoja ${sheets}: elimínela usted. No es de la matriz.`,
    differing: 'Lo que es distinto en este Excel',
    english: 'En inglés, para quien da soporte.',
    expected: 'Se esperaba',
    observed: 'Se observó',
    source: 'Dónde se dice',
    missing: 'Lo que este Excel no tiene',
    result: 'Resultado para enviar a soporte',
  },
  closing: {
    open: 'Cerrar un semestre…',
    intro:
      'Cerrar un semestre congela los valores que se reportan de él, en la columna Reportado de la hoja Valores. Los datos se pueden seguir corrigiendo: lo que cambie después queda a la vista como corrección.',
    semesters: 'Semestres del Plan',
    all: 'Todos los semestres',
    notEnded: (day: string) => `Termina el ${day}`,
    isOpen: 'Terminó y está abierto',
    closedOn: (day: string) => `Cerrado el ${day}`,
    corrected: (count: number) => (count === 1 ? '1 corrección' : `${n(count)} correcciones`),
    waits: (day: string) =>
      `Este semestre aún no termina: sus valores todavía pueden cambiar. Podrá cerrarlo después del ${day}.`,
    earlierOpen: (semesters: string) =>
      `Antes de este siguen abiertos ${semesters}. Puede cerrarlos en cualquier orden.`,
    earlierOneOpen: (semester: string) =>
      `Antes de este sigue abierto ${semester}. Puede cerrarlos en cualquier orden.`,
    preview: 'Lo que se congelará',
    previewHelp: 'También se congelan las desagregaciones de estos valores.',
    close: (semester: string) => `Cerrar ${semester}…`,
    confirmTitle: (semester: string) => `¿Cerrar ${semester}?`,
    confirmText:
      'Se recalcula todo y los valores del semestre quedan como reportados. Queda anotado en la bitácora; para reabrirlo hará falta un motivo.',
    confirm: 'Cerrar el semestre',
    closing: 'Cerrando el semestre…',
    closed: (semester: string, values: number) =>
      values === 1
        ? `${semester} está cerrado: 1 valor congelado.`
        : `${semester} está cerrado: ${n(values)} valores congelados.`,
    already: (semester: string, day: string) => `${semester} ya estaba cerrado desde el ${day}: no se cambió nada.`,
    missing: (gaps: string) =>
      `No se puede cerrar: hay valores que no se pueden calcular o guardar. ${gaps}. En Revisión se arregla con un clic.`,
    notKept: (columns: string, count: number) =>
      count === 1
        ? `Este libro se hizo con una versión anterior y no tiene ${columns}. Puede cerrar sin esa columna; agréguela al final de su tabla para que las correcciones digan con exactitud qué filas cambiaron.`
        : `Este libro se hizo con una versión anterior y no tiene ${columns}. Puede cerrar sin esas columnas; agréguelas al final de su tabla para que las correcciones digan con exactitud qué filas cambiaron.`,
    column: (header: string, table: string) => `la columna «${header}» (${table})`,
    corrections: 'Correcciones después del cierre',
    noCorrections: 'Con los datos de hoy los valores son los mismos que se reportaron.',
    filledSince: (now: string) => `Sin dato al cierre; ahora ${now}`,
    reportedNow: (reported: string, now: string) => `Reportado ${reported} → ahora ${now}`,
    noValue: 'sin valor',
    rowsBehind: (count: number) =>
      count === 1 ? '1 fila hizo la diferencia' : `${n(count)} filas hicieron la diferencia`,
    editedSince: (count: number) =>
      count === 1 ? '1 fila editada desde el cierre' : `${n(count)} filas editadas desde el cierre`,
    ruleChanged: 'La definición del indicador cambió desde el cierre.',
    indicatorGone: 'El indicador ya no está o su regla no se puede leer.',
    kinds: {
      entered: 'ahora cuenta',
      left: 'ya no cuenta',
      changed: 'cuenta de otro modo',
      edited: 'editada',
    },
    gone: 'la fila ya no está en la tabla',
    more: (count: number) => `y ${n(count)} más`,
    otherValues: (count: number) => (count === 1 ? '1 valor más cambió' : `${n(count)} valores más cambiaron`),
    otherKinds: 'Desagregaciones, año y acumulado del Plan, que se cierran con el semestre.',
    reopen: (semester: string) => `Reabrir ${semester}`,
    reopenText:
      'Al reabrir se borran los valores reportados del semestre, y se pierde la comparación con ellos. El motivo queda en la bitácora.',
    reason: 'Motivo',
    reasonMissing: 'Escriba el motivo.',
    confirmReopening: 'Reabrir el semestre',
    reopening: 'Reabriendo el semestre…',
    reopened: (semester: string) => `${semester} está abierto de nuevo.`,
    notClosed: (semester: string) => `${semester} ya no estaba cerrado: no se cambió nada.`,
    broken: (semesters: string) => `La definición cambió tras ${semesters}.`,
  },
};
