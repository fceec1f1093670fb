/**
 * @jest-environment ./tests/taskpane/paneEnvironment.ts
 */
import '@testing-library/jest-dom';
import {
  FluentProvider,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  webLightTheme,
} from '@fluentui/react-components';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import type { Loss } from 'excel-host/xlsx';
import type { Language } from '../../../../src/domain/plan/language';
import { LossDialog } from '../../src/page/LossDialog';

const losses: readonly Loss[] = [
  { kind: 'filter', place: 'Actividades: Hombres' },
  { kind: 'signature', place: '' },
];

/** A window that asks before saving, from a button and from a menu. */
function Window({ language, onSave }: { language: Language; onSave: () => void }) {
  const [isAsked, setAsked] = useState(false);
  const ask = () => setAsked(true);
  return (
    <FluentProvider theme={webLightTheme}>
      <button onClick={ask}>Save</button>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <button>File</button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={ask}>Save from the menu</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {isAsked && <LossDialog {...{ losses, language, onSave }} onClose={() => setAsked(false)} />}
    </FluentProvider>
  );
}

function open(language: Language = 'es') {
  const onSave = jest.fn();
  const user = userEvent.setup({ delay: null });
  render(<Window language={language} onSave={onSave} />);
  return { user, onSave };
}

it.each([
  ['es', 'No todo se conserva al guardar', 'La firma digital'],
  ['en', 'Saving will not keep everything', 'digital signature'],
] as const)('names in its description what gets lost, %s', async (language, title, loss) => {
  const { user } = open(language);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  const dialog = await screen.findByRole('alertdialog', { name: title });
  expect(dialog).toHaveAccessibleDescription(expect.stringContaining(loss));
  expect(dialog).toHaveAccessibleDescription(expect.stringContaining('Actividades: Hombres'));
});

it('saves nothing by Esc, and gives the focus back', async () => {
  const { user, onSave } = open();
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByRole('alertdialog');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
  await waitFor(() => expect(screen.getByRole('button', { name: 'Save' })).toHaveFocus());
  expect(onSave).not.toHaveBeenCalled();
});

it('saves where the person says so, and gives the focus back to the menu that it was asked from', async () => {
  const { user, onSave } = open();
  await user.click(screen.getByRole('button', { name: 'File' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Save from the menu' }));
  await user.click(await screen.findByRole('button', { name: 'Guardar de todos modos' }));
  await waitFor(() => expect(screen.getByRole('button', { name: 'File' })).toHaveFocus());
  expect(onSave).toHaveBeenCalledTimes(1);
});
