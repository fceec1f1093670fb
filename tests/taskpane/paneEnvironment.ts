import './quickStyles.cjs';
import './quickLabels.cjs';
import { shareJsdom } from '../environment/jsdomOfWorker.cjs';
import { TestEnvironment } from 'jest-environment-jsdom';

/** A page for tests of the pane: what browsers have and jsdom lacks, and that the Excel host of the tests uses. */
export default class PaneEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    const page = this.global;
    shareJsdom(page);
    Object.assign(page, { TextEncoder, TextDecoder, structuredClone });
    page.Blob.prototype.arrayBuffer ??= function (this: Blob) {
      return new Promise((resolve) => {
        const reader = new page.FileReader();
        reader.onload = () => resolve(reader.result as ArrayBuffer);
        reader.readAsArrayBuffer(this);
      });
    };
  }
}
