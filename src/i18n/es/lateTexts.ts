import { formatNumber } from '../formats';

const n = (count: number) => formatNumber(count, 'es');

/** Texts of views that come later than the first: their own, and no other's. */
export const lateEs = {
  nextPlan: {
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
    measures: { count: 'Número de filas', sum: 'Suma de un número', distinct: 'Valores distintos de un campo' },
    measured: { sum: 'Número que se suma', distinct: 'Campo cuyos valores se cuentan' },
    timing: 'Cuándo cuenta',
    timings: { flow: 'Flujo: en el periodo de su fecha', balance: 'Saldo: lo que sigue abierto al cierre' },
    dates: 'Fecha',
    datesHelp: 'Si elige varias, cuenta la primera que esté llena.',
    start: 'Abierto desde',
    ends: 'Hasta',
    endsHelp: 'Si elige varias, hasta la que ocurra primero.',
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
  duties: {
    intro:
      'Responsabilidades de cada Grupo según el Plan: al menos dos reuniones al año, su plan de trabajo al día, sus informes al GRCM y la evaluación de sus acciones.',
    open: 'Ver las responsabilidades…',
    year: 'Año',
    names: {
      meetings: 'Reuniones',
      workPlan: 'Plan de trabajo actualizado',
      reportS1: 'Informe al GRCM, primer semestre',
      reportS2: 'Informe al GRCM, segundo semestre',
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
    enter: 'Anotar fechas',
    saved: (group: string, year: number) => `Guardado: ${group}, ${year}.`,
    conflict: 'Otra persona cambió estas fechas',
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
