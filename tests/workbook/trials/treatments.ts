import type { Batch } from '../../../src/workbench/host/execute';
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
  const { Actions } = JSON.parse(body) as Batch;
  return Actions.every(({ ActionType, Name }) => {
    if (ActionType === 3) return readingMethods.test(Name);
    return ActionType !== 4 && ActionType !== 9;
  });
}
