import { defineRecord, keptFields, type RecordType } from './declaration';
import { date, decimal, integer, longText, pickMany, references, text } from './field';

/**
 * What the concept note adds to its activity's row; one per activity and keyed by its code.
 * The Plan, "Mecanismo de seguimiento y monitoreo".
 */
export const conceptNote = defineRecord({
  name: 'ConceptNote',
  table: 'NotasConceptuales',
  sheet: { es: 'Notas conceptuales', en: 'Concept notes' },
  singular: { es: 'Nota conceptual', en: 'Concept note' },
  key: ['id'],
  fields: {
    id: text('Código', 'Code', { origin: 'kept', width: 13, formerly: ['Actividad', 'Activity'] }),
    background: longText('Antecedentes', 'Background', { required: 'before' }),
    justification: longText('Justificación', 'Justification', { required: 'before' }),
    generalObjective: longText('Objetivo general', 'General objective', { required: 'before' }),
    activityObjectives: longText('Objetivos de la actividad', 'Objectives of the activity', { required: 'before' }),
    expectedProducts: longText('Productos previstos', 'Expected outputs', {
      required: 'before',
      formerly: ['Expected products'],
    }),
    indicators: references('Indicadores a los que contribuye', 'Indicators it contributes to', 'Indicator', {
      required: 'before',
    }),
    plannedTarget: longText('Meta prevista', 'Planned target', { width: 30 }),
    methodology: longText('Metodología', 'Methodology', { required: 'before' }),
    agenda: longText('Agenda', 'Agenda'),
    timeline: longText('Cronograma y responsables', 'Timeline and persons responsible', { optionalColumn: true }),
    participantProfile: longText('Perfil de participantes', 'Profile of participants', { required: 'before' }),
    expectedParticipants: integer('Participantes previstos', 'Expected participants'),
    invitedCountries: pickMany('Países invitados', 'Invited countries', 'countries', { required: 'before' }),
    proposingCountries: pickMany('Países proponentes', 'Proposing countries', 'countries'),
    focalPoint: text('Punto focal', 'Focal point', { required: 'before' }),
    institution: text('Institución', 'Institution', { required: 'before', width: 30 }),
    email: text('Correo', 'E-mail', { required: 'before', width: 28 }),
    budget: decimal('Presupuesto (USD)', 'Budget (USD)', { min: 0, unit: 'usd', width: 16 }),
    fundingSource: text('Fuente de financiamiento', 'Source of funding', { width: 28 }),
    funding: longText('Quién cubre qué', 'Who covers what', { optionalColumn: true }),
    logistics: longText('Logística e interpretación', 'Logistics and interpretation'),
    principles: pickMany('Principios', 'Principles', 'principles', { required: 'before' }),
    principlesApplied: longText('Cómo se aplican los principios', 'How the principles are applied'),
    approaches: pickMany('Enfoques', 'Approaches', 'approaches', { required: 'before' }),
    approachesApplied: longText('Cómo se aplican los enfoques', 'How the approaches are applied', {
      required: 'before',
    }),
    pmmObjectives: pickMany('Objetivos PMM', 'GCM objectives', 'pmmObjectives'),
    losAngelesPillars: pickMany(
      'Pilares de la Declaración de Los Ángeles',
      'Pillars of the Los Angeles Declaration',
      'losAngelesPillars',
    ),
    sdgTargets: pickMany('Metas ODS', 'SDG targets', 'sdgTargets'),
    risks: longText('Riesgos', 'Risks'),
    dissemination: longText('Difusión', 'Dissemination'),
    followUpMechanism: longText('Mecanismo de seguimiento', 'Follow-up mechanism', { required: 'before' }),
    sustainability: longText('Sostenibilidad', 'Sustainability', { optionalColumn: true }),
    approvedBy: text('Aprobada por', 'Approved by'),
    approvedOn: date('Aprobada el', 'Approved on'),
    agreements: longText('Acuerdos', 'Agreements', { required: 'after' }),
    lessons: longText('Lecciones aprendidas', 'Lessons learned', { required: 'after' }),
    actualCost: decimal('Costo real (USD)', 'Actual cost (USD)', {
      min: 0,
      unit: 'usd',
      width: 16,
      formerly: ['Costo real', 'Actual cost'],
    }),
    ...keptFields,
  },
});
export type ConceptNote = RecordType<typeof conceptNote>;
