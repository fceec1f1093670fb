import type { Workbook } from '../model/Workbook';

/** An error as the client gets it; `code` is one of Office.js's own. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string = code,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

/** What handlers may use besides their object. */
export interface HostContext {
  readonly workbook: Workbook;
  readonly locale: string;
  /** Whether tables that are made longer stay as they were, without a word. */
  readonly losesResizes: boolean;
  /** Told of a call that Excel cannot undo, before it is carried out; throws where it must not be. */
  meetWhatCannotBeUndone(): void;
  /** Opens or closes the pane. */
  showPane(isVisible: boolean): void;
}

/** An object of the object model, as a batch sees it; null is a null object. */
export interface HostObject {
  readonly type: ObjectType;
  readonly target: unknown;
}

export interface Property<T> {
  /** A value, or a HostObject for a navigation property. Absent for write-only ones. */
  readonly get?: (target: T, context: HostContext) => unknown;
  readonly set?: (target: T, value: never, context: HostContext) => void;
}

/** Takes the call's arguments, HostObjects among them resolved; gives a value or a HostObject, null a null object. */
export type Method<T> = (target: T, args: readonly unknown[], context: HostContext) => unknown;

/**
 * One class of the object model: its members are declared here and nowhere else, so a test can hold each name against
 * the library. What is not declared does not exist and is answered with `ApiNotFound`.
 */
export interface ObjectType<T = never> {
  readonly name: string;
  /** Id by which the client finds it again; objects without one are found by reference. */
  readonly id?: (target: T) => string;
  /** Members of a collection. */
  readonly items?: (target: T, context: HostContext) => readonly HostObject[];
  readonly properties: Readonly<Record<string, Property<T>>>;
  readonly methods: Readonly<Record<string, Method<T>>>;
}

const registry = new Map<string, ObjectType>();

/** Every class that the host has. */
export function objectTypes(): readonly ObjectType[] {
  return [...registry.values()];
}

/** Declares a class of the object model. */
export function defineObject<T>(type: ObjectType<T>): ObjectType<T> {
  registry.set(type.name, type as ObjectType);
  return type;
}

/** A host object of a class. */
export function hostObject<T>(type: ObjectType<T>, target: T): HostObject {
  return { type: type as ObjectType, target };
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'type' in value && 'target' in value;
}

/** Target of an argument that must be an object of the batch. */
export function targetOf<T>(value: unknown): T {
  if (!isHostObject(value)) throw new HostError('InvalidArgument');
  return value.target as T;
}

/** A property that keeps its value in a field of the target. */
export function field<T, K extends keyof T>(key: K, onSet?: (target: T, context: HostContext) => void): Property<T> {
  return {
    get: (target) => target[key],
    set: (target, value, context) => {
      target[key] = value;
      onSet?.(target, context);
    },
  };
}
