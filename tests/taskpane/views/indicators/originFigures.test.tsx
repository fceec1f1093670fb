/**
 * @jest-environment ./tests/taskpane/paneEnvironment.ts
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { screen, within } from '@testing-library/react';
import { Workbook } from 'excel-host';
import { createMatrix } from '../../../../src/workbook/creation/createMatrix';
import { adoptRecords } from '../../../../src/workbook/operations/adoptRecords';
import { foreignBook, foreignSheet } from '../../../domain/adoption/foreignBook';
import { understood } from '../../../domain/adoption/understood';
import { findView, goTo, openOffice, renderPane } from '../../openPane';

/** A matrix of results as an office keeps it: what was reached stands half-year by half-year under its year. */
const results = foreignBook(
  foreignSheet(
    'Resultados',
    [
      ['Indicador', 'Línea base', 'Meta 2025', 'Avance 2024', '', 'Avance 2025', ''],
      ['', '', '', 'S1', 'S2', 'S1', 'S2'],
      ['Número de hojas de ruta consensuadas para apoyar en un proceso, actividad, evento, etc.', 0, 10, 3, 7, 0, ''],
      ['Número de buenas prácticas identificadas e intercambiadas en temas específicos.', 0, 6, 1, 2, 4, ''],
    ],
    ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:G1'],
  ),
);

beforeAll(async () => {
  await openOffice(new Workbook());
  await createMatrix('es', { today: '2025-07-15' });
  await adoptRecords({ records: understood(results).records, who: 'Ana', now: '2025-07-15T09:00:00' });
});

it('an adopted indicator shows what the original matrix says beside what is counted, and why they differ', async () => {
  const { user } = renderPane();
  await goTo(user, 'Indicadores');
  const card = await screen.findByRole('article', { name: /^R1 / });
  await user.click(within(card).getByRole('button', { name: 'En la matriz de origen' }));
  expect(within(card).getByText('2024-S2: 7 en la matriz de origen; aquí:')).toBeInTheDocument();
  await user.click(within(card).getByRole('button', { name: /^0, R1 2024-S2: ¿por qué este número\?$/ }));
  await findView('¿Por qué este número?');
  expect(
    screen.getByText(
      'En la matriz de origen: 7 («Avance 2024 S2»); aquí: 0, porque solo se cuentan las filas de esta lista. Las que faltan no están en la matriz, o están entre las excluidas o las de otro periodo.',
    ),
  ).toBeInTheDocument();
});

it('an indicator that was not adopted shows nothing of the kind', async () => {
  const { user } = renderPane();
  await goTo(user, 'Indicadores');
  const card = await screen.findByRole('article', { name: /^R3 / });
  expect(within(card).queryByRole('button', { name: 'En la matriz de origen' })).not.toBeInTheDocument();
});
