import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/*
 * Makes a package for other projects: plain JavaScript, for `import` and for `require`, with types. Within this repository
 * the sources themselves are used.
 */
const root = join(import.meta.dirname, '..');
const out = join(root, 'dist');
const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const { ooxml: ours, ...dependencies } = own.dependencies;
if (!ours) throw new Error('ooxml is expected among the dependencies');
const entries = Object.entries(own.exports);

rmSync(out, { recursive: true, force: true });
mkdirSync(out);
const shared = {
  entryPoints: entries.map(([, path]) => join(root, path)),
  outbase: join(root, 'src'),
  outdir: out,
  bundle: true,
  // What is of this repository goes into it; the rest is installed with it.
  external: Object.keys({ ...dependencies, ...own.peerDependencies }),
  platform: 'node',
  target: 'es2022',
};
await build({ ...shared, format: 'esm', splitting: true });
// The CommonJS files share nothing: whoever requires two entries passes the model from one to the other, never a class.
await build({
  ...shared,
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  logOverride: { 'empty-import-meta': 'silent' },
});
execFileSync('npx', ['tsc', '-p', root, '--outDir', out], { cwd: root, stdio: 'inherit' });

const built = (path, extension) => path.replace('./src/', './').replace(/\.ts$/, extension);
const published = { ...own, dependencies };
const exports = entries.map(([name, path]) => [
  name,
  { types: built(path, '.d.ts'), import: built(path, '.js'), require: built(path, '.cjs') },
]);
for (const name of ['private', 'scripts', 'devDependencies']) delete published[name];
writeFileSync(
  join(out, 'package.json'),
  JSON.stringify({ ...published, exports: Object.fromEntries(exports) }, null, 2),
);
copyFileSync(join(root, 'README.md'), join(out, 'README.md'));
execFileSync('npm', ['pack', '--silent'], { cwd: out, stdio: 'inherit' });
