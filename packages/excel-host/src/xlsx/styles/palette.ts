import { officeTheme, themeColours, type Palette } from 'ooxml';
import type { OfficePackage } from '../package/OfficePackage';
import { attribute, childOf, childrenOf, elements, rootOf } from '../package/xml';

/** The colours that a workbook calls by numbers: its theme's, and those that its styles number themselves. */
export function readPalette(parts: OfficePackage, stylesPath: string | undefined): Palette {
  const styles = stylesPath === undefined ? undefined : rootOf(parts.text(stylesPath)).root;
  const numbered = childrenOf(childOf(childOf(styles, 'colors'), 'indexedColors'), 'rgbColor');
  const theme = parts.related(parts.main, 'theme');
  const scheme = theme === undefined ? '' : (elements(rootOf(parts.text(theme)).root, 'clrScheme')[0] ?? '');
  return {
    theme: themeColours.map((name, number) => schemeColour(scheme, name) ?? officeTheme[number] ?? ''),
    numbered: numbered.map((colour) => attribute(colour, 'rgb') ?? ''),
  };
}

function schemeColour(scheme: string, name: string): string | null {
  const own = scheme === '' ? undefined : childOf(scheme, name);
  const [given, system] = [childOf(own, 'srgbClr'), childOf(own, 'sysClr')];
  if (given !== undefined) return attribute(given, 'val');
  return system === undefined ? null : attribute(system, 'lastClr');
}
