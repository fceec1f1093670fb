import type { AdoptedRecord } from '../../domain/adoption/adoptedRecord';
import type { AdoptionDifference, AdoptionPlan, KnownAdopted } from '../../domain/adoption/placement/planAdoption';
import type { Recipe } from '../../domain/adoption/recipe/recipe';
import type { Cell, CellContext } from '../../domain/records/cell';
import { changeLogRows, loggedRecord } from '../../domain/records/changeLogRows';
import type { NewRow } from '../../domain/records/changes';
import type { FieldValue } from '../../domain/records/field';
import { cellContextOf, type Matrix } from '../../domain/records/matrix';
import { locatedIn, type RecordWrite } from '../writing/recordBatch';

/** What is to be adopted. */
export interface AdoptionRequest {
  readonly records: readonly AdoptedRecord[];
  /** What was said of the matrix: it is kept in the workbook with the rows. */
  readonly recipe?: Recipe;
  /** Who adopts, and when (`YYYY-MM-DDTHH:mm:ss`). */
  readonly who: string;
  readonly now: string;
  /** Whether a row that is there gets what the sheet says now; without it nothing that people have is changed. */
  readonly takes?: (row: KnownAdopted, difference: AdoptionDifference) => boolean;
}

/** What is written of one adopted record. */
export interface AdoptionPart {
  readonly key: string;
  readonly isNew: boolean;
  readonly writes: readonly RecordWrite[];
  readonly log: readonly NewRow[];
}

/** The rows that a plan adds and the cells that it changes, each with its lines in the log. */
export function adoptionBatch(matrix: Matrix, plan: AdoptionPlan, request: AdoptionRequest): readonly AdoptionPart[] {
  const context = cellContextOf(matrix);
  return [...plan.added.map((one) => addedPart(one, request, context)), ...plan.known.flatMap(changedPart)];

  function changedPart(known: KnownAdopted): readonly AdoptionPart[] {
    const taken = known.differences.filter(
      (difference) => known.isUntouched || (request.takes?.(known, difference) ?? false),
    );
    if (taken.length === 0) return [];
    const { record } = known.adopted;
    const key = { id: known.id };
    const fields = taken.filter(({ isOwn }) => !isOwn);
    const found = Object.fromEntries(fields.map(({ name, found: value }) => [name, value]));
    const owns = taken.filter(({ isOwn }) => isOwn);
    const own = Object.fromEntries(owns.map(({ name, found: cell }) => [name, cell as Cell]));
    const version = Number(known.row.record['version'] ?? 0) + 1;
    const values = { ...found, version, updatedAt: request.now, updatedBy: request.who };
    const names = taken.map(({ name }) => name);
    const before = { ...known.row.record, ...Object.fromEntries(owns.map(({ name, held }) => [name, held])) };
    const author = { who: request.who, now: request.now, origin };
    const about = loggedRecord(record, key, context);
    return [
      {
        key: known.adopted.key,
        isNew: false,
        writes: [{ table: record, key, located: locatedIn(matrix, record, known.row), values, own }],
        log: changeLogRows(record, about, names, before, { ...found, ...own }, author, context),
      },
    ];
  }
}

const origin = 'adoption';

/** A new row, and one line of the log that says which it is: all else of it stands in the sheet that it came from. */
function addedPart(
  { adopted, id, values, own }: AdoptionPlan['added'][number],
  { who, now }: AdoptionRequest,
  context: CellContext,
): AdoptionPart {
  const table = adopted.record;
  const key = { id };
  const written: Readonly<Record<string, FieldValue>> = { ...values, version: 1, updatedAt: now, updatedBy: who };
  const told = ['title', 'nameEs', 'nameEn', 'country'].filter((field) => field in values).slice(0, 1);
  const about = loggedRecord(table, key, context);
  return {
    key: adopted.key,
    isNew: true,
    writes: [{ table, key, located: null, values: written, own }],
    log: changeLogRows(table, about, told, {}, values, { who, now, origin }, context),
  };
}
