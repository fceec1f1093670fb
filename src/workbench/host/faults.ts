/** A fault that the host can be told to make, as the workbench's menu shows it. */
export interface Fault {
  readonly es: string;
  readonly en: string;
  /** Whether it strikes once and is gone, or stays until it is taken off. */
  readonly once: boolean;
}

/** Everything that has been seen to go wrong between an add-in and Excel, and that can be tried here. */
export const faults = {
  cellEditMode: { es: 'Una celda está en edición', en: 'A cell is being edited', once: true },
  commitThenReject: { es: 'Escribe y luego responde con error', en: 'Commits and then rejects', once: true },
  neverSettles: { es: 'Nunca responde', en: 'Never settles', once: true },
  generalException: { es: 'Error general, una vez', en: 'General exception, once', once: true },
  smallAnswers: { es: 'Respuestas de 200 kB como máximo', en: 'Answers of 200 kB at most', once: false },
  smallRequests: { es: 'Peticiones de 200 kB como máximo', en: 'Requests of 200 kB at most', once: false },
  nullValues: { es: 'Valores nulos en rangos grandes', en: 'Null values in large ranges', once: false },
  slow: { es: 'Excel lento (2 s)', en: 'Slow Excel (2 s)', once: false },
  doubleEvents: { es: 'Eventos duplicados', en: 'Duplicate events', once: false },
  noEvents: { es: 'Sin eventos', en: 'No events', once: false },
} as const satisfies Record<string, Fault>;
export type FaultName = keyof typeof faults;
