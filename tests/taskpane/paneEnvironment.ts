import { TestEnvironment } from 'jest-environment-jsdom';

/** A page for tests of the pane: what browsers have and jsdom lacks, and that the Excel host of the tests uses. */
export default class PaneEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    Object.assign(this.global, { TextEncoder, TextDecoder, structuredClone });
  }
}
