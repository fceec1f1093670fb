/** Address in the manifest of the repository; a build puts that of the add-in in its place. */
export const developmentAddress = 'https://localhost:3000/';

/**
 * The address at which the add-in will be hosted, with a slash at its end. Throws an Error that says what to set where it
 * is no folder on https.
 * @param {string | undefined} given as in `ADDIN_URL`; the development address where it is blank
 * @returns {string}
 */
export function addInAddress(given) {
  const text = given?.trim() ?? '';
  if (text === '') return developmentAddress;
  const isFolder = URL.canParse(text) && !/[?#]/.test(text) && !/\.html?$/i.test(text);
  if (!isFolder || new URL(text).protocol !== 'https:') {
    throw new Error(`ADDIN_URL must be a folder on https, such as https://example.org/matriz/, and not "${text}"`);
  }
  return new URL(text).href.replace(/\/*$/, '/');
}
