import type { Query } from './batch';
import { HostError, isHostObject, type HostContext, type HostObject } from './objectType';

export const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Calls a method. Throws `ApiNotFound` with its name where there is none. */
export function invoke(
  { type, target }: HostObject,
  name: string,
  args: readonly unknown[],
  context: HostContext,
): unknown {
  const method = type.methods[name];
  if (!method) throw new HostError('ApiNotFound', `${type.name}.${name}`);
  return method(target as never, args, context);
}

/** Reads a property. Throws `ApiNotFound`. */
export function getProperty({ type, target }: HostObject, name: string, context: HostContext): unknown {
  const property = type.properties[name];
  if (!property?.get) throw new HostError('ApiNotFound', `${type.name}.${name}`);
  return property.get(target as never, context);
}

/** Sets a property. Throws `ApiNotFound`. */
export function setProperty({ type, target }: HostObject, name: string, value: unknown, context: HostContext): void {
  const property = type.properties[name];
  if (!property?.set) throw new HostError('ApiNotFound', `${type.name}.${name}`);
  property.set(target as never, value as never, context);
}

/** What a client asks for when it wants every plain property, or nothing but the items themselves. */
const all$ = '*';
const none$ = '$none';

const pathOf = (path: string): string[] =>
  path.split('/').map((name) => (name === '$all' ? all$ : name === none$ ? none$ : pascal(name)));

/** The selected properties of an object, of its navigation properties and of a collection's items. */
export function query(
  object: HostObject,
  { Select = [], Expand = [], Top, Skip = 0 }: Query,
  context: HostContext,
): unknown {
  const paths = [...Select, ...Expand].map(pathOf);
  const { items } = object.type;
  if (!items) return queryOne(object, paths, context);
  const members = items(object.target as never, context);
  const own = paths.filter(([first = '']) => first in object.type.properties);
  const ofItems = paths
    .filter(([first = '']) => !(first in object.type.properties))
    .map((path) => (path[0] === 'Items' ? path.slice(1) : path))
    .map((path) => (path.length === 0 ? [all$] : path));
  const page = members.slice(Skip, Top === undefined ? undefined : Skip + Top);
  return {
    ...(own.length > 0 ? queryOne(object, own, context) : {}),
    _Items: page.map((item, index) => {
      const id = item.type.id?.(item.target as never);
      const values = queryOne(item, ofItems, context);
      return id === undefined ? { ...values, _Index: Skip + index } : { ...values, Id: id };
    }),
  };
}

function queryOne(object: HostObject, paths: readonly string[][], context: HostContext): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  const wanted = paths.length === 0 || paths.some(([name]) => name === all$) ? [...scalarNames(object, context)] : [];
  wanted.push(...paths.filter(([name]) => name !== all$ && name !== none$));
  const nested = new Map<string, string[][]>();
  for (const [name = '', ...rest] of wanted) {
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
    else if (child === null) values[name] = null;
  }
  return values;
}

function scalarNames(object: HostObject, context: HostContext): string[][] {
  const { properties } = object.type;
  return Object.keys(properties)
    .filter((name) => properties[name]?.get && !isHostObject(getProperty(object, name, context)))
    .map((name) => [name]);
}
