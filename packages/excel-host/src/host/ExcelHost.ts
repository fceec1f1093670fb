import type { Workbook } from '../model/Workbook';
import { eventsOf } from './events';
import type { Batch, BatchResult } from './batch';
import { executeBatch, References, type BreakOff } from './execute';
import { faultOf, type FaultName } from './faults';
import { HostError, type HostContext } from './objectType';

/** The limit of Excel on the web for one request and one answer. */
const payloadLimit = 5_000_000;
const smallLimit = 200_000;

/** So long after a request, in milliseconds, comes what others did in an Excel of their own meanwhile. */
const mergedAfter = 1_000;

/** What the client and the host exchanged since the last reset. */
export interface Statistics {
  roundTrips: number;
  requestBytes: number;
  responseBytes: number;
}

/** The reply to a batch, without its envelope. */
export interface Reply {
  readonly Error: number;
  readonly Data?: readonly [number, readonly string[], string];
}

/** How a request enters the list of what can be undone: as a step, and with which others as one. */
export interface UndoStep {
  /** What the requests of one step have in common; null for a request that is a step of its own. */
  readonly group: string | null;
}

/** Carries a request out, all of it or only its actions before `breakOff.at`, and gives the answer. */
export type CarryOut = (breakOff?: BreakOff) => Promise<Reply | null>;

/**
 * Our Excel: answers the batches of the unmodified office.js over a workbook model and tells it of events. It knows
 * nothing of windows and messages; those are the transports'.
 */
export class ExcelHost {
  readonly statistics: Statistics = { roundTrips: 0, requestBytes: 0, responseBytes: 0 };
  /** Called when the add-in opens or closes its pane. */
  onShowPane: (isVisible: boolean) => void = () => undefined;
  /** Decides when a request is carried out, how far, and what is answered (null for nothing ever); for tests. */
  intercept: (body: string, carryOut: CarryOut) => Promise<Reply | null> = (_, carryOut) => carryOut();
  /** Faults that are on, with the writing requests that each still spares. */
  private readonly active = new Map<FaultName, number>();
  private readonly references = new References();
  private readonly listeners = new Set<(name: string, payload: unknown) => void>();
  private readonly faultListeners = new Set<() => void>();
  private readonly stop: () => void;

  constructor(
    readonly workbook: Workbook,
    private readonly locale = 'es-ES',
  ) {
    workbook.locale = locale;
    this.stop = workbook.onChange((change) => {
      if (change.kind === 'shift') this.references.shift(change.sheet, change.shift);
      if (this.active.has('noEvents')) return;
      for (const { name, payload } of eventsOf(change, workbook)) {
        for (let times = this.active.has('doubleEvents') ? 2 : 1; times > 0; times--) this.tell(name, payload);
      }
    });
  }

  /** Ends the host's part in its workbook. */
  close(): void {
    this.stop();
  }

  /** Calls back for every event meant for the client. */
  onEvent(listener: (name: string, payload: unknown) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private tell(name: string, payload: unknown): void {
    for (const listener of this.listeners) listener(name, payload);
  }

  resetStatistics(): void {
    Object.assign(this.statistics, { roundTrips: 0, requestBytes: 0, responseBytes: 0 });
  }

  /** Switches a fault on or off. */
  setFault(name: FaultName, isOn: boolean): void {
    const fault = faultOf(name);
    if (this.active.has(name) === isOn) return;
    if (isOn) this.active.set(name, fault.at === 'answer' ? (fault.sparesWrites ?? 0) : 0);
    else this.active.delete(name);
    if (fault.at === 'workbook') fault.change(this.workbook, isOn);
    for (const listener of this.faultListeners) listener();
  }

  /** Calls back when a fault is switched on or off, or has struck and is gone. */
  onFaults(listener: () => void): () => void {
    this.faultListeners.add(listener);
    return () => this.faultListeners.delete(listener);
  }

  isFaultOn(name: FaultName): boolean {
    return this.active.has(name);
  }

  /** Whether a fault strikes now; one that strikes once is gone then. */
  private strikes(name: FaultName): boolean {
    const spared = this.active.get(name);
    if (spared === undefined) return false;
    if (spared > 0) {
      this.active.set(name, spared - 1);
      return false;
    }
    const fault = faultOf(name);
    if (fault.at === 'write' || (fault.at === 'answer' && fault.once)) this.setFault(name, false);
    return true;
  }

  /**
   * Answers one batch; null when it never answers. While a cell is open every batch is refused, unless it waits until the
   * person has left the cell.
   * @param step none where what it writes ends what can be undone
   */
  async processQuery(body: string, waitsForCell = false, step?: UndoStep): Promise<Reply | null> {
    if (isHousekeeping(body)) return this.reply(this.execute(body));
    if (this.workbook.isEditingCell) {
      if (!waitsForCell) return this.failure('InvalidOperationInCellEditMode');
      await this.workbook.cellEditEnds();
    }
    return this.intercept(body, (breakOff) => this.carryOut(body, breakOff, step));
  }

  private async carryOut(body: string, breakOff?: BreakOff, step?: UndoStep): Promise<Reply | null> {
    // Only a batch that sets something has what others can come before, or what it could have committed.
    const isWriting = body.includes('"ActionType":4');
    this.statistics.roundTrips++;
    const requestBytes = byteLength(body);
    this.statistics.requestBytes += requestBytes;
    if (this.strikes('slow')) await new Promise((resolve) => setTimeout(resolve, 2000));
    const refusal = this.refusalOf(requestBytes, isWriting);
    if (refusal !== undefined) return refusal;
    if (isWriting) this.letOthersWrite();
    const losesResizes = body.includes('"Name":"Resize"') && this.strikes('resizeIsLost');
    const execute = () => this.execute(body, losesResizes, breakOff, step);
    const result = step ? this.workbook.history.recordRequest(step.group, execute) : execute();
    if (isWriting && this.strikes('commitThenReject')) return this.failure('GeneralException');
    const reply = this.reply(this.active.has('nullValues') ? withoutLargeValues(result) : result);
    const size = byteLength(reply.Data?.[2] ?? '');
    this.statistics.responseBytes += size;
    if (size > (this.active.has('smallAnswers') ? smallLimit : payloadLimit))
      return this.failure('ResponsePayloadSizeLimitExceeded');
    return reply;
  }

  /** A fault's answer to a batch that is not executed; null for none ever, undefined where no fault strikes. */
  private refusalOf(requestBytes: number, isWriting: boolean): Reply | null | undefined {
    if (this.strikes('neverSettles')) return null;
    if (this.strikes('generalException')) return this.failure('GeneralException');
    if (this.strikes('busy')) return this.failure('ActivityLimitReached');
    if (this.strikes('noMemory')) return this.failure('MemoryLimitReached');
    if (isWriting && this.strikes('secondWriteFails')) return this.failure('GeneralException');
    const limit = this.active.has('smallRequests') ? smallLimit : payloadLimit;
    return requestBytes > limit ? this.failure('RequestPayloadSizeLimitExceeded') : undefined;
  }

  private letOthersWrite(): void {
    for (const name of [...this.active.keys()]) {
      const fault = faultOf(name);
      if (fault.at !== 'write' || !this.strikes(name)) continue;
      const merge = fault.act(this.workbook);
      if (merge) setTimeout(merge, mergedAfter);
    }
  }

  private execute(body: string, losesResizes = false, breakOff?: BreakOff, step?: UndoStep): BatchResult {
    const context: HostContext = {
      workbook: this.workbook,
      locale: this.locale,
      losesResizes,
      meetWhatCannotBeUndone: () => {
        if (step && step.group !== null) throw new HostError('UndoNotSupported');
        this.workbook.history.clear();
      },
      showPane: (isVisible) => this.onShowPane(isVisible),
    };
    return executeBatch(JSON.parse(body) as Batch, context, this.references, breakOff);
  }

  private reply(result: BatchResult): Reply {
    return { Error: 0, Data: [200, [], JSON.stringify(result)] };
  }

  /** The answer to a request that is refused as a whole. */
  failure(code: string): Reply {
    const error = { Code: code, Message: code, Location: '', ActionIndex: 0, HttpStatusCode: 400 };
    return this.reply({ Results: [], TraceIds: [], Error: error });
  }
}

/**
 * Whether a batch only starts up, registers events or lets go of objects after a run: nobody waits for it, so it is no
 * round trip of a budget.
 */
function isHousekeeping(body: string): boolean {
  // Most have no such call at all, and some are megabytes long.
  if (!/NotifyActionHandlerReady|SetAppRuntimeState|_RemoveReference|_(?:Unr|R)egister/.test(body)) return false;
  const { Actions } = JSON.parse(body) as Batch;
  const calls = Actions.filter(({ ActionType }) => ActionType !== 1 && ActionType !== 5);
  return (
    calls.length > 0 &&
    calls.every(({ Name }) =>
      /^(NotifyActionHandlerReady|SetAppRuntimeState|_RemoveReference|_(Unr|R)egister\w*Event)$/.test(Name),
    )
  );
}

/** Bytes of a text in UTF-8; counted, since encoding answers of many megabytes takes longer than giving them. */
function byteLength(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) continue;
    // Each half of a pair of surrogates takes two of the pair's four.
    bytes += unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 1 : 2;
  }
  return bytes;
}

/** Excel on the web may answer a range that is too large with null values instead of an error. */
function withoutLargeValues(result: BatchResult): BatchResult {
  const strip = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(strip);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        key === 'Values' && Array.isArray(inner) && inner.length > 500 ? null : strip(inner),
      ]),
    );
  };
  return { ...result, Results: result.Results.map(({ ActionId, Value }) => ({ ActionId, Value: strip(Value) })) };
}
