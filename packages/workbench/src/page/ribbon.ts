/** A button of the ribbon as the manifest declares it. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  /** Function to run; null for the button that opens the pane. */
  readonly functionName: string | null;
}

export interface Ribbon {
  readonly tab: string;
  readonly group: string;
  readonly buttons: readonly RibbonButton[];
}

/** Reads the ribbon out of the add-in's own manifest, in a language. */
export function readRibbon(manifest: string, locale: string): Ribbon {
  const xml = new DOMParser().parseFromString(manifest, 'application/xml');
  const byTag = (parent: Element | Document, tag: string) => [...parent.getElementsByTagNameNS('*', tag)];
  const textOf = (id: string | null | undefined): string => {
    const entry = [...byTag(xml, 'String'), ...byTag(xml, 'Image')].find((one) => one.getAttribute('id') === id);
    const override = entry && byTag(entry, 'Override').find((one) => one.getAttribute('Locale') === locale);
    return (override?.getAttribute('Value') ?? entry?.getAttribute('DefaultValue')) || '';
  };
  const resource = (parent: Element, tag: string) => textOf(byTag(parent, tag)[0]?.getAttribute('resid'));
  const iconOf = (control: Element): string => {
    const image = byTag(control, 'Image').find((one) => one.getAttribute('size') === '32');
    const entry = byTag(xml, 'Image').find((one) => one.getAttribute('id') === image?.getAttribute('resid'));
    return new URL(entry?.getAttribute('DefaultValue') ?? 'http://localhost/').pathname;
  };
  const ownLabel = (element: Element | undefined): string => {
    const label = element && [...element.children].find(({ localName }) => localName === 'Label');
    return label ? textOf(label.getAttribute('resid')) : '';
  };
  return {
    tab: ownLabel(byTag(xml, 'CustomTab')[0]),
    group: ownLabel(byTag(xml, 'Group')[0]),
    buttons: byTag(xml, 'Control').map((control) => ({
      id: control.getAttribute('id') ?? '',
      label: resource(control, 'Label'),
      tip: resource(control, 'Description'),
      icon: iconOf(control),
      functionName: byTag(control, 'FunctionName')[0]?.textContent ?? null,
    })),
  };
}
