/**
 * @jest-environment ./tests/taskpane/paneEnvironment.ts
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { screen } from '@testing-library/react';
import { Workbook } from 'excel-host';
import { createMatrix } from '../../../../src/workbook/creation/createMatrix';
import { goTo, openOffice, renderPane } from '../../openPane';

beforeAll(async () => {
  await openOffice(new Workbook());
  await createMatrix('es', { today: '2025-07-15' });
});

/** The Excel of this person has every set up to one. */
function hasUpTo(level: number): void {
  const has = (set: string, version: string | number = '1.1') =>
    set !== 'ExcelApi' || Number(String(version).split('.')[1]) <= level;
  jest.spyOn(Office.context.requirements, 'isSetSupported').mockImplementation(has);
}

describe('the switch of automatic recalculation', () => {
  it.each([
    [18, true],
    [19, false],
  ])(
    'says before it is switched on whether undo is lost with each recalculation: ExcelApi 1.%d',
    async (level, isSaid) => {
      hasUpTo(level);
      const { user } = renderPane();
      await goTo(user, 'Más');
      const control = screen.getByRole('switch', { name: 'Recalcular automáticamente' });
      expect(control).not.toBeChecked();
      const description = document.getElementById(control.getAttribute('aria-describedby') ?? '')?.textContent ?? '';
      expect(description).toContain('Unos segundos después');
      expect(description.includes('ya no se deshace con Ctrl+Z')).toBe(isSaid);
    },
  );
});
