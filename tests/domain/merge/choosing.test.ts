import { choosingAll, keepingAll, takingAll, withItem, withOffer } from '../../../src/domain/merge/choosing';
import {
  chosenOffer,
  isTaken,
  outcomeOf,
  proposedChoices,
  type ImportChoices,
} from '../../../src/domain/merge/importChoices';
import type { ImportItem } from '../../../src/domain/merge/importPreview';
import type { IncomingNote } from '../../../src/domain/merge/incomingNote';
import { plannedImport } from './plannedImport';
import { countsOfChosen } from '../../../src/domain/merge/writtenCounts';
import { activity, type Activity } from '../../../src/domain/records/activity';
import { blankRecord } from '../../../src/domain/records/declaration';
import { atOnce } from '../../../src/domain/steps';
import { matrixOf } from '../indicators/matrixOf';

const id = 'A25-7K3QM';
const matrix = matrixOf({
  Activity: [
    { ...blankRecord(activity), id, title: 'Taller', leadGroup: 'GT-PRO', plannedStart: '2025-09-01', city: 'Lima' },
  ],
});
const file = (source: string, values: Partial<Activity>): IncomingNote => ({
  source,
  activity: values,
  note: {},
  unedited: new Set(),
  problems: [],
});
const changed = file('a.docx', { id, city: 'Quito', responsible: 'Ana' });
const rival = file('b.docx', { id, city: 'Panamá' });
const added = file('c.docx', { id: 'A25-22222', title: 'Foro', city: 'San José' });
const stranger = file('d.docx', { id, title: 'Otra', leadGroup: 'GT-LAB', plannedStart: '2026-01-01' });
const plan = (...notes: IncomingNote[]) => plannedImport(matrix, { notes, copies: [], assigned: new Map() });
const takenOf = (item: ImportItem, choices = proposedChoices) =>
  outcomeOf(item, choices).records.flatMap(({ taken }) => taken);
const first = ({ items: [item] }: ReturnType<typeof plan>) => item as ImportItem;

describe('choosing of a preview', () => {
  it('takes and keeps single fields', () => {
    const item = first(plan(changed));
    const [record] = item.records;
    const difference = record?.differences.find(({ field }) => field === 'city');
    if (!record || !difference) throw new Error('no difference');
    const kept = withOffer(proposedChoices, { item, record, difference }, null);
    expect(takenOf(item, kept)).toEqual(['responsible']);
    expect(chosenOffer(item, record, difference, kept)).toBeNull();
    expect(takenOf(item, withOffer(kept, { item, record, difference }, 0)).sort()).toEqual(['city', 'responsible']);
  });

  it('takes and keeps whole items', () => {
    const item = first(plan(changed));
    const none = keepingAll(proposedChoices, item);
    expect(takenOf(item, none)).toEqual([]);
    expect(takenOf(item, takingAll(none, item)).sort()).toEqual(['city', 'responsible']);
    const fresh = first(plan(added));
    expect(isTaken(fresh, keepingAll(proposedChoices, fresh))).toBe(false);
    expect(isTaken(fresh, takingAll(keepingAll(proposedChoices, fresh), fresh))).toBe(true);
  });

  it('does not choose between files that disagree when everything is taken', () => {
    const item = first(plan(changed, rival));
    expect(takenOf(item, takingAll(proposedChoices, item))).toEqual(['responsible']);
  });

  it('takes an item that is doubtful only where the person took it', () => {
    const preview = plan(stranger, added);
    const [doubtful] = preview.items as readonly [ImportItem];
    expect(doubtful.isProposed).toBe(false);
    const all = atOnce(choosingAll(proposedChoices, preview, true));
    expect(isTaken(doubtful, all)).toBe(false);
    const own = atOnce(choosingAll(withItem(all, doubtful, true), preview, true));
    expect(takenOf(doubtful, own)).toHaveLength(3);
  });

  it('counts an activity with its note as one record, added or changed', () => {
    const withNote: IncomingNote = { ...changed, note: { id, background: 'Texto' } };
    const preview = plan(withNote, added);
    const countsOf = (choices: ImportChoices) => atOnce(countsOfChosen(preview, choices));
    expect(countsOf(proposedChoices)).toEqual({ fields: 5, added: 1, changed: 1 });
    const none = atOnce(choosingAll(proposedChoices, preview, false));
    expect(countsOf(none)).toEqual({ fields: 0, added: 0, changed: 0 });
  });
});
