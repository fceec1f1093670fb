import fc from 'fast-check';
import { computing } from '../../../src/domain/note/computedFields';
import { activity, type Activity } from '../../../src/domain/records/activity';
import { isBlank } from '../../../src/domain/records/cell';
import { conceptNote, type ConceptNote } from '../../../src/domain/records/conceptNote';
import { blankRecord } from '../../../src/domain/records/declaration';
import { matrixOfRows } from '../../../src/domain/records/matrixOfRows';
import { completenessAt, mayBeHeld, noteCompleteness, requiredFields } from '../../../src/domain/note/completeness';

const blankActivity = blankRecord(activity);
const blankNote = blankRecord(conceptNote);
const computed = computing(matrixOfRows([], 'es'));

/** A record of which some fields hold something. */
const partly = <R extends object>(blank: R): fc.Arbitrary<R> =>
  fc
    .subarray(Object.keys(blank) as (keyof R)[])
    .map((names) => ({ ...blank, ...Object.fromEntries(names.map((name) => [name, 'x'])) }) as R);

describe('the completeness of a concept note', () => {
  it('grows with every field that is filled and never leaves 0 to 1', () => {
    fc.assert(
      fc.property(partly<Activity>(blankActivity), partly<ConceptNote>(blankNote), (record, note) => {
        const { missing, share, total } = completenessAt('before', record, note);
        expect(share).toBeCloseTo(1 - missing.length / total);
        const [first] = missing;
        if (!first) return expect(noteCompleteness(record, note).status).toBe('complete');
        const filled = { [first.field]: 'x' };
        const [nextRecord, nextNote] =
          first.record === 'Activity' ? [{ ...record, ...filled }, note] : [record, { ...note, ...filled }];
        expect(completenessAt('before', nextRecord as Activity, nextNote as ConceptNote).share).toBeGreaterThan(share);
      }),
    );
  });

  it('is the same in the sheet: the percentage is 100 only for a complete note', () => {
    fc.assert(
      fc.property(partly<Activity>(blankActivity), partly<ConceptNote>(blankNote), (record, note) => {
        const undated = { ...record, plannedStart: null, actualStart: null, actualEnd: null };
        const { noteShare, noteStatus } = computed({ record: undated, unreadable: {} }, note);
        const { share, status } = noteCompleteness({ ...record, plannedStart: null }, note);
        expect(noteStatus).toBe(status);
        expect(noteShare).toBeLessThanOrEqual(share + 1e-9);
        expect(noteShare === 1).toBe(status === 'complete');
      }),
    );
  });

  it('counts a justified other theme as the theme', () => {
    const missing = (record: Activity) => completenessAt('before', record, null).missing.map(({ field }) => field);
    expect(missing(blankActivity)).toContain('mainTheme');
    expect(missing({ ...blankActivity, otherTheme: 'Movilidad académica' })).not.toContain('mainTheme');
  });

  it.each(['algo en curso', 'constructor'])('asks of what is no status (%s) for what is always asked', (status) => {
    const asked = (record: Activity) => requiredFields(record, null);
    expect(asked({ ...blankActivity, status })).toEqual(asked({ ...blankActivity, status: 'proposed' }));
  });

  it('asks after the activity for what the Plan reports: attendance, result, agreements, lessons', () => {
    const fields = completenessAt('after', blankActivity, null).missing.map(({ field }) => field);
    expect(fields).toEqual(expect.arrayContaining(['women', 'men', 'achievedResult', 'agreements', 'lessons']));
  });
});

describe('what a status asks for', () => {
  it.each([
    ['proposed', 0],
    ['cancelled', 0],
    ['approved', 1],
    ['held', 2],
  ])('%s asks for the fields of %i further stages', (status, stages) => {
    const all = (['before', 'after'] as const).map((stage) => completenessAt(stage, blankActivity, null).missing);
    const always = requiredFields({ ...blankActivity, status: 'proposed' }, null);
    const expected = [always, all[0]?.filter((one) => !always.includes(one)) ?? [], all[1] ?? []].slice(0, stages + 1);
    const asked = requiredFields({ ...blankActivity, status }, null);
    expect(asked).toHaveLength(expected.flat().filter(({ field }) => field !== 'status').length);
  });

  it('lets an exception with a reason stand for a complete note', () => {
    expect(mayBeHeld(blankActivity, null)).toBe(false);
    const filled = <R extends object>(blank: R): R =>
      Object.fromEntries(Object.keys(blank).map((field) => [field, field === 'noteException' ? null : 'x'])) as R;
    expect(mayBeHeld(filled(blankActivity), filled(blankNote))).toBe(true);
    expect(mayBeHeld(filled(blankActivity), blankNote)).toBe(false);
    expect(mayBeHeld({ ...blankActivity, noteException: 'Emergencia' }, null)).toBe(true);
    expect(isBlank(blankActivity.noteException)).toBe(true);
  });
});
