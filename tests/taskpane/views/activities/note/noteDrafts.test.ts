/**
 * @jest-environment ./tests/taskpane/paneEnvironment.ts
 * @jest-environment-options {"url": "https://localhost/taskpane.html?today=2025-07-15"}
 */
import { activity } from '../../../../../src/domain/records/activity';
import { blankRecord } from '../../../../../src/domain/records/declaration';
import { blankNote } from '../../../../../src/domain/note/noteDocument';
import type * as Drafts from '../../../../../src/taskpane/views/activities/note/noteDrafts';

const book = 'https://host/Matriz.xlsx';
const officeOf = (url: string) => ({ context: { partitionKey: 'p.', document: { url } } });

/** The pane's drafts as they are when it opens: nothing is in its memory. */
async function openPane(url = book, code: string | null = null): Promise<typeof Drafts> {
  jest.resetModules();
  Object.assign(globalThis, { Office: officeOf(url) });
  const { draftsAreOf } = await import('../../../../../src/taskpane/store/draftStore');
  draftsAreOf(code);
  return import('../../../../../src/taskpane/views/activities/note/noteDrafts');
}

function draft(id: string, title: string, changedAt = '2025-07-15T10:00:00'): Drafts.NoteDraft {
  const document = { activity: { ...blankRecord(activity), id, title }, note: blankNote(id) };
  return { id, changedAt, edit: { document, products: [] }, base: { activity: null, note: null } };
}
const titleOf = (kept: Drafts.NoteDraft | null) => kept?.edit.document.activity.title;

/** A machine that keeps so many characters and no more. */
function full(room: number) {
  const setItem = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')?.value as Storage['setItem'];
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(function (this: Storage, key, value) {
    const others = Object.entries(this).filter(([name]) => name !== key);
    const taken = others.reduce((sum, [name, text]) => sum + name.length + String(text).length, 0);
    if (taken + key.length + value.length > room) throw new DOMException('full', 'QuotaExceededError');
    setItem.call(this, key, value);
  });
}
const size = () => Object.entries(localStorage).reduce((sum, [key, text]) => sum + key.length + String(text).length, 0);

afterEach(() => {
  jest.restoreAllMocks();
  localStorage.clear();
});

describe('a draft on a machine without room', () => {
  it('is the latest as long as the pane is open, and no older one comes back after it', async () => {
    const pane = await openPane();
    expect(pane.noteDrafts.keep(draft('A25-22222', 'Uno'))).toBe(true);
    full(size() + 10);
    expect(pane.noteDrafts.keep(draft('A25-22222', 'Dos'.repeat(100)))).toBe(false);
    expect(titleOf(pane.noteDrafts.of('A25-22222'))).toBe('Dos'.repeat(100));
    expect(pane.noteDrafts.all()).toHaveLength(1);
    const again = await openPane();
    expect(again.noteDrafts.of('A25-22222')).toBeNull();
    expect(again.noteDrafts.all()).toEqual([]);
  });

  it('takes the place of drafts that nobody has touched for long, of any book, and of what cannot be read', async () => {
    const other = await openPane('https://host/Otra.xlsx');
    other.noteDrafts.keep(draft('A25-99999', 'Vieja'.repeat(300), '2025-03-01T10:00:00'));
    other.noteDrafts.keep(draft('A25-88888', 'Reciente', '2025-07-01T10:00:00'));
    localStorage.setItem('p.matriz.indicatorDraft.x.', '{"half');
    const pane = await openPane();
    pane.noteDrafts.keep(draft('A25-22222', 'Uno'));
    full(size() + 10);
    expect(pane.noteDrafts.keep(draft('A25-22222', 'Dos'.repeat(100)))).toBe(true);
    expect(titleOf((await openPane()).noteDrafts.of('A25-22222'))).toBe('Dos'.repeat(100));
    expect((await openPane('https://host/Otra.xlsx')).noteDrafts.all().map(({ id }) => id)).toEqual(['A25-88888']);
  });

  it('is kept again once there is room, and can be dropped', async () => {
    const pane = await openPane();
    full(10);
    expect(pane.noteDrafts.keep(draft('A25-22222', 'Uno'))).toBe(false);
    jest.restoreAllMocks();
    expect(pane.noteDrafts.keep(draft('A25-22222', 'Dos'))).toBe(true);
    expect(titleOf((await openPane()).noteDrafts.of('A25-22222'))).toBe('Dos');
    pane.noteDrafts.drop('A25-22222');
    expect(pane.noteDrafts.of('A25-22222')).toBeNull();
    expect(pane.noteDrafts.all()).toEqual([]);
  });
});

describe('a draft', () => {
  it('lasts as long as the pane where storage may not be touched at all', async () => {
    const forbidden = () => {
      throw new DOMException('no', 'SecurityError');
    };
    for (const name of ['getItem', 'setItem', 'removeItem'] as const)
      jest.spyOn(Storage.prototype, name).mockImplementation(forbidden);
    const pane = await openPane();
    expect(pane.noteDrafts.of('A25-22222')).toBeNull();
    expect(pane.noteDrafts.keep(draft('A25-22222', 'Uno'))).toBe(false);
    expect(pane.noteDrafts.all().map(titleOf)).toEqual(['Uno']);
    pane.noteDrafts.drop('A25-22222');
    expect(pane.noteDrafts.all()).toEqual([]);
  });

  it('that another pane of the book has saved does not come back', async () => {
    const pane = await openPane();
    pane.noteDrafts.keep(draft('A25-22222', 'Uno'));
    localStorage.clear();
    expect(pane.noteDrafts.of('A25-22222')).toBeNull();
  });

  it.each([
    'no text of ours',
    'null',
    '5',
    '[]',
    '{}',
    '{"id":"A25-22222","changedAt":"2025"}',
    '{"id":"A25-22222","edit":{"document":{"activity":{},"note":{}},"products":[]},"base":{}}',
    '{"id":"A25-22222","changedAt":"2025","edit":{"document":{"activity":{},"note":{}}},"base":{"activity":null,"note":null}}',
    '{"id":"A25-22222","changedAt":"2025","edit":null,"base":null}',
    '{"id":"A25-22222","changedAt":"2025","edit":{"document":null,"products":[]},"base":{"activity":null,"note":null}}',
    '{"id":"A25-22222","changedAt":"2025","edit":{"document":{"activity":{},"note":{}},"products":[{}]},"base":{"activity":null,"note":null}}',
    '{"id":"A25-22222","changedAt":"2025","edit":{"document":{"activity":{},"note":{}},"products":[]},"base":{"activity":{},"note":null}}',
  ])('that cannot be read is as if there were none, and hides no other: %s', async (text) => {
    const pane = await openPane();
    pane.noteDrafts.keep(draft('A25-33333', 'Otra'));
    localStorage.setItem(`p.matriz.draft.${encodeURIComponent(book)}.A25-22222`, text);
    expect(pane.noteDrafts.of('A25-22222')).toBeNull();
    expect(pane.noteDrafts.all().map(titleOf)).toEqual(['Otra']);
  });

  it('belongs to its own book, also where the address of one begins with that of another', async () => {
    (await openPane(`${book}.v2.xlsx`)).noteDrafts.keep(draft('A25-22222', 'De la copia'));
    expect((await openPane()).noteDrafts.all()).toEqual([]);
    expect((await openPane(`${book}.v2.xlsx`)).noteDrafts.all().map(titleOf)).toEqual(['De la copia']);
  });

  it('is found by the code of its book wherever that is kept by now, and those that its address has kept as well', async () => {
    const before = await openPane();
    before.noteDrafts.keep(draft('A25-22222', 'Por la dirección'));
    before.noteDrafts.keep(draft('A25-33333', 'Otra'));
    const coded = await openPane(book, 'K7Q2M9XW');
    expect(titleOf(coded.noteDrafts.of('A25-22222'))).toBe('Por la dirección');
    coded.noteDrafts.keep(draft('A25-22222', 'Por el código', '2025-07-15T11:00:00'));
    expect(coded.noteDrafts.all().map(titleOf)).toEqual(['Por el código', 'Otra']);
    const moved = await openPane('https://host/Matriz final.xlsx', 'K7Q2M9XW');
    expect(moved.noteDrafts.all().map(titleOf)).toEqual(['Por el código']);
    // Nothing is left under the address that could come back.
    expect((await openPane()).noteDrafts.all().map(titleOf)).toEqual(['Otra']);
    expect((await openPane(book, 'ANOTHER2')).noteDrafts.all().map(titleOf)).toEqual(['Otra']);
    const last = await openPane(book, 'K7Q2M9XW');
    for (const id of ['A25-22222', 'A25-33333']) last.noteDrafts.drop(id);
    expect(last.noteDrafts.all()).toEqual([]);
  });
});
