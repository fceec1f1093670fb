import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alike, hostedManifest } from '../../tools/build/hostedManifest.mjs';

const own = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');
const valuesOf = (manifest: string, locale: string) =>
  [...manifest.matchAll(/Locale="([^"]*)" Value="([^"]*)"/g)]
    .filter(([, one]) => one === locale)
    .map(([, , text]) => text);

describe('the manifest as it is hosted', () => {
  it('has each text for the locales of all member countries, as for the one of their language', () => {
    const hosted = hostedManifest(own, {});
    for (const [known, others] of Object.entries(alike)) {
      expect(valuesOf(hosted, known).length).toBeGreaterThan(10);
      for (const locale of others) expect(valuesOf(hosted, locale)).toEqual(valuesOf(own, known));
    }
  });

  it('is at its address', () => {
    const hosted = hostedManifest(own, { address: 'https://example.org/matriz' });
    expect(hosted).toContain('"https://example.org/matriz/taskpane.html"');
    expect(hosted).not.toContain('localhost');
  });

  it('leads to the page of support that was asked for, or that of the repository', () => {
    expect(hostedManifest(own, { support: 'https://example.org/ayuda?a=1&b=2' })).toContain(
      '<SupportUrl DefaultValue="https://example.org/ayuda?a=1&amp;b=2"/>',
    );
    expect(hostedManifest(own, { support: ' ' })).toContain('<SupportUrl DefaultValue="https://crmsv.org/"/>');
  });

  it.each(['http://example.org/', 'ayuda', 'mailto:a@example.org'])(
    'is refused with %s as the page of support',
    (support) => expect(() => hostedManifest(own, { support })).toThrow(/SUPPORT_URL must be a page on https/),
  );
});
