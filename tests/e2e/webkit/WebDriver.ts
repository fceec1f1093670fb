/** The key under which the protocol names an element (W3C WebDriver, 11). */
export const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** An element as the protocol names it. */
export type ElementName = Readonly<Record<typeof elementKey, string>>;

/** A command that the browser refused, with the protocol's name for why. */
export class DriverRefusal extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(`${code}: ${message}`);
  }
}

interface Answer {
  readonly value: unknown;
}

/** A session of W3C WebDriver: a browser that does as it is told over HTTP. */
export class WebDriver {
  private constructor(private readonly session: string) {}

  /** Starts a browser at a driver's address; `asked` are its capabilities. */
  static async start(driver: string, asked: object): Promise<WebDriver> {
    const { sessionId } = (await send('POST', `${driver}/session`, { capabilities: { alwaysMatch: asked } })) as {
      sessionId: string;
    };
    return new WebDriver(`${driver}/session/${sessionId}`);
  }

  /** Sends one command of the session. */
  command(path: string, body: object = {}): Promise<unknown> {
    return send('POST', `${this.session}/${path}`, body);
  }

  /** Runs a function in the page that is shown; what it refers to must be in its arguments. */
  async run<T>(script: (...given: never[]) => T | Promise<T>, given: readonly unknown[] = []): Promise<T> {
    return (await this.command('execute/sync', {
      script: `return (${String(script)}).apply(null, arguments);`,
      args: given,
    })) as T;
  }

  /** Runs a function in the page on elements; the protocol's driver knows them only where they stand alone. */
  runOnAll<T>(look: (elements: Element[]) => T, elements: readonly ElementName[]): Promise<T> {
    const script = `return (${String(look)})([...arguments]);`;
    return this.command('execute/sync', { script, args: elements }) as Promise<T>;
  }

  /** A picture of an element, as PNG in base64. */
  async picture(element: ElementName): Promise<string> {
    return (await send('GET', `${this.session}/element/${element[elementKey]}/screenshot`)) as string;
  }

  async end(): Promise<void> {
    await send('DELETE', this.session);
  }
}

async function send(method: 'POST' | 'GET' | 'DELETE', address: string, body?: object): Promise<unknown> {
  const response = await fetch(address, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
  });
  const { value } = (await response.json()) as Answer;
  if (response.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new DriverRefusal(error, message);
}
