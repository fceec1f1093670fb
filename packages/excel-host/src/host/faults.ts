import type { Workbook } from '../model/Workbook';
import { addOwnWords, deleteFirstRow, insertBlankRow, sortBackwards, workElsewhere } from './otherPerson';
import { mergeCells, protectSheets, unmergeCells } from './spoilWorkbook';

/** A fault that can be tried, as the workbench's menu shows it, by where it strikes. */
export type Fault = { readonly es: string; readonly en: string } & (
  | {
      /** An answer of Excel's: once, or until it is taken off; `sparesWrites` requests that write go well before. */
      readonly at: 'answer';
      readonly once: boolean;
      readonly sparesWrites?: number;
    }
  /** Right before a request that writes, once: another person is quicker. What it gives is called some time after it. */
  | { readonly at: 'write'; readonly act: (workbook: Workbook) => void | (() => void) }
  /** The workbook itself, until it is taken off. */
  | { readonly at: 'workbook'; readonly change: (workbook: Workbook, isOn: boolean) => void }
  /** The pane when it starts the next time. */
  | { readonly at: 'start' }
);

/** Everything that has been seen to go wrong between an add-in and Excel, and that can be tried here. */
export const faults = {
  cellEditMode: {
    es: 'Una celda está en edición',
    en: 'A cell is being edited',
    at: 'workbook',
    change: (workbook, isOn) => void (workbook.isEditingCell = isOn),
  },
  commitThenReject: {
    es: 'Escribe y luego responde con error',
    en: 'Commits and then rejects',
    at: 'answer',
    once: true,
  },
  neverSettles: { es: 'Nunca responde', en: 'Never settles', at: 'answer', once: true },
  generalException: { es: 'Error general, una vez', en: 'General exception, once', at: 'answer', once: true },
  busy: { es: 'Excel está ocupado, una vez', en: 'Excel is busy, once', at: 'answer', once: true },
  noMemory: { es: 'Sin memoria, una vez', en: 'Out of memory, once', at: 'answer', once: true },
  secondWriteFails: {
    es: 'La segunda parte de lo que se escribe falla',
    en: 'The second part of what is written fails',
    at: 'answer',
    once: true,
    sparesWrites: 1,
  },
  resizeIsLost: {
    es: 'Las filas agregadas quedan fuera de la tabla',
    en: 'Appended rows stay outside the table',
    at: 'answer',
    once: true,
  },
  smallAnswers: { es: 'Respuestas de 200 kB como máximo', en: 'Answers of 200 kB at most', at: 'answer', once: false },
  smallRequests: {
    es: 'Peticiones de 200 kB como máximo',
    en: 'Requests of 200 kB at most',
    at: 'answer',
    once: false,
  },
  nullValues: {
    es: 'Valores nulos en rangos grandes',
    en: 'Null values in large ranges',
    at: 'answer',
    once: false,
  },
  slow: { es: 'Excel lento (2 s)', en: 'Slow Excel (2 s)', at: 'answer', once: false },
  doubleEvents: { es: 'Eventos duplicados', en: 'Duplicate events', at: 'answer', once: false },
  noEvents: { es: 'Sin eventos', en: 'No events', at: 'answer', once: false },
  othersInsert: {
    es: 'Otra persona inserta una fila antes de escribir',
    en: 'Another person inserts a row before the write',
    at: 'write',
    act: insertBlankRow,
  },
  othersSort: {
    es: 'Otra persona ordena las tablas antes de escribir',
    en: 'Another person sorts the tables before the write',
    at: 'write',
    act: sortBackwards,
  },
  othersEdit: {
    es: 'Otra persona cambia la primera fila antes de escribir',
    en: 'Another person edits the first row before the write',
    at: 'write',
    act: addOwnWords,
  },
  othersDelete: {
    es: 'Otra persona elimina la primera fila antes de escribir',
    en: 'Another person deletes the first row before the write',
    at: 'write',
    act: deleteFirstRow,
  },
  othersMergeLater: {
    es: 'Otra persona edita, inserta y agrega en otro Excel; llega después de escribir',
    en: 'Another person edits, inserts and adds in another Excel; it comes after the write',
    at: 'write',
    act: workElsewhere,
  },
  otherWorkbook: {
    es: 'Otro libro está delante',
    en: 'Another workbook is in front',
    at: 'workbook',
    change: (workbook, isOn) => void (workbook.isInFront = !isOn),
  },
  readOnly: {
    es: 'Libro de solo lectura',
    en: 'Read-only workbook',
    at: 'workbook',
    change: (workbook, isOn) => void (workbook.readOnly = isOn),
  },
  protectedSheets: { es: 'Hojas protegidas', en: 'Protected sheets', at: 'workbook', change: protectSheets },
  protectedStructure: {
    es: 'Estructura del libro protegida',
    en: 'Protected workbook structure',
    at: 'workbook',
    change: (workbook, isOn) => void (workbook.isStructureProtected = isOn),
  },
  mergedCells: {
    es: 'Celdas combinadas en la hoja visible',
    en: 'Merged cells in the sheet in view',
    at: 'workbook',
    change: (workbook, isOn) => (isOn ? mergeCells(workbook) : unmergeCells(workbook)),
  },
  oldExcel: { es: 'Excel anterior (ExcelApi 1.9)', en: 'Older Excel (ExcelApi 1.9)', at: 'start' },
  silentOffice: { es: 'Office nunca responde al inicio', en: 'Office never answers at the start', at: 'start' },
  noStorage: { es: 'El navegador no guarda nada', en: 'The browser keeps nothing', at: 'start' },
} as const satisfies Record<string, Fault>;
export type FaultName = keyof typeof faults;
export const faultNames = Object.keys(faults) as FaultName[];
/** A fault by its name, whatever its kind. */
export const faultOf = (name: FaultName): Fault => faults[name];
