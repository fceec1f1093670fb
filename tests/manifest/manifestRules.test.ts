import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFaults } from '../../tools/manifestRules';

const root = join(__dirname, '../..');
const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
const files = {
  icon: (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path)) : null),
  commands: readFileSync(join(root, 'src/commands/registerCommands.ts'), 'utf8'),
};

describe('the manifest', () => {
  it('keeps every rule', () => expect(manifestFaults(manifest, files)).toEqual([]));

  it.each([
    [
      'an address without https',
      'https://localhost:3000/taskpane.html',
      'http://localhost:3000/taskpane.html',
      'is not https',
    ],
    ['an icon that is not there', 'assets/review-16.png', 'assets/nada-16.png', 'does not exist'],
    ['an icon of another size', 'assets/review-16.png', 'assets/review-32.png', ''],
    ['a resource that is declared nowhere', 'resid="Open.Tip"', 'resid="Open.Tipp"', 'declared nowhere'],
    ['a text without its English', 'Locale="en-US" Value="Review"', 'Locale="en-GB" Value="Review"', 'lacks en-US'],
    ['a command that nobody registers', '>review<', '>revise<', 'registered nowhere'],
    [
      'a button with a page of its own',
      '<SourceLocation resid="Taskpane.Url"/>',
      '<SourceLocation resid="Review.16"/>',
      'not the page of the shared runtime',
    ],
    ['a button with a pane of its own', '<TaskpaneId>Matriz.Pane</TaskpaneId>', '', 'one pane'],
    ['elements in another order', '<Version>0.1.0.0</Version>', '', ''],
    ['other permissions', 'ReadWriteDocument', 'ReadDocument', 'ReadWriteDocument'],
    ['broken XML', '</OfficeApp>', '', 'well-formed'],
  ])('is refused with %s', (name, before, after, expected) => {
    const broken =
      name === 'elements in another order'
        ? manifest.replace(before, '').replace('<DefaultLocale>', `${before}<DefaultLocale>`)
        : name === 'an icon of another size'
          ? manifest
          : manifest.replace(before, after);
    const own = name === 'an icon of another size' ? { ...files, icon: () => files.icon(after) } : files;
    expect(manifestFaults(broken, own).join('\n')).toContain(expected);
    expect(manifestFaults(broken, own)).not.toEqual([]);
  });
});
