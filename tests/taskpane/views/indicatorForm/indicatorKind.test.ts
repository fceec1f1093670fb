/**
 * @jest-environment ./tests/taskpane/paneEnvironment.ts
 */
import { indicatorKind } from '../../../../src/taskpane/views/indicatorForm/indicatorKind';

afterEach(() => localStorage.clear());

describe('the draft of an indicator', () => {
  const kept = {
    changedAt: '2025-07-15T10:00:00',
    edit: { values: { id: 'R1' }, draft: {}, accepted: [] },
    base: null,
  };

  it('is found though an earlier edition kept it without an id of its own', () => {
    localStorage.setItem('matriz.indicatorDraft..R1', JSON.stringify(kept));
    expect(indicatorKind.drafts.of('R1')).toEqual({ id: 'R1', ...kept });
  });

  it.each([{ edit: null }, { base: 5 }, { base: {} }, { edit: { values: {}, accepted: [] } }])(
    'that cannot be read is as if there were none: %j',
    (fault) => {
      localStorage.setItem('matriz.indicatorDraft..R1', JSON.stringify({ ...kept, ...fault }));
      expect(indicatorKind.drafts.of('R1')).toBeNull();
    },
  );
});
