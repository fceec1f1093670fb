import { JSDOM } from 'jsdom';

/** What the rules look up beside the manifest itself. */
export interface ManifestFiles {
  /** An icon of the repository by its path; null where there is none. */
  readonly icon: (path: string) => Uint8Array | null;
  /** Source that registers the commands. */
  readonly commands: string;
}

const locales = ['es-MX', 'en-US'];

/** Order of the elements that Office asks for below OfficeApp. */
const order = [
  'Id',
  'Version',
  'ProviderName',
  'DefaultLocale',
  'DisplayName',
  'Description',
  'IconUrl',
  'HighResolutionIconUrl',
  'SupportUrl',
  'AppDomains',
  'Hosts',
  'Requirements',
  'DefaultSettings',
  'Permissions',
  'VersionOverrides',
];

const limits: Readonly<Record<string, number>> = { DisplayName: 125, Description: 250 };

/** Everything that is wrong with a manifest by the rules that can be checked without Microsoft's service. */
export function manifestFaults(manifest: string, files: ManifestFiles): string[] {
  const { window } = new JSDOM();
  const xml = new window.DOMParser().parseFromString(manifest, 'application/xml');
  if (xml.getElementsByTagName('parsererror').length > 0) return ['it is not well-formed XML'];
  const all = (tag: string) => [...xml.getElementsByTagNameNS('*', tag)];
  return [
    ...orderFaults(xml),
    ...textFaults(all),
    ...resourceFaults(xml, all),
    ...addressFaults(xml),
    ...iconFaults(all, files),
    ...commandFaults(all, files),
    ...runtimeFaults(all),
  ];
}

type All = (tag: string) => Element[];

function orderFaults(xml: Document): string[] {
  const names = [...xml.documentElement.children].map(({ localName }) => localName);
  const places = names.map((name) => order.indexOf(name));
  const unknown = names.filter((_, index) => places[index] === -1).map((name) => `unknown element ${name}`);
  const isSorted = places.every((place, index) => index === 0 || place > (places[index - 1] ?? -1));
  const id = xml.getElementsByTagName('Id')[0]?.textContent ?? '';
  const permissions = xml.getElementsByTagName('Permissions')[0]?.textContent;
  return [
    ...unknown,
    ...(isSorted ? [] : ['the elements are not in the order that Office asks for']),
    ...(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id) ? [] : ['Id is no GUID']),
    ...(permissions === 'ReadWriteDocument' ? [] : ['Permissions must be ReadWriteDocument']),
  ];
}

function textFaults(all: All): string[] {
  const faults: string[] = [];
  for (const [tag, limit] of Object.entries(limits)) {
    const [element] = all(tag).filter((one) => one.hasAttribute('DefaultValue'));
    const texts = [
      element?.getAttribute('DefaultValue'),
      ...[...(element?.children ?? [])].map((one) => one.getAttribute('Value')),
    ];
    if (texts.some((text) => !text || text.length > limit)) faults.push(`${tag} is blank or longer than ${limit}`);
    if (element) faults.push(...missingLocales(tag, element));
  }
  for (const element of all('String')) faults.push(...missingLocales(`String ${element.getAttribute('id')}`, element));
  return faults;
}

function missingLocales(name: string, element: Element): string[] {
  const present = [...element.children].map((one) => one.getAttribute('Locale'));
  return locales.filter((locale) => !present.includes(locale)).map((locale) => `${name} lacks ${locale}`);
}

function resourceFaults(xml: Document, all: All): string[] {
  const ids = ['Image', 'Url', 'String'].flatMap((tag) => all(tag).flatMap((one) => one.getAttribute('id') ?? []));
  const used = [...xml.querySelectorAll('[resid]')].map((one) => one.getAttribute('resid') ?? '');
  return [
    ...used.filter((id) => !ids.includes(id)).map((id) => `resid ${id} is declared nowhere`),
    ...ids.filter((id) => id.length > 32).map((id) => `id ${id} is longer than 32`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id ${id} is declared twice`),
  ];
}

function addressFaults(xml: Document): string[] {
  const addresses = [...xml.querySelectorAll('[DefaultValue]')].map((one) => one.getAttribute('DefaultValue') ?? '');
  return addresses.filter((one) => one.startsWith('http:')).map((one) => `${one} is not https`);
}

/** Width and height out of a PNG's header. */
function sizeOf(png: Uint8Array): string {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return `${view.getUint32(16)}x${view.getUint32(20)}`;
}

/** The folder in which the pane's page is hosted. */
const folderOf = (page: Element | undefined): string =>
  (page?.getAttribute('DefaultValue') ?? '').replace(/[^/]*$/, '');

function iconFaults(all: All, { icon }: ManifestFiles): string[] {
  const images = [
    ...all('Image').filter((one) => one.hasAttribute('id')),
    ...all('IconUrl'),
    ...all('HighResolutionIconUrl'),
  ];
  const root = folderOf(all('SourceLocation')[0]);
  return images.flatMap((image) => {
    const address = image.getAttribute('DefaultValue') ?? '';
    if (!address.startsWith(root)) return [`${address} is not below ${root}`];
    const path = address.slice(root.length);
    const file = icon(path);
    const size = /-(\d+)\.png$/.exec(path)?.[1];
    if (!file) return [`${path} does not exist`];
    return sizeOf(file) === `${size}x${size}` ? [] : [`${path} is ${sizeOf(file)}`];
  });
}

function commandFaults(all: All, { commands }: ManifestFiles): string[] {
  const names = all('FunctionName').map(({ textContent }) => textContent ?? '');
  return names
    .filter((name) => !new RegExp(`\\b${name}\\b`).test(commands))
    .map((name) => `command ${name} is registered nowhere`);
}

/**
 * The pane and the commands share one runtime, which has one page and one pane: a button with a page of its own would open a
 * second pane beside it, in a runtime that knows nothing of the first (office-js-docs-pr #1954, office-js #4339 and #4737).
 */
function runtimeFaults(all: All): string[] {
  const page = all('Runtime')[0]?.getAttribute('resid');
  const pages = [...all('FunctionFile'), ...all('SourceLocation').filter((one) => one.hasAttribute('resid'))];
  const panes = new Set(all('TaskpaneId').map(({ textContent }) => textContent));
  const shown = all('Action').filter((one) => one.outerHTML.includes('ShowTaskpane'));
  const isNamed = (action: Element) => action.getElementsByTagNameNS('*', 'TaskpaneId').length === 1;
  return [
    ...pages
      .filter((one) => one.getAttribute('resid') !== page)
      .map((one) => `${one.localName} ${one.getAttribute('resid')} is not the page of the shared runtime`),
    ...(panes.size <= 1 && shown.every(isNamed)
      ? []
      : ['a shared runtime has one pane, named in every button that opens it']),
  ];
}
