import { strToU8 } from 'fflate';
import { loadLimits, loadXlsx, TooMuchInside, type LoadLimit } from 'excel-host/xlsx';
import { languages } from '../../../src/domain/plan/language';
import { fileOf, plainParts } from '../../excel-host/tests/xlsx/package';
import { fileRefusalText } from '../../../src/files/container/fileRefusal';
import { loadTexts, texts } from '../../../src/i18n/texts';
import { whyNotOpened } from '../src/whyNotOpened';

it('a file that cannot be opened is told with the reason', async () => {
  await loadTexts('es');
  const name = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...name('EncryptedPackage'), 0, 0];
  const { passwordProtected, foreign, damaged } = texts('es').fileRefusals;
  expect(whyNotOpened(Uint8Array.from(compound), 'es')).toBe(passwordProtected);
  expect(whyNotOpened(strToU8('hola'), 'es')).toBe(foreign);
  const parts = plainParts('');
  const cut = { ...parts, 'xl/sharedStrings.xml': '<sst><si>', 'xl/worksheets/sheet1.xml': '<worksheet><sheetData>' };
  await expect(loadXlsx(fileOf(cut))).rejects.toThrow();
  expect(whyNotOpened(fileOf(cut), 'es')).toBe(damaged);
});

it('a file that holds too much is refused before it fills the memory, with that reason', async () => {
  await loadTexts('es');
  const long = `<sst><si><t>${'x'.repeat(9 * 2 ** 20)}</t></si></sst>`;
  const file = fileOf({ ...plainParts(''), 'xl/sharedStrings.xml': long });
  const error: unknown = await loadXlsx(file).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(TooMuchInside);
  expect(whyNotOpened(file, 'es', error)).toBe(fileRefusalText({ refusal: 'tooLongText', params: { limit: 8 } }, 'es'));
});

it.each(languages)(
  'of what there is too much in a file is said truly, with the limit that was met, in %s',
  async (language) => {
    await loadTexts(language);
    const told = Object.keys(loadLimits).map((limit) =>
      whyNotOpened(new Uint8Array(), language, new TooMuchInside(limit as LoadLimit)),
    );
    const { es, en } = {
      es: [
        / 96 MB/,
        / 256 MB/,
        /1 000 000 elementos/,
        /3 millones de celdas/,
        /64 millones de caracteres/,
        /un texto de más de 8 /,
        /fórmulas .* 16 /,
      ],
      en: [
        / 96 MB/,
        / 256 MB/,
        /1,000,000 elements/,
        /3 million filled cells/,
        /64 million characters/,
        /a text of more than 8 /,
        /formulas .* 16 /,
      ],
    };
    const plain = told.map((text) => text.replaceAll('\u202f', ' '));
    expect(plain).toEqual((language === 'es' ? es : en).map((words) => expect.stringMatching(words) as string));
  },
);
