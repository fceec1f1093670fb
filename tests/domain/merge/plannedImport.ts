import type { ImportPreview, ImportRequest } from '../../../src/domain/merge/importPreview';
import { planImport } from '../../../src/domain/merge/planImport';
import type { Matrix } from '../../../src/domain/records/matrix';
import { atOnce } from '../../../src/domain/steps';

/** What an import would do, planned without a pause. */
export const plannedImport = (matrix: Matrix, request: ImportRequest): ImportPreview =>
  atOnce(planImport(matrix, request));
