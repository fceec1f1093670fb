/**
 * @jest-environment ./tests/taskpane/paneEnvironment.ts
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { act, screen, waitFor } from '@testing-library/react';
import { announceOutcome } from '../../../src/commands/commandOutcome';
import type * as Texts from '../../../src/i18n/texts';
import { Workbook } from 'excel-host';
import { createMatrix } from '../../../src/workbook/creation/createMatrix';
import { accessibilityFaults, findView, goTo, openOffice, renderPane } from '../openPane';

const mockNet = { isUp: false, isHeld: false, hasEnglish: false, letGo: () => undefined as void };
jest.mock('../../../src/i18n/texts', () => {
  const real = jest.requireActual<typeof Texts>('../../../src/i18n/texts');
  const hasTexts = (language: 'es' | 'en') => language === 'es' || mockNet.hasEnglish;
  return {
    ...real,
    hasTexts,
    texts: (language: 'es' | 'en') => real.texts(hasTexts(language) ? language : 'es'),
    loadTexts: async () => {
      if (mockNet.isHeld) await new Promise<void>((resolve) => (mockNet.letGo = resolve));
      if (!mockNet.isUp) throw new Error('ChunkLoadError');
      mockNet.hasEnglish = true;
    },
  };
});

beforeAll(async () => {
  await openOffice(new Workbook());
  await createMatrix('es', { today: '2025-07-15' });
});
beforeEach(() => Object.assign(mockNet, { isUp: false, isHeld: false, hasEnglish: false }));
afterEach(() => localStorage.clear());

const failed = () => screen.findByText(/^The English texts could not be loaded/);

it('says in both languages that the one chosen could not be brought, until it is', async () => {
  const { user } = renderPane();
  await goTo(user, 'Más');
  await user.click(await screen.findByRole('radio', { name: 'English' }));
  expect(await failed()).toHaveAttribute('lang', 'en');
  expect(screen.getByText(/^No se pudieron cargar los textos en inglés/)).toHaveAttribute('lang', 'es');
  expect(await accessibilityFaults()).toEqual([]);
  const retry = screen.getByRole('button', { name: /Try again$/ });
  await user.click(retry);
  expect(await failed()).toBeInTheDocument();
  mockNet.isUp = true;
  await user.click(screen.getByRole('button', { name: /Try again$/ }));
  await findView('More');
  expect(screen.queryByText(/^The English texts/)).not.toBeInTheDocument();
  await waitFor(() => expect(screen.getByRole('tabpanel').contains(document.activeElement)).toBe(true));
});

it('goes as the person goes back to Spanish', async () => {
  const { user } = renderPane();
  await goTo(user, 'Más');
  await user.click(await screen.findByRole('radio', { name: 'English' }));
  const message = await failed();
  await user.click(await screen.findByRole('radio', { name: 'Español' }));
  expect(message).not.toBeInTheDocument();
});

it('says so at the start, for the language chosen before, beside what a command of the ribbon has done', async () => {
  localStorage.setItem('matriz.language', 'en');
  renderPane('en');
  const message = await failed();
  act(() => announceOutcome({ kind: 'recalculated', changedCells: 3 }));
  expect(await screen.findByText('Listo: 3 celdas actualizadas.')).toBeInTheDocument();
  expect(message).toBeInTheDocument();
  expect(localStorage.getItem('matriz.language')).toBe('en');
});

it('tells a wait that is long, and shows the language once it comes', async () => {
  mockNet.isHeld = true;
  const { user } = renderPane();
  await goTo(user, 'Más');
  await user.click(await screen.findByRole('radio', { name: 'English' }));
  const waiting = await screen.findByText('Loading the English texts…');
  expect(screen.getByRole('radio', { name: 'English' })).toBeChecked();
  mockNet.isUp = true;
  act(() => mockNet.letGo());
  await findView('More');
  expect(waiting).not.toBeInTheDocument();
});
