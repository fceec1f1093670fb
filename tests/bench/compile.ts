import { join } from 'node:path';
import webpack from 'webpack';
import { production } from '../../webpack.config.js';

const folder = import.meta.dirname;
const output = join(folder, '../../node_modules/.cache/bench');

/** Builds the programs that measure the domain as the add-in itself is built; gives the path of each by its name. */
export async function compile(names: readonly string[]): Promise<(name: string) => string> {
  const { mode, module, resolve, optimization } = production as webpack.Configuration;
  const compiler = webpack({
    mode,
    module,
    resolve,
    optimization,
    target: 'node20.19',
    entry: Object.fromEntries(names.map((name) => [name, join(folder, `${name}.ts`)])),
    externals: { hyperformula: 'commonjs hyperformula', '@ironcalc/wasm': 'import @ironcalc/wasm' },
    output: { path: output, filename: '[name].cjs' },
    cache: { type: 'filesystem', name: 'bench', cacheDirectory: join(folder, '../../node_modules/.cache/webpack') },
  });
  await new Promise<void>((done, fail) => {
    compiler.run((error, stats) => {
      if (error ?? stats?.hasErrors()) fail(error ?? new Error(stats?.toString('errors-only')));
      else compiler.close(() => done());
    });
  });
  return (name) => join(output, `${name}.cjs`);
}
