import { bilingual, type Bilingual } from '../plan/language';

/** What to write in a field of a concept note: on paper, and in the form, which picks from lists and calendars itself. */
interface NoteHint {
  readonly paper: Bilingual;
  /** Null where the control says it all. */
  readonly form: Bilingual | null;
}

/** The same on paper and in the form. */
const hint = (es: string, en: string): NoteHint => ({ paper: { es, en }, form: { es, en } });

/** How to choose or to write a day where no control does it. */
const onPaper = (es: string, en: string): NoteHint => ({ paper: { es, en }, form: null });

const eachLine: Bilingual = { es: 'uno por línea', en: 'one per line' };
/** The same of what is feminine in Spanish. */
const oneEach: Bilingual = { ...eachLine, es: 'una por línea' };

/** Several of a list, which on paper stand one below another. */
function lines(es: string, en: string, each = eachLine): NoteHint {
  const what: Bilingual = { es, en };
  const sentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  const paper = bilingual((language) => sentence([what[language], each[language]].filter(Boolean).join(', ')));
  return { paper, form: es === '' ? null : bilingual((language) => sentence(what[language])) };
}

const hints: Readonly<Record<string, NoteHint>> = {
  'Activity.title': hint('Nombre completo de la actividad.', 'Full name of the activity.'),
  'Activity.type': onPaper('Elija uno de la lista.', 'Choose one from the list.'),
  'Activity.status': hint('En qué punto está hoy.', 'Where it stands today.'),
  'Activity.leadGroup': hint(
    'El grupo que la propone y responde por ella.',
    'The Group that proposes it and is responsible for it.',
  ),
  'Activity.jointGroups': lines('Otros grupos que la organizan', 'Other Groups that organize it'),
  'Activity.planYear': hint('Año del plan de trabajo, por ejemplo 2025.', 'Year of the work plan, for example 2025.'),
  'Activity.mandate': hint(
    'Decisión, declaración o plan de trabajo al que responde.',
    'Decision, declaration or work plan that it responds to.',
  ),
  'Activity.decisions': lines(
    'Las de la lista de decisiones a las que responde',
    'Those of the list of decisions that it answers',
    oneEach,
  ),
  'ConceptNote.proposingCountries': lines('', ''),
  'ConceptNote.approvedBy': hint('Instancia o persona que la aprobó.', 'Body or person that approved it.'),
  'ConceptNote.approvedOn': onPaper('Por ejemplo: 15 de marzo de 2025.', 'For example: 15 March 2025.'),
  'Activity.pillar': hint('El pilar principal.', 'The main pillar.'),
  'Activity.mainTheme': hint('Un tema del pilar elegido.', 'A theme of the chosen pillar.'),
  'Activity.otherTheme': hint(
    'Solo si ningún tema de la lista sirve: cuál y por qué.',
    'Only if no theme of the list fits: which one and why.',
  ),
  'Activity.secondaryThemes': lines('Otros temas que toca', 'Other themes it touches'),
  'Activity.specificObjectives': lines('Los del Plan a los que contribuye', 'Those of the Plan that it contributes to'),
  'Activity.expectedResults': lines('Los del Plan a los que contribuye', 'Those of the Plan that it contributes to'),
  'ConceptNote.principles': lines('Los principales', 'The main ones'),
  'ConceptNote.principlesApplied': hint('Cómo se aplican en la actividad.', 'How they are applied in the activity.'),
  'ConceptNote.approaches': lines('', ''),
  'ConceptNote.approachesApplied': hint(
    'Qué se hace para aplicar cada enfoque elegido.',
    'What is done to apply each approach chosen.',
  ),
  'ConceptNote.pmmObjectives': onPaper('Opcional, uno por línea.', 'Optional, one per line.'),
  'ConceptNote.losAngelesPillars': onPaper('Opcional, uno por línea.', 'Optional, one per line.'),
  'ConceptNote.sdgTargets': onPaper('Opcional, uno por línea.', 'Optional, one per line.'),
  'ConceptNote.background': hint(
    'De dónde viene: acuerdos, actividades y datos previos.',
    'Where it comes from: earlier agreements, activities and data.',
  ),
  'ConceptNote.justification': hint('Qué problema atiende y por qué ahora.', 'What problem it addresses and why now.'),
  'ConceptNote.generalObjective': hint('Uno solo, en una frase.', 'A single one, in a sentence.'),
  'ConceptNote.activityObjectives': hint(
    'Dos a cinco, en viñetas, que se puedan comprobar.',
    'Two to five that can be verified, as bullets.',
  ),
  'ConceptNote.expectedProducts': hint(
    'Hojas de ruta, buenas prácticas, recomendaciones o procesos de intercambio que quedarán.',
    'Road maps, good practices, recommendations or exchange processes that will remain.',
  ),
  'ConceptNote.indicators': lines('Los del Plan', 'Those of the Plan'),
  'ConceptNote.plannedTarget': hint(
    'Cuánto se espera aportar a cada indicador.',
    'How much it is expected to contribute to each indicator.',
  ),
  'ConceptNote.methodology': hint(
    'Cómo se trabajará: sesiones, dinámicas, relatoría.',
    'How the work will be done: sessions, methods, reporting.',
  ),
  'ConceptNote.agenda': hint('Por día y hora, una línea por sesión.', 'By day and time, one line per session.'),
  'ConceptNote.timeline': hint(
    'Qué se prepara, para cuándo y quién responde: una línea por paso.',
    'What is prepared, by when and who is responsible: one line per step.',
  ),
  'Activity.plannedStart': onPaper('Por ejemplo: 15 de marzo de 2025.', 'For example: 15 March 2025.'),
  'Activity.plannedEnd': hint('Si dura un día, la misma fecha.', 'The same date if it lasts one day.'),
  'Activity.modality': onPaper('Elija una de la lista.', 'Choose one from the list.'),
  'Activity.hostCountry': hint('En blanco si es virtual.', 'Blank if it is virtual.'),
  'Activity.city': hint('Ciudad y, si se sabe, el lugar.', 'City and, if known, the venue.'),
  'ConceptNote.participantProfile': hint(
    'Instituciones, cargos y nivel de decisión.',
    'Institutions, positions and level of decision.',
  ),
  'ConceptNote.expectedParticipants': hint('Un número.', 'A number.'),
  'ConceptNote.invitedCountries': lines('', ''),
  'Activity.partners': lines('Organismos y redes que apoyan', 'Organizations and networks that support it'),
  'ConceptNote.budget': hint('Solo el monto, en dólares.', 'Only the amount, in US dollars.'),
  'ConceptNote.fundingSource': hint('Quién lo cubre.', 'Who covers it.'),
  'ConceptNote.funding': hint(
    'Solo lo confirmado, una línea cada uno: quién, cuánto en dólares y qué cubre. Por ejemplo: «OIM: 12 000, sede y traslados».',
    'Only what is confirmed, one line each: who, how much in US dollars and what it covers. For example: “IOM: 12,000, venue and travel”.',
  ),
  'ConceptNote.logistics': hint(
    'Sede, traslados, interpretación, accesibilidad, plataforma.',
    'Venue, travel, interpretation, accessibility, platform.',
  ),
  'Activity.responsible': hint('Persona responsable de la actividad.', 'Person responsible for the activity.'),
  'ConceptNote.focalPoint': hint('Persona de contacto.', 'Contact person.'),
  'ConceptNote.institution': hint('La del punto focal.', 'The focal point’s institution.'),
  'ConceptNote.email': hint('El del punto focal.', 'The focal point’s e-mail.'),
  'ConceptNote.risks': hint('Qué puede fallar y qué se haría.', 'What could go wrong and what would be done.'),
  'ConceptNote.dissemination': hint(
    'Cómo y a quién se darán a conocer los resultados.',
    'How and to whom the results will be made known.',
  ),
  'ConceptNote.followUpMechanism': hint(
    'Quién da seguimiento a los acuerdos, cómo y hasta cuándo.',
    'Who follows up on the agreements, how and until when.',
  ),
  'ConceptNote.sustainability': hint(
    'Qué seguirá después de la actividad, quién lo sostendrá y con qué recursos.',
    'What will continue after the activity, who will sustain it and with what resources.',
  ),
  'Activity.actualStart': onPaper('Por ejemplo: 15 de marzo de 2025.', 'For example: 15 March 2025.'),
  'Activity.actualEnd': hint('Si duró un día, la misma fecha.', 'The same date if it lasted one day.'),
  'Activity.dialogueSpace': hint(
    'Si hubo un espacio de diálogo para intercambiar información.',
    'Whether there was a dialogue space to exchange information.',
  ),
  'Activity.women': hint('Participación: un número.', 'Attendance: a number.'),
  'Activity.men': hint('Participación: un número.', 'Attendance: a number.'),
  'Activity.otherIdentity': hint('Participación: un número.', 'Attendance: a number.'),
  'Activity.otherOrUnknown': hint('Participación: un número.', 'Attendance: a number.'),
  'Activity.participatingCountries': lines('Los que asistieron', 'Those that attended'),
  'Activity.achievedResult': hint(
    'Qué se logró frente a lo previsto.',
    'What was achieved compared with what was planned.',
  ),
  'ConceptNote.agreements': hint('Acuerdos y compromisos, en viñetas.', 'Agreements and commitments, as bullets.'),
  'ConceptNote.lessons': hint('Qué repetir y qué cambiar.', 'What to repeat and what to change.'),
  'Activity.verification': hint(
    'Acta, lista de asistencia, enlace u otro respaldo.',
    'Minutes, attendance list, link or other evidence.',
  ),
  'ConceptNote.actualCost': hint('Solo el monto, en dólares.', 'Only the amount, in US dollars.'),
  'Activity.remarks': hint('Otra información pertinente.', 'Any other relevant information.'),
  'Activity.noteException': hint(
    'Solo si la PPT, con la SE, autorizó realizarla sin la nota completa: el motivo.',
    'Only if the PPT, with the ES, allowed it to be carried out without a complete note: the reason.',
  ),
};

/** What to write in each field of a concept note on paper, in a line, by its key (`noteFieldKey`). */
export const noteHints: Readonly<Record<string, Bilingual>> = Object.fromEntries(
  Object.entries(hints).map(([key, { paper }]) => [key, paper]),
);

/** The same beside the controls of the form; null where the control says it all. */
export const formHint = (key: string): Bilingual | null => hints[key]?.form ?? null;
