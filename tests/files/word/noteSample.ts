import { plansWithoutTable } from '../../../src/domain/records/readPlans';
import type { Plans } from '../../../src/domain/records/plans';
import { indicatorList } from '../../../src/domain/indicators/indicatorList';
import { noteDocument, type NoteDocument } from '../../../src/domain/note/noteDocument';
import { activity, type Activity } from '../../../src/domain/records/activity';
import { conceptNote, type ConceptNote } from '../../../src/domain/records/conceptNote';
import { blankRecord } from '../../../src/domain/records/declaration';
import { ListIndex, listsFrom } from '../../../src/domain/records/listIndex';
import type { NoteContext } from '../../../src/files/word/fieldText';

export const context: NoteContext & { readonly plans: Plans } = {
  plans: plansWithoutTable,
  language: 'es',
  lists: listsFrom(),
  indicators: indicatorList([]),
  decisions: new ListIndex([]),
};

/** A concept note with something of every kind in it; what is given stands in place of its own. */
export function noteSample(row: Partial<Activity> = {}, note: Partial<ConceptNote> = {}): NoteDocument {
  return noteDocument(
    {
      ...blankRecord(activity),
      id: 'A25-7K3QM',
      title: 'Taller regional sobre retorno y reintegración',
      type: 'workshop',
      leadGroup: 'GT-PRO',
      planYear: 2025,
      status: 'approved',
      pillar: 'PIL3',
      mainTheme: 'T3-03',
      plannedStart: '2025-03-15',
      dialogueSpace: true,
      women: 12,
      version: 3,
      updatedAt: '2025-01-20T10:30:00',
      ...row,
    },
    {
      ...blankRecord(conceptNote),
      id: 'A25-7K3QM',
      background: 'Primer párrafo.\n- una viñeta\n  - debajo\n• otra\n\nFin\tcon «comillas» y <marcas> & más',
      activityObjectives: '• Compartir experiencias\n• Acordar próximos pasos',
      indicators: ['R1', 'I1'],
      invitedCountries: ['MX', 'GT', 'HN'],
      budget: 125_000.5,
      approvedOn: '2025-02-01',
      version: 2,
      updatedAt: '2025-01-21T09:00:00',
      ...note,
    },
  );
}
