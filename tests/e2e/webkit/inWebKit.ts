import { isCi } from '../browser';
import { DrivenWorkbench, type OpenOptions } from '../DrivenWorkbench';
import { listeningServer, type ListeningServer } from './listeningServer';
import { findWebKit, startWebKit, type RunningWebKit } from './startWebKit';
import { WebKitPage } from './WebKitPage';
import type { WebKitLocator } from './WebKitLocator';

const programs = findWebKit();
const isSkipped = programs === null && !isCi;
if (isSkipped)
  process.stderr.write('WebKit was not found (Debian: webkit2gtk-driver and xvfb): the tests in it were NOT run.\n');

/** The workbench in WebKit, which shows the pane on a Mac and an iPad. */
export class WebKitWorkbench extends DrivenWorkbench<WebKitLocator> {
  readonly pane: WebKitLocator;

  constructor(
    readonly page: WebKitPage,
    readonly downloads: string,
    protected override readonly address: string,
  ) {
    super();
    this.pane = page.frameLocator('iframe');
  }

  /** Opens the page on a machine that has kept nothing of it. */
  override async open(options?: OpenOptions): Promise<void> {
    await this.page.goto(`${this.address}manifest.xml`);
    await this.page.evaluate(() => localStorage.clear());
    await super.open(options);
  }

  /** What the consoles of pane and page were told since they were opened. */
  async consoleSaid(): Promise<readonly string[]> {
    const inPane = await this.pane.locator('main').evaluate(() => window.consoleSaid);
    const inPage = await this.page.evaluate(() => window.consoleSaid);
    if (!inPane || !inPage) throw new Error('nobody listens to the console');
    return [...inPage, ...inPane];
  }
}

/** Tests that drive the workbench in WebKit; skipped, and said so, where it is not installed outside CI. */
export function inWebKit(name: string, tests: (bench: () => WebKitWorkbench) => void): void {
  (isSkipped ? describe.skip : describe)(name, () => {
    let webKit: RunningWebKit | undefined;
    let server: ListeningServer | undefined;
    let bench: WebKitWorkbench;
    beforeAll(async () => {
      if (!programs) throw new Error('WebKit is not installed (Debian: webkit2gtk-driver and xvfb)');
      server = await listeningServer(process.env['WORKBENCH'] ?? '');
      // It answers once everything is compiled.
      await fetch(server.address);
      webKit = await startWebKit(programs);
      await webKit.driver.command('window/rect', { width: 1360, height: 900 });
      bench = new WebKitWorkbench(new WebKitPage(webKit.driver), webKit.downloads, server.address);
    });
    afterAll(async () => {
      await webKit?.stop();
      await server?.stop();
    });
    tests(() => bench);
  });
}
