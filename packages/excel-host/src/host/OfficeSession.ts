import type { ExcelHost, UndoStep } from './ExcelHost';
import { isUndoGroup } from './undoGroup';

/** What the client sends; see the reply shapes below. */
interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType: number;
  readonly _data?: Record<string, unknown> & { readonly DdaMethod?: { readonly DispatchId: number } };
}

export interface SessionOptions {
  readonly locale: string;
  /** Origin that the client was told its host has. */
  readonly origin: string;
  /** Sends a message to the client. */
  readonly send: (json: string) => void;
  /** ExcelApi level that the host claims, such as `1.16`. */
  readonly excelApi?: string;
}

const dispatch = { richApi: 93, refreshSettings: 75, saveSettings: 76, commandCompleted: 94 } as const;
/** The flag of a batch that waits until no cell is open. */
const waitsForCell = 64;
/** The level that the host claims where nothing else is asked. */
const usualApi = '1.16';
/** Told when a person presses a button of the ribbon. */
const commandInvoked = 'appCommandInvoked';
/** What the library asks for by itself. */
const ownEvents: ReadonlySet<string> = new Set([commandInvoked, 'richApiMessage']);
const register = { invoke: 0, register: 1, unregister: 2 } as const;

/** One pane's conversation with the host: answers the client's messages and tells it of events. */
export class OfficeSession {
  private conversationId = '';
  private readonly registered = new Map<string, number>();
  /** How many commands were invoked. */
  private invoked = 0;
  private readonly onCompleted = new Map<string, () => void>();
  private stop: () => void;
  /** Messages of the client that have no answer yet. */
  private unanswered = 0;
  /** Whether the client was ever asked to listen to something, be it that it has stopped. */
  private hasListened = false;
  /** What the client knows of the workbook without asking again. */
  private known = '';

  constructor(
    private host: ExcelHost,
    private readonly options: SessionOptions,
  ) {
    this.stop = this.hear();
  }

  private hear(): () => void {
    return this.host.onEvent((name, payload) => this.tell(name, payload));
  }

  /** Ends the conversation: nothing is sent any more. */
  close(): void {
    this.stop();
  }

  /**
   * Goes on with another host; false, and nothing done, where the client would notice: it has listened to something, waits
   * for an answer, or was told something else when it started.
   */
  moveTo(host: ExcelHost): boolean {
    if (this.hasListened || this.unanswered > 0 || this.contextOf(host) !== this.known) return false;
    this.stop();
    this.host = host;
    this.stop = this.hear();
    return true;
  }

  /** Takes one message of the client. */
  async receive(json: string): Promise<void> {
    let message: Message;
    try {
      message = JSON.parse(json) as Message;
    } catch {
      return; // Not of the client: other libraries post messages too.
    }
    if (message._messageType !== 0 || typeof message._actionName !== 'string') return;
    this.conversationId = message._conversationId;
    this.unanswered += 1;
    const data = await this.answer(message);
    if (data === undefined) return;
    this.unanswered -= 1;
    this.reply(message, data);
  }

  private reply(message: Message, data: unknown): void {
    this.options.send(
      JSON.stringify({
        _messageType: 1,
        _actionName: message._actionName,
        _conversationId: message._conversationId,
        _correlationId: message._correlationId,
        _origin: this.options.origin,
        _data: data,
        _errorCode: 0,
        _responseType: 0,
        _serializerVersion: 1,
      }),
    );
  }

  private async answer(message: Message): Promise<unknown> {
    if (message._actionType !== register.invoke) return this.subscribe(message);
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        this.known = this.contextOf(this.host);
        return JSON.parse(this.known) as unknown;
      case 'executeMethod':
        return this.execute(message);
      default:
        return null;
    }
  }

  private subscribe(message: Message): unknown {
    const name = message._actionName;
    this.hasListened ||= !ownEvents.has(name);
    const count = this.registered.get(name) ?? 0;
    this.registered.set(name, message._actionType === register.register ? count + 1 : Math.max(0, count - 1));
    return { Error: 0, Version: 1 };
  }

  private contextOf({ workbook }: ExcelHost): string {
    const { locale, excelApi = usualApi } = this.options;
    return JSON.stringify({
      _id: 'matrix',
      _appName: 16,
      _appVersion: '16.01',
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: 'https://localhost/workbook.xlsx',
      _clientMode: workbook.readOnly ? 0 : 1,
      _settings: [...workbook.settings],
      _reason: 'documentOpened',
      _osfControlType: 1,
      _eToken: '',
      _correlationId: '00000000-0000-0000-0000-000000000000',
      _appInstanceId: '00000000-0000-0000-0000-000000000001',
      _appMinorVersion: 0,
      // 1.10 must stay a text: as a number it would be 1.1.
      _requirementMatrix: JSON.stringify({
        ExcelApi: excelApi,
        RichApiRuntime: '1.1',
        SharedRuntime: '1.1',
        RibbonApi: '1.1',
        DelayForCellEdit: '1.1',
        // Renamed sheets and the like are told of to the library by this set.
        ...(Number(excelApi.split('.')[1]) >= 17 && { ExcelApiOnline: '1.1' }),
      }),
      _hostFullVersion: '16.0.0.0',
      _clientWindowHeight: 800,
      _clientWindowWidth: 350,
      _addinName: 'Add-in',
      _appDomains: [],
      _featureGates: {},
    });
  }

  private async execute({ _data = {} }: Message): Promise<unknown> {
    switch (_data.DdaMethod?.DispatchId) {
      case dispatch.richApi: {
        const [mark, , , , body, , flags] = (_data['ArrayData'] ?? []) as unknown[];
        // What it listens to in Excel reaches it by one event, which it always asks for.
        this.hasListened ||= String(body).includes('"_Register');
        const waits = (Number(flags) & waitsForCell) !== 0;
        const answer = await this.host.processQuery(String(body), waits, this.undoStep(mark));
        return answer === null ? undefined : { Version: 1, ...answer };
      }
      case dispatch.saveSettings: {
        const { Properties = [] } = (_data['DdaSettingsMethod'] ?? {}) as { Properties?: [string, string][] };
        this.host.workbook.settings = new Map(Properties);
        this.known = this.contextOf(this.host);
        return { Version: 1, Error: 0 };
      }
      case dispatch.refreshSettings: {
        const settings = [...this.host.workbook.settings].map(([Name, Value]) => ({ Name, Value }));
        return { Version: 1, Error: 0, Properties: { Settings: settings } };
      }
      case dispatch.commandCompleted: {
        const id = String((_data as Record<number, unknown>)[0] ?? ((_data['ArrayData'] ?? []) as unknown[])[0]);
        this.onCompleted.get(id)?.();
        for (const [key, done] of this.onCompleted) {
          if (key === id) done();
        }
        return { Version: 1, Error: 0 };
      }
      default:
        return { Version: 1, Error: 5000 };
    }
  }

  /** How a request enters what can be undone: before ExcelApi 1.19 it ends it, from 1.20 on several can be one step. */
  private undoStep(mark: unknown): UndoStep | undefined {
    const level = Number((this.options.excelApi ?? usualApi).split('.')[1]);
    if (level < 19) return undefined;
    return { group: level >= 20 && isUndoGroup(mark) ? mark : null };
  }

  /** Whether the client has asked for events of a name. */
  listensTo(name: string): boolean {
    return (this.registered.get(name) ?? 0) > 0;
  }

  /** Runs a command of the ribbon in the client; resolves when the command says that it is done. */
  invokeCommand(functionName: string): Promise<void> {
    // Two presses in one moment are two commands.
    const id = `command-${++this.invoked}-${functionName}`;
    return new Promise((resolve) => {
      this.onCompleted.set(id, () => {
        this.onCompleted.delete(id);
        resolve();
      });
      this.tell(commandInvoked, { 0: id, 1: functionName, 2: JSON.stringify({ source: { id: functionName } }) });
    });
  }

  private tell(name: string, payload: unknown): void {
    if (!this.listensTo(name)) return;
    this.options.send(
      JSON.stringify({
        _messageType: 1,
        _actionName: name,
        _conversationId: this.conversationId,
        _correlationId: -1,
        _origin: this.options.origin,
        _data: payload,
        _errorCode: 0,
        _responseType: 1,
        _serializerVersion: 1,
      }),
    );
  }
}
