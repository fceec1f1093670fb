import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Lists the files of a build, in the folder of the build itself. */
const listName = 'build.json';

/** The files of the build that a folder holds; none where it holds none. */
function filesOfBuild(folder) {
  const list = join(folder, listName);
  return existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
}

/**
 * Keeps the files of the build before beside the new ones, and no older ones: a pane that was opened before an update
 * still finds its parts until it is opened again.
 */
export class KeepPreviousBuild {
  /** @param {string} folder where the build goes; its `output.clean` must be that of this plugin */
  constructor(folder) {
    this.previous = new Set(filesOfBuild(folder));
    this.clean = { keep: (path) => this.previous.has(path.replaceAll('\\', '/')) };
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('KeepPreviousBuild', (compilation) => {
      const { Compilation, sources } = compiler.webpack;
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'KeepPreviousBuild', stage }, (assets) => {
        const files = Object.keys(assets).sort();
        compilation.emitAsset(listName, new sources.RawSource(`${JSON.stringify(files, null, 1)}\n`));
      });
    });
  }
}
