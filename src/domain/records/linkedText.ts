import { foldText } from '../foldText';

/** Texts that only say where to press: of a link that is called so the address is all that matters. */
const mereLabels: ReadonlySet<string> = new Set(
  [
    ...['aquí', 'ver', 'ver aquí', 'ver enlace', 'enlace', 'vínculo', 'liga', 'abrir', 'clic aquí', 'haga clic aquí'],
    ...['here', 'see', 'see here', 'link', 'open', 'click here', 'url', 'web'],
  ].map(foldText),
);

/** Without what people leave out when they write an address. */
const bareAddress = (address: string): string =>
  foldText(address)
    .replace(/^(https?:\/\/|mailto:|tel:)/, '')
    .replace(/^www\.|\/$/g, '');

/**
 * A text with the address that it leads to, since a cell of the matrix holds text only: `Acta <https://…>`; the address
 * alone where the text says no more than that, and the text where it is the address.
 */
export function withAddress(text: string, address: string): string {
  const [shown, target] = [text.trim(), address.trim()];
  if (target === '' || shown.includes(`<${target}>`)) return text;
  if (shown === '' || mereLabels.has(foldText(shown).replace(/[:.…]+$/, ''))) return target;
  return bareAddress(shown) === bareAddress(target) ? text : `${shown} <${target}>`;
}

/** A text without the addresses that `withAddress` put behind it. */
export function withoutAddresses(text: string): string {
  return text.replace(/ ?<(?:[a-z][\w+.-]*:|#)[^<>\s][^<>\n]*>/gi, '');
}
