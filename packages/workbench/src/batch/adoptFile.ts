import { noAnswers, type Answers } from '../../../../src/domain/adoption/answers';
import type { RecipeRow } from '../../../../src/domain/adoption/recipe/recipeRows';
import { recipeOf } from '../../../../src/domain/adoption/recipe/recipeOf';
import { understandWithRecipe } from '../../../../src/domain/adoption/recipe/understandWithRecipe';
import { reportOf, type AdoptionReport } from '../../../../src/domain/adoption/understanding/report';
import type { Language } from '../../../../src/domain/plan/language';
import { atOnce } from '../../../../src/domain/steps';
import { openOfficeFile } from '../../../../src/files/container/officeFile';
import { RefusedFile } from '../../../../src/files/container/fileRefusal';
import { readForeignWorkbook } from '../../../../src/files/xlsx/readForeignWorkbook';
import { loadRecipe } from '../../../../src/i18n/recipeWords';
import { createMatrix } from '../../../../src/workbook/creation/createMatrix';
import { openWorkbook } from '../../../../src/workbook/openWorkbook';
import { adoptRecords } from '../../../../src/workbook/operations/adoptRecords';
import { Workbook } from 'excel-host';
import { openExcel } from 'excel-host/jsdom';
import { loadXlsx, planSaving, type Loss } from 'excel-host/xlsx';
import { pageTexts } from '../page/texts';

export interface AdoptionOptions {
  /** Name of the file, for the report and for what is kept of the answers. */
  readonly name: string;
  /** Language of a new matrix. */
  readonly language: Language;
  /** `YYYY-MM-DDTHH:mm:ss` */
  readonly now: string;
  /** Null where people have not said anything: then what they said of an earlier file of the layout holds. */
  readonly answers: Answers | null;
  /** The workbook whose matrix takes the rows; null for a new one. */
  readonly into: Uint8Array | null;
}

/** The matrix as an .xlsx file, and what was understood. */
export interface AdoptedFile {
  readonly matrix: Uint8Array;
  readonly report: AdoptionReport;
  /** What of the workbook that took the rows is not kept. */
  readonly losses: readonly Loss[];
  /** Answers of an earlier adoption that are not understood. */
  readonly notUnderstood: readonly RecipeRow[];
}

/** Makes a matrix of a workbook of unknown layout, or takes it into one. Throws RefusedFile where the file cannot be read. */
export async function adoptFile(bytes: Uint8Array, options: AdoptionOptions): Promise<AdoptedFile> {
  const { name, language, now, answers, into } = options;
  const file = openOfficeFile(bytes);
  if (file.kind !== 'workbook') throw new RefusedFile('foreign');
  const foreign = atOnce(readForeignWorkbook(file));
  const workbook = into ? await loadXlsx(into) : new Workbook(pageTexts[language].firstSheet);
  const { close } = await openExcel(workbook);
  if (!into || !(await openWorkbook()).hasMatrix)
    await createMatrix(language, { today: now.slice(0, 10), forAdoption: true });
  const { matrix } = await openWorkbook();
  const recipe = await loadRecipe(matrix.tables.AdoptionAnswer.rows, matrix);
  const { lists } = matrix;
  const read = atOnce(understandWithRecipe(foreign, recipe, { answers, lists, language: matrix.language }));
  const { understanding } = read;
  const report = reportOf(foreign, understanding, name, read.answers !== null);
  const kept = recipeOf(name, read.answers ?? noAnswers, understanding, lists);
  await adoptRecords({ records: understanding.records, recipe: kept, who: '', now });
  close();
  const { losses, pack } = planSaving(workbook);
  return { matrix: pack(), report, losses: into ? losses : [], notUnderstood: recipe.notUnderstood };
}
