import type { Bilingual } from '../plan/language';
import type { Activity } from '../records/activity';
import type { ConceptNote } from '../records/conceptNote';

/** A field of the document that a concept note is: of the matrix row or of what the note adds to it. */
export interface NoteField {
  readonly record: 'Activity' | 'ConceptNote';
  readonly field: string;
}

/** A part of the concept note, in reading order. */
export interface NoteSection {
  readonly id: string;
  readonly title: Bilingual;
  /** When it is filled: before the activity is carried out, or after. */
  readonly stage: 'before' | 'after';
  readonly fields: readonly NoteField[];
}

const row = (...fields: (keyof Activity & string)[]) => fields.map((field) => ({ record: 'Activity', field }) as const);
const note = (...fields: (keyof ConceptNote & string)[]) =>
  fields.map((field) => ({ record: 'ConceptNote', field }) as const);

const section = (
  id: string,
  stage: NoteSection['stage'],
  es: string,
  en: string,
  ...fields: readonly (readonly NoteField[])[]
): NoteSection => ({ id, stage, title: { es, en }, fields: fields.flat() });

/**
 * The concept note as people know it: the one order of its sections and fields for the form, the Word document and the
 * printable sheet (the Plan, "Mecanismo de seguimiento y monitoreo": one revised format for every planned activity).
 */
export const noteSections: readonly NoteSection[] = [
  section(
    'identification',
    'before',
    'Identificación',
    'Identification',
    row('title', 'type', 'status', 'leadGroup', 'jointGroups', 'planYear'),
  ),
  section(
    'mandate',
    'before',
    'Mandato',
    'Mandate',
    row('mandate', 'decisions'),
    note('proposingCountries', 'approvedBy', 'approvedOn'),
  ),
  section(
    'alignment',
    'before',
    'Alineación con el Plan',
    'Alignment with the Plan',
    row('pillar', 'mainTheme', 'otherTheme', 'secondaryThemes', 'specificObjectives', 'expectedResults'),
    note('principles', 'principlesApplied', 'approaches', 'approachesApplied'),
  ),
  section(
    'frameworks',
    'before',
    'Otros marcos (opcional)',
    'Other frameworks (optional)',
    note('pmmObjectives', 'losAngelesPillars', 'sdgTargets'),
  ),
  section(
    'background',
    'before',
    'Antecedentes y justificación',
    'Background and justification',
    note('background', 'justification'),
  ),
  section('objectives', 'before', 'Objetivos', 'Objectives', note('generalObjective', 'activityObjectives')),
  section(
    'products',
    'before',
    'Productos previstos',
    'Expected outputs',
    note('expectedProducts', 'indicators', 'plannedTarget'),
  ),
  section(
    'methodology',
    'before',
    'Metodología y agenda',
    'Methodology and agenda',
    note('methodology', 'agenda', 'timeline'),
  ),
  section(
    'schedule',
    'before',
    'Fechas y lugar',
    'Dates and place',
    row('plannedStart', 'plannedEnd', 'modality', 'hostCountry', 'city'),
  ),
  section(
    'participants',
    'before',
    'Participantes, países y socios',
    'Participants, countries and partners',
    note('participantProfile', 'expectedParticipants', 'invitedCountries'),
    row('partners'),
  ),
  section(
    'budget',
    'before',
    'Presupuesto y logística',
    'Budget and logistics',
    note('budget', 'fundingSource', 'funding', 'logistics'),
  ),
  section(
    'responsible',
    'before',
    'Personas responsables',
    'Responsible persons',
    row('responsible'),
    note('focalPoint', 'institution', 'email'),
  ),
  section(
    'followUp',
    'before',
    'Riesgos, difusión y seguimiento',
    'Risks, dissemination and follow-up',
    note('risks', 'dissemination', 'followUpMechanism', 'sustainability'),
  ),
  section(
    'held',
    'after',
    'Realización y participación',
    'Implementation and attendance',
    row(
      'actualStart',
      'actualEnd',
      'dialogueSpace',
      'women',
      'men',
      'otherIdentity',
      'otherOrUnknown',
      'participatingCountries',
    ),
  ),
  section(
    'results',
    'after',
    'Acuerdos y resultados',
    'Agreements and results',
    row('achievedResult'),
    note('agreements', 'lessons'),
    row('verification'),
    note('actualCost'),
  ),
  section('remarks', 'after', 'Observaciones y excepción', 'Remarks and exception', row('remarks', 'noteException')),
];
