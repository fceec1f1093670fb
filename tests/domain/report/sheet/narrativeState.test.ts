import type { NarrativeBlock } from '../../../../src/domain/report/ReportDocument';
import { reportTexts } from '../../../../src/domain/report/reportTexts';
import {
  changesLine,
  factsLine,
  markOf,
  narrativeState,
  type NarrativeState,
  type WrittenNarrative,
} from '../../../../src/domain/report/sheet/narrativeState';

const block = (held: number, persons: number, language: 'es' | 'en' = 'es'): NarrativeBlock => ({
  kind: 'narrative',
  key: 'narrative-PIL1',
  title: 'Pilar',
  draft: `Se realizaron ${held} actividades con ${persons} personas.`,
  facts: [
    { label: reportTexts[language].figures.held, value: held },
    { label: reportTexts[language].participants, value: persons },
  ],
});

/** What the sheet holds once a narrative was written, and perhaps edited since. */
const written = (state: NarrativeState, text = state.text): WrittenNarrative => ({
  text,
  mark: markOf(state),
  factsLine: factsLine(state, reportTexts.es),
  changesLine: state.changes.length > 0 ? changesLine(state, reportTexts.es) : '',
});

describe('a narrative', () => {
  it('is the draft where there is none, and drafted again as long as nobody edits it', () => {
    const first = narrativeState(block(5, 100), null);
    expect(first).toMatchObject({ text: 'Se realizaron 5 actividades con 100 personas.', isOwn: false, changes: [] });
    const next = narrativeState(block(6, 100), written(first));
    expect(next).toMatchObject({ text: 'Se realizaron 6 actividades con 100 personas.', isOwn: false, changes: [] });
  });

  it('is kept in the words of the SE, and says which figures changed since', () => {
    const first = narrativeState(block(5, 100), null);
    const own = narrativeState(block(5, 100), written(first, 'Un semestre bueno.'));
    expect(own).toMatchObject({ text: 'Un semestre bueno.', isOwn: true, changes: [] });
    const later = narrativeState(block(7, 100), written(own));
    expect(later.text).toBe('Un semestre bueno.');
    expect(later.changes).toEqual([{ label: 'Actividades realizadas', before: 5, after: 7 }]);
    // Written twice, it still says so.
    expect(narrativeState(block(7, 100), written(later))).toEqual(later);
    // Back where they were, nothing has changed.
    expect(narrativeState(block(5, 100), written(later)).changes).toEqual([]);
  });

  it('edited once more is taken to know the figures that were written beside it last', () => {
    const own = narrativeState(block(5, 100), written(narrativeState(block(5, 100), null), 'Bueno.'));
    const later = narrativeState(block(7, 100), written(own));
    const edited = narrativeState(block(7, 120), written(later, 'Muy bueno: siete.'));
    expect(edited.text).toBe('Muy bueno: siete.');
    expect(edited.changes).toEqual([{ label: 'Participaciones', before: 100, after: 120 }]);
  });

  it('that was emptied, or made to be the draft, is a draft again', () => {
    const own = narrativeState(block(5, 100), written(narrativeState(block(5, 100), null), 'Bueno.'));
    for (const text of ['', '  \n', 'Se realizaron 8 actividades con 1 personas.'])
      expect(narrativeState(block(8, 1), written(own, text))).toMatchObject({ isOwn: false, changes: [] });
  });

  it('whose mark was lost is not overwritten', () => {
    const first = narrativeState(block(5, 100), null);
    expect(narrativeState(block(6, 100), { ...written(first), mark: '' })).toMatchObject({
      text: first.text,
      isOwn: true,
    });
  });

  it('is the same with the ends of lines that Excel gives back', () => {
    const draft = { ...block(5, 100), draft: 'uno\r\ndos' };
    const first = narrativeState(draft, null);
    expect(narrativeState(block(6, 100), written(first, 'uno\ndos')).isOwn).toBe(false);
  });

  it('compares its figures by their order where the report is in another language now', () => {
    const own = narrativeState(block(5, 100), written(narrativeState(block(5, 100), null), 'Good.'));
    expect(narrativeState(block(7, 100, 'en'), written(own)).changes).toEqual([
      { label: 'Activities carried out', before: 5, after: 7 },
    ]);
  });
});
