import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addinVersion } from '../../src/taskpane/store/addinVersion';

const read = (path: string) => readFileSync(join(__dirname, '../..', path), 'utf8');

describe('the version that the pane shows', () => {
  it('is that of the manifest, which has a fourth number', () =>
    expect(/<Version>([^<]*)<\/Version>/.exec(read('manifest.xml'))?.[1]).toBe(`${addinVersion}.0`));

  it('has its part in the changelog', () => expect(read('CHANGELOG.md')).toContain(`\n## ${addinVersion}\n`));
});
