import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack from 'webpack';
import { KeepPreviousBuild } from '../../tools/build/KeepPreviousBuild.mjs';

const folder = mkdtempSync(join(tmpdir(), 'build-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Builds a script with this text; gives the scripts that stand in the folder afterwards. */
async function build(text: string): Promise<string[]> {
  const [entry, path] = [join(folder, 'entry.js'), join(folder, 'dist')];
  writeFileSync(entry, text);
  const keep = new KeepPreviousBuild(path);
  const output = { path, filename: '[contenthash:8].js', clean: keep.clean };
  await new Promise<void>((resolve, reject) => {
    webpack({ mode: 'production', entry, output, plugins: [keep] }, (error, stats) =>
      error || stats?.hasErrors() ? reject(error ?? new Error(stats?.toString())) : resolve(),
    );
  });
  return readdirSync(path).filter((name) => name.endsWith('.js'));
}

it('keeps the scripts of the build before, for panes that are still open, and no older ones', async () => {
  const [first] = await build('console.log(1)');
  const second = await build('console.log(2)');
  expect(second).toHaveLength(2);
  expect(second).toContain(first);
  const third = await build('console.log(3)');
  expect(third).toHaveLength(2);
  expect(third).not.toContain(first);
  expect((await build('console.log(3)')).length).toBeGreaterThan(0);
});
