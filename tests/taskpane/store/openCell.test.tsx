/**
 * @jest-environment ./tests/taskpane/paneEnvironment.ts
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { screen, waitFor, within } from '@testing-library/react';
import { heldActivity, openMatrix } from '../../workbook/excel';
import { openOffice, renderPane } from '../openPane';

describe('what a person asks for while a cell is open', () => {
  it('is told at once to wait for Enter in the cell, and goes on after it', async () => {
    const { workbook } = await openMatrix('es', [{ table: 'Activity', record: heldActivity({ id: 'A25-22222' }) }]);
    const { host } = await openOffice(workbook);
    const { user } = renderPane();
    await waitFor(() => expect(screen.getByRole('tab', { name: 'Indicadores' })).toBeEnabled());
    await user.click(screen.getByRole('tab', { name: 'Indicadores' }));
    const view = within(screen.getByRole('tabpanel'));
    const recalculate = await view.findByRole('button', { name: 'Recalcular' });
    host.setFault('cellEditMode', true);
    await user.click(recalculate);
    expect(await screen.findByText(/presione Enter en ella y lo que pidió continuará/)).toBeVisible();
    host.setFault('cellEditMode', false);
    expect(await screen.findByText(/celdas? actualizadas?/)).toBeVisible();
    expect(screen.queryByText(/presione Enter en ella/)).toBeNull();
  });
});
