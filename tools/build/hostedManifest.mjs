import { addInAddress, developmentAddress } from './addInAddress.mjs';

/**
 * Languages of Office in which the add-in is to be found under its names: those of the eleven member countries, by the one
 * that the manifest of the repository has of each language. Office takes a text for its very locale only.
 */
export const alike = {
  'es-MX': ['es-CR', 'es-DO', 'es-GT', 'es-HN', 'es-NI', 'es-PA', 'es-SV', 'es-US'],
  'en-US': ['en-BZ', 'en-CA', 'en-GB'],
};

/**
 * The manifest as it is hosted: at its address, with its texts for every locale, and a page of support.
 * Throws an Error that says what to set where an address is not on https.
 * @param {string} manifest that of the repository
 * @param {{ address?: string | undefined, support?: string | undefined }} asked as in `ADDIN_URL` and `SUPPORT_URL`; what is
 *   blank stays as in the repository
 * @returns {string}
 */
export function hostedManifest(manifest, { address, support }) {
  return manifest
    .replace(/<!--[\s\S]*?-->\n/, '')
    .replaceAll(developmentAddress, addInAddress(address))
    .replace(/(?<=<SupportUrl DefaultValue=")[^"]*/, (present) => supportAddress(support) ?? present)
    .replace(/^.*Locale="([^"]*)".*\n/gm, (line, locale) =>
      [locale, ...(alike[locale] ?? [])].map((one) => line.replace(locale, one)).join(''),
    );
}

/** @param {string | undefined} given */
function supportAddress(given) {
  const text = given?.trim() ?? '';
  if (text === '') return undefined;
  if (!URL.canParse(text) || new URL(text).protocol !== 'https:')
    throw new Error(`SUPPORT_URL must be a page on https, such as https://example.org/ayuda, and not "${text}"`);
  return new URL(text).href.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
