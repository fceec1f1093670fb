/**
 * @jest-environment ./tests/taskpane/paneEnvironment.ts
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { screen, waitFor, within } from '@testing-library/react';
import { blankRecord } from '../../../../src/domain/records/declaration';
import { activity } from '../../../../src/domain/records/activity';
import { conceptNote } from '../../../../src/domain/records/conceptNote';
import { clearFilters, filterTable, Workbook } from 'excel-host';
import { createMatrix } from '../../../../src/workbook/creation/createMatrix';
import { goTo, openOffice, readBook, renderPane, unfold } from '../../openPane';

const workbook = new Workbook();
const id = 'A25-22222';
const other = { ...blankRecord(activity), id: 'A25-22223', title: 'Reunión de protección' };
const record = { ...blankRecord(activity), id, title: 'Taller de fronteras', type: 'workshop', leadGroup: 'GT-PRO' };

beforeAll(async () => {
  await openOffice(workbook);
  const note = { ...blankRecord(conceptNote), id };
  await createMatrix('es', {
    today: '2025-07-15',
    rows: [
      ...[record, other].map((row) => ({ table: 'Activity' as const, record: { ...row, status: 'approved' } })),
      { table: 'ConceptNote', record: note },
    ],
  });
});
afterEach(() => localStorage.clear());

const activities = () => workbook.table('Actividades')!;
const filterAway = (column: number, text: string) => filterTable(workbook, activities(), column, [text], 'es-ES');
const row = async () => (await readBook()).matrix.tables.Activity.byId.get(id)?.record;
const logged = async () => (await readBook()).matrix.tables.ChangeLog.rows.length;

const words = {
  es: {
    view: 'Actividades',
    section: 'Identificación',
    title: /^Actividad/,
    save: 'Guardar',
    saved: (title: string) => `Guardada ${id}, «${title}».`,
  },
  en: {
    view: 'Activities',
    section: 'Identification',
    title: /^Activity/,
    save: 'Save',
    saved: (title: string) => `Saved ${id}, “${title}”.`,
  },
} as const;

/** Changes the title in the form and saves it. */
async function saveTitle(language: 'es' | 'en', title: string) {
  const text = words[language];
  if (language === 'en') localStorage.setItem('matriz.language', 'en');
  const { user, unmount } = renderPane(language);
  await goTo(user, text.view);
  await user.click(await screen.findByRole('button', { name: new RegExp(String((await row())?.title)) }));
  await unfold(user, text.section);
  const box = await screen.findByRole('textbox', { name: text.title });
  await user.clear(box);
  await user.click(box);
  await user.paste(title);
  await user.click(screen.getByRole('button', { name: text.save }));
  const refused = await screen.findByRole('alert');
  return { user, unmount, refused, text };
}

describe('a save that a filter prevents', () => {
  it.each([
    ['es', 'Quitar el filtro y guardar', /«Actividades».*filtro/],
    ['en', 'Clear the filter and save', /“Actividades”.*filter/],
  ] as const)('offers to clear that table’s filter, and then saves: %s', async (language, label, said) => {
    filterAway(1, other.title);
    const before = await logged();
    const title = `Guardada en ${language}`;
    const { user, refused, text } = await saveTitle(language, title);
    await waitFor(() => expect(refused).toHaveTextContent(said));
    expect((await row())?.title).not.toBe(title);
    const button = within(refused).getByRole('button', { name: label });
    button.focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByText(text.saved(title))).toBeInTheDocument();
    expect((await row())?.title).toBe(title);
    expect(activities().isFiltered).toBe(false);
    // A filter is no data: only the title is in the log.
    expect(await logged()).toBe(before + 1);
    await waitFor(() => expect(screen.getByRole('tabpanel').contains(document.activeElement)).toBe(true));
  });

  it('leaves the filter on where the person edits on instead', async () => {
    filterAway(1, other.title);
    const { user } = await saveTitle('es', 'Otra vez');
    const button = await screen.findByRole('button', { name: 'Quitar el filtro y guardar' });
    await user.type(screen.getByRole('textbox', { name: /^Actividad/ }), '.');
    expect(button).not.toBeInTheDocument();
    expect(activities().isFiltered).toBe(true);
    clearFilters(activities());
  });
});

describe('a save that rows hidden by hand prevent', () => {
  it('offers to show them, and then saves', async () => {
    const { sheet, body } = activities();
    sheet.hiddenRows.add(body.row);
    const { user } = await saveTitle('es', 'Mostrada y guardada');
    await user.click(await screen.findByRole('button', { name: 'Mostrar las filas y guardar' }));
    expect(await screen.findByText(words.es.saved('Mostrada y guardada'))).toBeInTheDocument();
    expect((await row())?.title).toBe('Mostrada y guardada');
    expect(sheet.hiddenRows.size).toBe(0);
  });
});
