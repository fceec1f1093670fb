import type { Action, ArgumentInfo, Batch, BatchResult, ObjectPath } from './batch';
import { getProperty, invoke, pascal, query, setProperty } from './query';
import { HostError, hostObject, isHostObject, type HostContext, type HostObject, type ObjectType } from './objectType';
import { isRegistration } from './registrations';
import { addinInternalServiceType, appRuntimeServiceType } from './objects/runtimeService';
import { rangeType } from './objects/range';
import type { RangeTarget } from './objects/rangeCells';
import { workbookType } from './objects/workbook';
import { shiftArea, type Shift } from '../model/references';
import type { Worksheet } from '../model/Worksheet';

/** What a client makes anew; everything else hangs on the workbook. */
const services = [addinInternalServiceType, appRuntimeServiceType];

const pathType = { root: 1, new: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;
const actionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  set: 4,
  trace: 5,
  recursiveQuery: 6,
  queryJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** Objects that the client keeps beyond a batch. */
export class References {
  private readonly byId = new Map<string, HostObject>();
  private next = 1;

  keep(object: HostObject): string {
    const id = `ref${this.next++}`;
    this.byId.set(id, object);
    return id;
  }
  find(id: string): HostObject | undefined {
    return this.byId.get(id);
  }
  drop(id: string): void {
    this.byId.delete(id);
  }
  /** Ranges that the client keeps go along when cells move; one whose cells are gone is no reference any more. */
  shift(sheet: Worksheet, shift: Shift): void {
    for (const [id, object] of this.byId) {
      const target = object.target as RangeTarget;
      if (object.type !== (rangeType as ObjectType) || target.sheet !== sheet) continue;
      const area = shiftArea(target.area, shift);
      if (area) this.byId.set(id, hostObject(rangeType, { sheet, area }));
      else this.byId.delete(id);
    }
  }
}

/** Where a batch breaks off although nothing is wrong with its actions, and with what code. */
export interface BreakOff {
  /** Index of the first action that is not done. */
  readonly at: number;
  readonly code: string;
}

/**
 * Runs a batch as Excel does: actions one after another, and no rollback: what came before a failing action stays
 * done. Every object path is evaluated once.
 */
export function executeBatch(
  batch: Batch,
  context: HostContext,
  references: References,
  breakOff?: BreakOff,
): BatchResult {
  const run = new BatchRun(batch, context, references);
  const result: BatchResult = { Results: [], TraceIds: [] };
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (index === breakOff?.at) throw new HostError(breakOff.code);
      const value = run.perform(action);
      if (action.ActionType === actionType.trace) result.TraceIds.push(action.Id);
      result.Results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const { code, message } = error;
      result.Error = {
        Code: code,
        Message: message,
        Location: run.locationOf(action),
        ActionIndex: index,
        HttpStatusCode: 400,
      };
      break;
    }
  }
  return result;
}

/** Calls that Excel on the web cannot undo (undo capabilities), of those that there are here. */
const cannotBeUndone: ReadonlySet<string> = new Set([
  'Workbook.Save',
  'Worksheet.Delete',
  'WorkbookProtection.Protect',
  'WorkbookProtection.Unprotect',
  'WorksheetProtection.Protect',
  'WorksheetProtection.Unprotect',
]);

class BatchRun {
  private readonly objects = new Map<number, HostObject | null>();
  private readonly referenceIds = new Map<number, string>();

  constructor(
    private readonly batch: Batch,
    private readonly context: HostContext,
    private readonly references: References,
  ) {}

  locationOf({ Name, ObjectPathId }: Action): string {
    const object = this.objects.get(ObjectPathId);
    return `${object?.type.name ?? this.batch.ObjectPaths[ObjectPathId]?.Name ?? ''}.${Name}`;
  }

  perform(action: Action): unknown {
    // A trace stands for no object: the client only wants to see it come back.
    if (action.ActionType === actionType.trace) return null;
    const object = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case actionType.instantiate:
        return object === null ? null : this.identity(object, action.ObjectPathId);
      case actionType.query:
      case actionType.queryJson:
      case actionType.recursiveQuery:
        return object === null ? null : query(object, action.QueryInfo ?? {}, this.context);
      case actionType.method:
        return object === null ? null : this.call(object, action);
      case actionType.set:
        if (object) setProperty(object, action.Name, this.argumentsOf(action.ArgumentInfo)[0], this.context);
        return null;
      case actionType.update:
        if (object)
          for (const [name, value] of Object.entries(action.ObjectState ?? {}))
            setProperty(object, pascal(name), value, this.context);
        return null;
      case actionType.ensureUnchanged:
        return null;
      default:
        throw new HostError('ApiNotFound', `action ${action.ActionType}`);
    }
  }

  private identity(object: HostObject, pathId: number): Record<string, unknown> {
    const identity: Record<string, unknown> = {};
    const id = object.type.id?.(object.target as never);
    if (id !== undefined) identity['Id'] = id;
    const reference = this.referenceIds.get(pathId);
    if (reference !== undefined) identity['_ReferenceId'] = reference;
    return identity;
  }

  private call(object: HostObject, action: Action): unknown {
    if (action.Name === '_KeepReference') {
      this.referenceIds.set(action.ObjectPathId, this.references.keep(object));
      return null;
    }
    if (action.Name === '_RemoveReference') {
      this.references.drop(String(this.argumentsOf(action.ArgumentInfo)[0]));
      return null;
    }
    // Every event that there is is sent to every session: the client itself passes on what was asked for.
    if (isRegistration(object.type.name, action.Name)) return null;
    if (cannotBeUndone.has(`${object.type.name}.${action.Name}`)) this.context.meetWhatCannotBeUndone();
    const result = invoke(object, action.Name, this.argumentsOf(action.ArgumentInfo), this.context);
    return isHostObject(result) ? {} : (result ?? null);
  }

  private argumentsOf({ Arguments = [], ReferencedObjectPathIds = [] }: ArgumentInfo = {}): unknown[] {
    const resolve = (value: unknown, reference: unknown): unknown => {
      if (Array.isArray(reference) && Array.isArray(value))
        return value.map((one, index) => resolve(one, reference[index]));
      return typeof reference === 'number' && reference !== 0 ? this.resolve(reference) : this.withObjects(value);
    };
    return Arguments.map((value, index) => resolve(value, ReferencedObjectPathIds[index]));
  }

  /** A plain value in which objects of the batch stand as `{ _ObjectPathId }`, such as the range of a list's source. */
  private withObjects(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const { _ObjectPathId: id } = value as { _ObjectPathId?: number };
    if (typeof id === 'number') return this.resolve(id);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.withObjects(inner)]));
  }

  private resolve(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[id];
    if (!path) throw new HostError('InvalidObjectPath', String(id));
    const object = this.evaluate(path);
    this.objects.set(id, object);
    return object;
  }

  private evaluate(path: ObjectPath): HostObject | null {
    const args = this.argumentsOf(path.ArgumentInfo);
    const parent = path.ParentObjectPathId ? this.resolve(path.ParentObjectPathId) : null;
    switch (path.ObjectPathType) {
      case pathType.root:
        return hostObject(workbookType, this.context.workbook);
      case pathType.new: {
        const service = services.find(({ name }) => path.Name.endsWith(`.${name}`));
        if (!service) throw new HostError('ApiNotFound', path.Name);
        return hostObject(service, null);
      }
      case pathType.reference: {
        const object = this.references.find(path.Name || String(args[0]));
        if (!object) throw new HostError('InvalidReference');
        return object;
      }
      case pathType.nullObject:
        return null;
    }
    if (parent === null) return null;
    const result =
      path.ObjectPathType === pathType.property
        ? getProperty(parent, path.Name, this.context)
        : invoke(parent, path.ObjectPathType === pathType.indexer ? 'GetItem' : path.Name, args, this.context);
    if (result === null || isHostObject(result)) return result;
    throw new HostError('ApiNotFound', `${parent.type.name}.${path.Name}`);
  }
}
