/**
 * What notes of earlier editions print besides labels and values, in either language: whoever fills one in now, or prints
 * its sheet again, has not written it.
 */
export const formerNoteTexts = {
  /** What stands above the list of outputs. */
  products: ['Products linked to the activity'],
  sections: ['Expected products', 'Realización y asistencia', 'Holding and attendance'],
  /** Lines at the head of the document and of the guide to fill it in. */
  frame: [
    'Regional Conference on Migration (CRM)',
    'CRM Strategic Plan 2023-2026',
    'Write in the right-hand column. Leave the left-hand column as it is: each item is recognised by it.',
    'The asterisk (*) marks what must be there before the activity is held. Part B is filled in after it was held.',
    'Where several are chosen (themes, countries, principles…) write one per line, by its name or its code.',
    'Texts may have paragraphs and bullets. Of tables and pictures only the text reaches the matrix.',
  ],
  hints: [
    'Dato que el Plan pide.',
    'Asked for by the Plan.',
    'No product is linked yet.',
    'Products are recorded in the matrix: what is changed in this list is not imported.',
    'The group that proposes it and answers for it.',
    'Other groups that organise it, one per line.',
    'Decision, declaration or work plan that it answers.',
    'Los que más pesan, uno por línea.',
    'Those that weigh most, one per line.',
    'En qué se notan en la actividad.',
    'How they show in the activity.',
    'What is done to apply each chosen approach.',
    'Two to five, as bullets, that can be checked.',
    'How much it should add to each indicator.',
    'How the work is done: sessions, methods, reporting.',
    'By day and hour, a line per session.',
    'Organisations and networks that support it, one per line.',
    'Persona que responde por la actividad.',
    'Person who answers for the activity.',
    'That of the focal point.',
    'Person to contact.',
    'What may fail and what would be done.',
    'Participantes: un número.',
    'Participants: a number.',
    'Lo que convenga dejar anotado.',
    'Whatever should be on record.',
    'Solo si la Secretaría Ejecutiva autorizó realizarla sin la nota completa: el motivo.',
    'Only if the Executive Secretariat allowed it to be held without a complete note: the reason.',
  ],
} as const;
