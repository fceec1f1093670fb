import { HostError, hostObject, isHostObject, type HostContext, type HostObject, type ObjectType } from './objectType';
import { addinInternalServiceType, appRuntimeServiceType } from './objects/runtimeService';
import { rangeType, type RangeTarget } from './objects/range';
import { workbookType } from './objects/workbook';
import { shiftArea, type Shift } from '../model/references';
import type { Worksheet } from '../model/Worksheet';

/** What a client makes anew; everything else hangs on the workbook. */
const services = [addinInternalServiceType, appRuntimeServiceType];

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}
interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: Query;
  readonly ObjectState?: Record<string, unknown>;
}
interface Query {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}
export interface BatchResult {
  readonly Results: { ActionId: number; Value: unknown }[];
  readonly TraceIds: number[];
  Error?: { Code: string; Message: string; Location: string; ActionIndex: number; HttpStatusCode: number };
}

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
    // Every event is sent to every session: the client itself passes on what was asked for.
    if (/^_(Unr|R)egister\w*Event$/.test(action.Name)) return null;
    const result = invoke(object, action.Name, this.argumentsOf(action.ArgumentInfo), this.context);
    return isHostObject(result) ? {} : (result ?? null);
  }

  private argumentsOf({ Arguments = [], ReferencedObjectPathIds = [] }: ArgumentInfo = {}): unknown[] {
    const resolve = (value: unknown, reference: unknown): unknown => {
      if (Array.isArray(reference) && Array.isArray(value))
        return value.map((one, index) => resolve(one, reference[index]));
      return typeof reference === 'number' && reference !== 0 ? this.resolve(reference) : value;
    };
    return Arguments.map((value, index) => resolve(value, ReferencedObjectPathIds[index]));
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

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function invoke({ type, target }: HostObject, name: string, args: readonly unknown[], context: HostContext): unknown {
  const method = type.methods[name];
  if (!method) throw new HostError('ApiNotFound', `${type.name}.${name}`);
  return method(target as never, args, context);
}

function getProperty({ type, target }: HostObject, name: string, context: HostContext): unknown {
  const property = type.properties[name];
  if (!property?.get) throw new HostError('ApiNotFound', `${type.name}.${name}`);
  return property.get(target as never, context);
}

function setProperty({ type, target }: HostObject, name: string, value: unknown, context: HostContext): void {
  const property = type.properties[name];
  if (!property?.set) throw new HostError('ApiNotFound', `${type.name}.${name}`);
  property.set(target as never, value as never, context);
}

/** The selected properties of an object, of its navigation properties and of a collection's items. */
function query(object: HostObject, { Select = [], Expand = [], Top, Skip = 0 }: Query, context: HostContext): unknown {
  const paths = [...Select, ...Expand].map((path) => path.split('/').map(pascal));
  const { items } = object.type;
  if (!items) return queryOne(object, paths, context);
  const all = items(object.target as never, context);
  const own = paths.filter(([first = '']) => first in object.type.properties);
  const ofItems = paths
    .filter(([first = '']) => !(first in object.type.properties))
    .map((path) => (path[0] === 'Items' ? path.slice(1) : path));
  const page = all.slice(Skip, Top === undefined ? undefined : Skip + Top);
  return {
    ...(own.length > 0 ? queryOne(object, own, context) : {}),
    _Items: page.map((item, index) => {
      const id = item.type.id?.(item.target as never);
      const values = queryOne(
        item,
        ofItems.filter((path) => path.length > 0),
        context,
      );
      return id === undefined ? { ...values, _Index: Skip + index } : { ...values, Id: id };
    }),
  };
}

function queryOne(object: HostObject, paths: readonly string[][], context: HostContext): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  const wanted = paths.length > 0 ? paths : scalarNames(object.type, object, context);
  const nested = new Map<string, string[][]>();
  for (const [name = '', ...rest] of wanted) {
    if (name === '$all') continue;
    const value = getProperty(object, name, context);
    if (!isHostObject(value)) {
      values[name] = value;
      continue;
    }
    nested.set(name, [...(nested.get(name) ?? []), ...(rest.length > 0 ? [rest] : [])]);
  }
  for (const [name, rest] of nested) {
    const child = getProperty(object, name, context);
    if (isHostObject(child)) values[name] = query(child, { Select: rest.map((path) => path.join('/')) }, context);
  }
  return values;
}

function scalarNames(type: ObjectType, object: HostObject, context: HostContext): string[][] {
  return Object.keys(type.properties)
    .filter((name) => type.properties[name]?.get && !isHostObject(getProperty(object, name, context)))
    .map((name) => [name]);
}
