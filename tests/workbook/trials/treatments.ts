import type { Batch } from 'excel-host';
import type { Treatment } from './stepper';

const refusing =
  (code: string): Treatment =>
  (_, __, { host }) =>
    Promise.resolve(host.failure(code));

/** Breaks a request off when a part of its actions is done; what was done stays. */
const breakingOff =
  (part: number): Treatment =>
  (body, carryOut) => {
    const { Actions } = JSON.parse(body) as Batch;
    return carryOut({ at: Math.min(Actions.length - 1, Math.floor(Actions.length * part)), code: 'GeneralException' });
  };

/** Ways in which Excel does with a request otherwise than one would like, each at once answered. */
export const treatments = {
  busy: refusing('ActivityLimitReached'),
  general: refusing('GeneralException'),
  cellEdit: refusing('InvalidOperationInCellEditMode'),
  aborted: refusing('RequestAborted'),
  commitThenReject: async (_, carryOut, { host }) => {
    await carryOut();
    return host.failure('GeneralException');
  },
  breaksEarly: breakingOff(0.25),
  breaksHalfway: breakingOff(0.5),
  breaksLate: breakingOff(0.8),
  breaksAtTheEnd: breakingOff(1),
  resizeIsLost: async (_, carryOut, { host }) => {
    host.setFault('resizeIsLost', true);
    const answer = await carryOut();
    host.setFault('resizeIsLost', false);
    return answer;
  },
} as const satisfies Record<string, Treatment>;
export type TreatmentName = keyof typeof treatments;
export const treatmentNames = Object.keys(treatments) as TreatmentName[];

/** Methods that change nothing. */
const readingMethods = /^(_KeepReference|Date)$/;

/** Whether a request only reads: it sets nothing, and calls nothing that changes something. */
export function isReading(body: string): boolean {
  // What a cell holds cannot look so: its quotation marks are escaped. Taking apart megabytes takes longer.
  if (body.includes('"ActionType":4')) return false;
  const { Actions } = JSON.parse(body) as Batch;
  return Actions.every(({ ActionType, Name }) => {
    if (ActionType === 3) return readingMethods.test(Name);
    return ActionType !== 4 && ActionType !== 9;
  });
}

/** A fault that strikes one of the requests of an attempt. */
export interface RequestFault {
  readonly name: string;
  /** Of the request, from 0. */
  readonly number: number;
  readonly treat: Treatment;
}

/** Every fault that can strike requests; where not `all` only the most telling ones, and fewer places to break off at. */
export function faultsFor(requests: readonly string[], all: boolean): readonly RequestFault[] {
  const names: readonly TreatmentName[] = all ? treatmentNames : ['commitThenReject', 'busy', 'resizeIsLost'];
  return requests.flatMap((body, number) => [
    ...names.map((name) => ({ name: `${name} at request ${number + 1}`, number, treat: treatments[name] })),
    ...breakingPlaces(body, all ? 40 : 2).map((at) => ({
      name: `request ${number + 1} breaks off at action ${at}`,
      number,
      treat: ((_, carryOut) => carryOut({ at, code: 'GeneralException' })) as Treatment,
    })),
  ]);
}

/** Places in a request at which it can break off: before actions that change something, about so many. */
function breakingPlaces(body: string, most: number): readonly number[] {
  if (isReading(body)) return [];
  const { Actions } = JSON.parse(body) as Batch;
  const places = Actions.flatMap(({ ActionType, Name }, at) =>
    ActionType === 4 || ActionType === 9 || (ActionType === 3 && !readingMethods.test(Name)) ? [at] : [],
  );
  const step = Math.max(1, Math.floor(places.length / most));
  return places.filter((_, at) => at % step === 0);
}
