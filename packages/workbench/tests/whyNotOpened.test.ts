import { strToU8 } from 'fflate';
import { loadXlsx } from 'excel-host/xlsx';
import { fileOf, plainParts } from '../../excel-host/tests/xlsx/package';
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
