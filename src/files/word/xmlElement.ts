import { BuilderElement, type XmlComponent } from 'docx';

/** An element for which `docx` has no class of its own; names are written out with their prefix. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  children: readonly XmlComponent[] = [],
): XmlComponent {
  const named = Object.entries(attributes).map(([key, value]) => [key, { key, value }] as const);
  return new BuilderElement({ name, attributes: Object.fromEntries(named) as never, children });
}
