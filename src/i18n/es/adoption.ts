import { formatNumber } from '../formats';

const n = (count: number) => formatNumber(count, 'es');
const counted = (count: number, one: string, several: string) => (count === 1 ? `1 ${one}` : `${n(count)} ${several}`);

/** The texts of adopting a matrix in Spanish, which the English ones must mirror; they come with its view. */
export const adoption = {
  intro:
    'Pase a las tablas del complemento las filas de una matriz que su oficina ya lleva en Excel. Se entiende lo que se puede, se pregunta lo dudoso y se muestra todo antes de escribir. Las hojas originales no se tocan.',
  book: {
    title: 'Hojas de este libro',
    found: (sheets: string) => `Hojas que no son del complemento: ${sheets}.`,
    none: 'Todas las hojas de este libro son del complemento.',
    read: 'Leer estas hojas',
    withoutNotes:
      'Si hay notas en las celdas (comentarios sin respuestas), este Excel no deja leerlas: quedan solo en las hojas originales.',
    looksLike: (what: string, sheets: string) => `Parece que hay ${what} en ${sheets}.`,
  },
  file: {
    title: 'Otro archivo',
    help: 'Un libro de Excel (.xlsx) con su matriz. El archivo no se cambia.',
    choose: 'Elegir un archivo',
    answers: 'Usar respuestas guardadas (.json)',
  },
  reading: 'Leyendo las hojas…',
  understanding: 'Entendiendo la matriz…',
  stopped: 'Se detuvo. No se escribió nada.',
  otherSource: 'Otra matriz',
  languageHelp: 'El libro no tiene todavía una matriz: se crea al adoptar.',
  records: {
    Activity: (count: number) => counted(count, 'actividad', 'actividades'),
    Product: (count: number) => counted(count, 'producto', 'productos'),
    CountryReport: (count: number) => counted(count, 'reporte de país', 'reportes de país'),
    Indicator: (count: number) => counted(count, 'indicador', 'indicadores'),
  },
  understood: {
    title: 'Lo que se entendió',
    nothing:
      'No se encontró ninguna lista de actividades, productos, reportes de país ni indicadores. Una lista necesita encabezados y una fila por registro.',
    table: (what: string, read: number, taken: number) =>
      `${what}: de ${counted(read, 'fila leída', 'filas leídas')} se toman ${n(taken)}.`,
    notTaken: (read: number) => `No se toma hasta saber qué contiene (${counted(read, 'fila', 'filas')}).`,
    skipped: (reasons: string) => `Filas que no son registros: ${reasons}.`,
    sheetSkipped: (sheet: string, reason: string) => `${sheet}: no se toma (${reason}).`,
    columns: 'Columnas',
    rows: 'Filas',
    to: (header: string, meaning: string) => `«${header}» → ${meaning}`,
    unread: (texts: number) => `Textos que no se entendieron: ${n(texts)}. Se guardan en la fila.`,
  },
  reasons: {
    title: 'título',
    header: 'encabezado',
    repeatedHeader: 'encabezado repetido',
    section: 'sección',
    total: 'total',
    subtotal: 'subtotal',
    note: 'nota',
    legend: 'leyenda',
    blank: 'en blanco',
    unclear: 'no se entiende',
  },
  sheetReasons: {
    blank: 'vacía',
    lists: 'listas para elegir',
    notes: 'explicaciones',
    summary: 'totales de otras hojas',
    contacts: 'personas de contacto',
    agenda: 'agenda de una reunión',
    own: 'la escribió el complemento',
    ignored: 'como usted dijo',
    unclear: 'no se entiende',
  },
  questions: {
    title: (count: number) => `Preguntas (${n(count)})`,
    none: 'No queda nada por preguntar.',
    later: 'Más tarde',
    laterHelp: (count: number) =>
      `${counted(count, 'pregunta queda', 'preguntas quedan')} para más tarde: mientras tanto sus celdas quedan en blanco y su texto se guarda en la fila.`,
    askAgain: 'Responder ahora',
    answer: 'Responder',
    undo: 'Cambiar la respuesta anterior',
    value: (text: string, field: string) => `¿Qué significa «${text}» en ${field}?`,
    dateOrder: (text: string) => `¿Qué día es ${text}?`,
    dateOrderOf: (header: string) => `¿En qué orden están el día y el mes en «${header}»?`,
    orders: { dmy: 'día/mes/año', mdy: 'mes/día/año' },
    column: (header: string) => `¿Qué contiene la columna «${header}»?`,
    header: (sheet: string) => `¿Qué fila tiene los encabezados de «${sheet}»?`,
    table: (sheet: string) => `¿Qué registros tiene esta tabla de «${sheet}»?`,
    sheet: (sheet: string) => `¿Qué registros tiene la hoja «${sheet}»?`,
    split: (header: string) => `¿Es cada línea de «${header}» un registro aparte?`,
    sameActivity: (title: string) => `«${title}»: ¿son estas filas una sola actividad?`,
    decides: (count: number, example: string) =>
      `Vale para ${counted(count, 'celda o fila', 'celdas o filas')}: ${example}`,
    leaveBlank: 'Dejar en blanco y guardar el texto',
    other: 'Otro valor de la lista',
    pick: 'Valor de la lista',
    ignore: 'Nada que tomar',
    ignoreColumn: 'Nada: se deja fuera',
    keep: 'Una columna propia, tal como está',
    lines: 'Sí, cada línea',
    whole: 'No, la celda entera es un registro',
    yes: 'Sí, es una actividad conjunta',
    no: 'No, son actividades distintas',
    row: (row: string) => `Fila ${row}`,
    dmy: (date: string) => `${date} (día/mes/año)`,
    mdy: (date: string) => `${date} (mes/día/año)`,
    wholeColumn: 'La respuesta vale para toda la columna.',
  },
  meanings: {
    start: 'Inicio',
    end: 'Fin',
    dates: 'Fechas',
    plannedDates: 'Fechas previstas',
    actualDates: 'Fechas reales',
    participants: 'Participantes',
    themes: 'Temas',
    groups: 'Grupos',
    place: 'Lugar',
    month: (of: string) => `Mes ${of}`,
    quarter: (of: string) => `Trimestre ${of}`,
    semester: (of: string) => `Semestre ${of}`,
    country: (of: string) => `País ${of}`,
    keep: 'columna propia',
    ignore: 'se deja fuera',
    byColour: (field: string) => `${field}, por el color`,
  },
  recipe: {
    used: (count: number) =>
      count === 1
        ? 'Ya se dio 1 respuesta de una matriz como esta: se usa sin volver a preguntar. Está en la hoja «Respuestas de adopción», donde puede cambiarla.'
        : `Ya se dieron ${n(count)} respuestas de una matriz como esta: se usan sin volver a preguntar. Están en la hoja «Respuestas de adopción», donde puede cambiarlas.`,
    askAnew: 'Preguntar todo de nuevo',
    notUnderstood: (about: string, answer: string) =>
      `En la hoja «Respuestas de adopción» no se entiende la respuesta «${answer}» para «${about}»: se vuelve a preguntar.`,
  },
  open: {
    title: 'Lo que quedó abierto al adoptar',
    help: 'Textos de la matriz de origen que nadie ha decidido todavía. Elija lo que significan: lo reciben todas las filas que guardan ese texto y vale para la próxima matriz.',
    subject: (about: string, field: string, rows: number) => `${field}: «${about}» (${counted(rows, 'fila', 'filas')})`,
    column: (header: string, rows: number) => `Columna «${header}» (${counted(rows, 'fila', 'filas')})`,
    meaning: (about: string) => `Lo que significa «${about}»`,
    choose: 'Elegir…',
    apply: (rows: number) => `Poner en ${counted(rows, 'fila', 'filas')}`,
    cell: 'Ver la celda',
    nextCell: (at: number, rows: number) => `Ver la celda siguiente (${n(at)} de ${n(rows)})`,
    mending: 'Completando las filas…',
    done: (rows: number, about: string) => `«${about}»: ${counted(rows, 'fila completada', 'filas completadas')}.`,
    leftBlank: (about: string) => `«${about}» queda en blanco; su texto sigue guardado en la fila.`,
    conflict: 'Otra persona cambió estas filas entretanto: no se escribió nada. Revise de nuevo lo que sigue abierto.',
  },
  preview: {
    own: (header: string, text: string) => `Columna propia «${header}»: ${text}`,
    read: (text: string, value: string) => `«${text}» → ${value}`,
    open: (text: string) => `Sin decidir: «${text}»`,
    origin: (place: string) => `De ${place}`,
  },
  write: {
    action: 'Adoptar',
    will: (what: string) => `Se escribirán ${what}.`,
    nothing: 'No hay nada que adoptar.',
    writing: 'Escribiendo los registros…',
  },
  result: {
    title: 'Matriz adoptada',
    added: (count: number) => `Se agregaron ${counted(count, 'registro', 'registros')}.`,
    known: (count: number) => `Ya estaban: ${counted(count, 'registro', 'registros')}.`,
    help: 'Cada fila dice en su columna «Procedencia» de qué hoja y fila viene. Revisión muestra lo que falta por completar.',
    differences: (count: number) =>
      count === 1 ? 'Una fila que ya estaba dice otra cosa' : `${n(count)} filas que ya estaban dicen otra cosa`,
    differencesHelp: 'Elija lo que debe tomarse de la hoja. Lo demás queda como está en la matriz.',
    difference: (field: string, held: string, found: string) => `${field}: ${held} → ${found}`,
    blank: 'en blanco',
    take: 'Tomar lo elegido',
    took: (count: number) => `${counted(count, 'fila actualizada', 'filas actualizadas')}.`,
    undo: 'Deshacer la adopción',
    undoing: 'Quitando lo adoptado…',
    undone: (removed: number, kept: number) =>
      [
        `Se quitaron ${counted(removed, 'registro adoptado', 'registros adoptados')}.`,
        kept === 0 ? '' : `Quedan los que alguien cambió después: ${n(kept)}.`,
      ]
        .filter(Boolean)
        .join(' '),
    saveAnswers: 'Respuestas para guardar (JSON)',
    answersName: 'respuestas de adopción',
  },
  answersUnreadable: (name: string, fault: string) =>
    `${name} no tiene respuestas que se entiendan: ${fault} Elija el archivo .json que guardó al adoptar.`,
};
