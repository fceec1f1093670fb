import type * as Texts from '../../src/i18n/texts';

/** The texts as a pane that has just started has them. */
const atStart = (): Promise<typeof Texts> => {
  jest.resetModules();
  return import('../../src/i18n/texts');
};

it('begins with Spanish, and brings English when it is asked for', async () => {
  const { hasTexts, loadTexts, texts } = await atStart();
  expect(hasTexts('es')).toBe(true);
  expect(hasTexts('en')).toBe(false);
  await loadTexts('en');
  expect(hasTexts('en')).toBe(true);
  expect(texts('en').app.loading).not.toBe(texts('es').app.loading);
});

it('lets Spanish stand in for a language that was not brought', async () => {
  const { texts } = await atStart();
  expect(texts('en')).toBe(texts('es'));
});

it('brings the texts of later views in each language that is there, and in one that comes after them', async () => {
  const { loadLateTexts, loadTexts, texts } = await atStart();
  await loadTexts('en');
  expect(texts('en').reporting).toBeUndefined();
  await loadLateTexts();
  expect(texts('en').reporting.kind).not.toBe(texts('es').reporting.kind);

  const later = await atStart();
  await later.loadLateTexts();
  await later.loadTexts('en');
  expect(later.texts('en').reporting.kind).toBe(texts('en').reporting.kind);
});

it('leaves no language without its later texts when both are asked for at once', async () => {
  const { loadLateTexts, loadTexts, texts } = await atStart();
  await Promise.all([loadTexts('en'), loadLateTexts()]);
  expect(texts('en').reporting.kind).not.toBe(texts('es').reporting.kind);
});
