/**
 * @jest-environment ./tests/taskpane/paneEnvironment.ts
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import type { FieldDifference, RecordPreview } from '../../../../src/domain/merge/importPreview';
import { blankRecord } from '../../../../src/domain/records/declaration';
import { activity } from '../../../../src/domain/records/activity';
import { listsFrom } from '../../../../src/domain/records/listIndex';
import { loadTexts } from '../../../../src/i18n/texts';
import { writeNoteDocx } from '../../../../src/files/word/writeNoteDocx';
import { Shell } from '../../../../src/taskpane/app/Shell';
import { DifferenceChoice } from '../../../../src/taskpane/views/import/DifferenceChoice';
import { GrowingList } from '../../../../src/taskpane/views/import/GrowingList';
import { Workbook } from 'excel-host';
import { createMatrix } from '../../../../src/workbook/creation/createMatrix';
import { noteLists } from '../../../../src/workbook/noteLists';
import { paragraph, withBody, withValue } from '../../../files/word/docxEdits';
import { accessibilityFaults, openOffice, readBook, renderPane } from '../../openPane';
import { holdSlices } from './holdSlices';

const many = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('what is long', () => {
  beforeAll(() => loadTexts('es'));

  it('is drawn in parts: how many are left is said, and the focus goes on to the first one added', async () => {
    const user = userEvent.setup({ delay: null });
    const list = (count: number) => (
      <Shell initialLanguage="es">
        <main>
          <GrowingList
            items={many(count)}
            step={20}
            keyOf={(item) => item}
            render={(item) => `fila ${item}`}
            label="filas"
          />
        </main>
      </Shell>
    );
    const { rerender } = render(list(45));
    const items = () => within(screen.getByRole('list', { name: 'filas' })).getAllByRole('listitem');
    expect(items()).toHaveLength(20);
    await user.click(screen.getByRole('button', { name: 'Mostrar 20 más (quedan 25)' }));
    expect(items()).toHaveLength(40);
    expect(items()[20]).toHaveFocus();
    expect(items()[20]).toHaveTextContent('fila 20');
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Mostrar 5 más' }));
    expect(items()).toHaveLength(45);
    expect(items()[40]).toHaveFocus();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    rerender(list(20));
    expect(items()).toHaveLength(20);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('so are the versions of a field, but the one that is taken is always there', async () => {
    const user = userEvent.setup({ delay: null });
    const offers = many(50).map((index) => ({
      value: `Ciudad ${index}`,
      sources: [`archivo ${index}.xlsx`],
      isConflict: false,
      fault: null,
    }));
    const difference: FieldDifference = { field: 'city', before: 'Lima', unreadable: null, offers, proposed: null };
    const record: RecordPreview = { table: 'Activity', row: null, version: null, differences: [difference] };
    const chosen = jest.fn();
    function Example() {
      const [offer, choose] = useState<number | null>(45);
      const onChoose = (one: number | null) => {
        chosen(one);
        choose(one);
      };
      return <DifferenceChoice {...{ record, difference, chosen: offer, lists: listsFrom(), onChoose }} />;
    }
    render(
      <Shell initialLanguage="es">
        <main>
          <Example />
        </main>
      </Shell>,
    );
    const radios = () => within(screen.getByRole('radiogroup', { name: 'Ciudad' })).getAllByRole('radio');
    expect(radios()).toHaveLength(1 + 20 + 1);
    const taken = screen.getByRole('radio', { name: 'Según archivo 45.xlsx: Ciudad 45' });
    expect(taken).toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Mostrar 20 más (quedan 30)' }));
    expect(radios()).toHaveLength(1 + 40 + 1);
    expect(screen.getByRole('radio', { name: 'Según archivo 20.xlsx: Ciudad 20' })).toHaveFocus();
    expect(chosen).not.toHaveBeenCalled();
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(screen.getByRole('radio', { name: 'Según archivo 20.xlsx: Ciudad 20' }));
    expect(chosen).toHaveBeenLastCalledWith(20);
    expect(radios()).toHaveLength(1 + 40);
    await user.click(screen.getByRole('radio', { name: 'Ahora: Lima' }));
    expect(chosen).toHaveBeenLastCalledWith(null);
  });
});

describe('a note without code, in a workbook of many activities', () => {
  const name = '¿Qué actividad es?';
  const whose = () => screen.findByRole('combobox', { name });
  const options = () => screen.getAllByRole('option');
  const typeOf = async (city = 'Cusco') => {
    const snapshot = await readBook();
    const context = { language: 'es', ...noteLists(snapshot) } as const;
    const bytes = withBody(await writeNoteDocx(null, context), (body) =>
      withValue(body, 'note_Activity_city', paragraph(city)),
    );
    return new File([bytes as BlobPart], `sin código ${city}.docx`);
  };

  beforeAll(async () => {
    await openOffice(new Workbook());
    const rows = many(300).map((index) => ({
      table: 'Activity' as const,
      record: { ...blankRecord(activity), id: `A25-${1000 + index}`, title: `Reunión número ${index}`, city: 'Lima' },
    }));
    await createMatrix('es', { today: '2025-07-15', rows });
  });
  afterEach(() => localStorage.clear());

  /** The preview of the note; what was left by a test before is left. */
  async function preview(cities = ['Cusco']) {
    const files: File[] = [];
    for (const city of cities) files.push(await typeOf(city));
    const { user } = renderPane();
    await user.click(await screen.findByRole('button', { name: 'Importar notas o copias…' }));
    await waitFor(() =>
      expect(
        screen.queryByRole('button', { name: 'Elegir otros archivos' }) ??
          screen.queryByLabelText('Archivos por importar', { selector: 'input' }),
      ).not.toBeNull(),
    );
    const other = screen.queryByRole('button', { name: 'Elegir otros archivos' });
    if (other) await user.click(other);
    await user.upload(await screen.findByLabelText('Archivos por importar', { selector: 'input' }), files);
    expect(await screen.findAllByRole('group', { name: '(sin título)' })).toHaveLength(cities.length);
    await waitFor(() => screen.getAllByRole('combobox', { name }).forEach((box) => expect(box).toBeEnabled()));
    return user;
  }

  it('is asked for its activity with a few of them, and finds any by some of its words', async () => {
    const user = await preview();
    const box = await whose();
    expect(screen.queryAllByRole('option')).toHaveLength(0);
    expect(box).toHaveAttribute('placeholder', 'Elija la actividad…');
    await user.click(box);
    expect(options()).toHaveLength(41);
    expect(options()[0]).toHaveTextContent('Agregarla como una actividad nueva');
    expect(options()[40]).toHaveTextContent('Hay más: escriba el código o parte del título');
    expect(options()[40]).toHaveAttribute('aria-disabled', 'true');
    expect(screen.getByRole('main')).toContainElement(screen.getByRole('listbox', { name }));
    await user.keyboard('REUNION 277');
    expect(options().map(({ textContent }) => textContent)).toEqual(['A25-1277 · Reunión número 277']);
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('group', { name: 'Reunión número 277' })).toBeInTheDocument();
    await waitFor(async () => expect(await whose()).toBeEnabled());
    expect(await whose()).toHaveValue('A25-1277 · Reunión número 277');
    expect(screen.queryAllByRole('option')).toHaveLength(0);

    await user.click(await whose());
    await user.keyboard('nada de esto');
    expect(options().map(({ textContent }) => textContent)).toEqual(['Sin coincidencias']);
    await user.keyboard('{Escape}');
    expect(await whose()).toHaveValue('A25-1277 · Reunión número 277');
    await user.click(await whose());
    await user.click(screen.getByRole('option', { name: 'Dejarlo como se encontró' }));
    expect(await screen.findByRole('group', { name: '(sin título)' })).toBeInTheDocument();
  });

  it('goes on, once one is answered, to the next that waits, and from the last to the preview', async () => {
    const user = await preview(['Cusco', 'Quito', 'Lima']);
    const boxOf = (city: string) => {
      const cards = screen.getAllByRole('group', { name: /sin título|Reunión/ });
      return within(cards.find((card) => card.textContent?.includes(`sin código ${city}`))!).getByRole('combobox', {
        name,
      });
    };
    await user.click(boxOf('Quito'));
    await user.keyboard('1105{Enter}');
    await screen.findByRole('group', { name: 'Reunión número 105' });
    await waitFor(() => expect(boxOf('Lima')).toHaveFocus());
    await user.keyboard('1106{Enter}');
    await screen.findByRole('group', { name: 'Reunión número 106' });
    await waitFor(() => expect(boxOf('Cusco')).toHaveFocus());
    await user.keyboard('1107{Enter}');
    await screen.findByRole('group', { name: 'Reunión número 107' });
    await waitFor(() => expect(screen.getByRole('group', { name: 'Antes de escribir' })).toHaveFocus());
  });

  it('takes no second answer while it compares, says that it does, and leaves all as it was where that is stopped', async () => {
    const user = await preview();
    await user.click(await whose());
    const held = holdSlices();
    try {
      await user.keyboard('1105{Enter}');
      expect(await screen.findByText('Comparando con la matriz…')).toBeInTheDocument();
      expect(held.isHeld()).toBe(true);
      expect(await whose()).toBeDisabled();
      await user.click(screen.getByRole('button', { name: 'Cancelar' }));
    } finally {
      held.release();
    }
    expect(await screen.findByText('Se detuvo la comparación: todo queda como estaba.')).toBeInTheDocument();
    expect(await whose()).toBeEnabled();
    expect(screen.getByRole('group', { name: '(sin título)' })).toBeInTheDocument();
    expect(screen.queryByRole('group', { name: 'Reunión número 105' })).not.toBeInTheDocument();
    await user.click(await whose());
    await user.keyboard('1105{Enter}');
    expect(await screen.findByRole('group', { name: 'Reunión número 105' })).toBeInTheDocument();
  });
});
