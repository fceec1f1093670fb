import { allowances, type Allowance, type PageLayout, type Worksheet } from '../../model/Worksheet';
import {
  attribute,
  childOf,
  childrenOf,
  escapeXml,
  innerOf,
  isTrue,
  joinElement,
  nameOf,
  prefixed,
  splitElement,
  textOf,
  withAttributes,
} from '../package/xml';
import type { SheetPart } from './SheetPart';

const pointsPerInch = 72;
const paperSizes: Readonly<Record<string, number>> = { Letter: 1, Legal: 5, A4: 9, A3: 8 };
const sides = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
const none = '<none/>';

/** Reads the page set-up but for print area and titles, which are names of the workbook, and the rows that begin pages. */
export function readPage(part: SheetPart, { pageLayout: page, pageBreaks }: Worksheet): void {
  const setup = part.get('pageSetup') ?? none;
  page.orientation = attribute(setup, 'orientation') === 'landscape' ? 'Landscape' : 'Portrait';
  const paper = Number(attribute(setup, 'paperSize') ?? 0);
  if (paper > 0) page.paperSize = Object.keys(paperSizes).find((name) => paperSizes[name] === paper) ?? `${paper}`;
  page.blackAndWhite = isTrue(attribute(setup, 'blackAndWhite'));
  const fit = childOf(part.get('sheetPr'), 'pageSetUpPr');
  const number = (name: string, usual: number) => Number(attribute(setup, name) ?? usual);
  page.zoom =
    fit !== undefined && isTrue(attribute(fit, 'fitToPage'))
      ? { horizontalFitToPages: number('fitToWidth', 1), verticalFitToPages: number('fitToHeight', 1) }
      : { scale: number('scale', 100) };
  const options = part.get('printOptions') ?? none;
  page.centerHorizontally = isTrue(attribute(options, 'horizontalCentered'));
  page.printGridlines = isTrue(attribute(options, 'gridLines'));
  const margins = part.get('pageMargins') ?? none;
  for (const side of sides) {
    const inches = attribute(margins, side);
    if (inches !== null) page.margins[side] = Number(inches) * pointsPerInch;
  }
  const headerFooter = part.get('headerFooter');
  for (const place of ['Header', 'Footer'] as const)
    readThirds(textOf(innerOf(childOf(headerFooter, `odd${place}`) ?? none)), place, page);
  // A row's break comes after it, the model's before.
  for (const brk of childrenOf(part.get('rowBreaks'), 'brk')) pageBreaks.add(Number(attribute(brk, 'id')));
}

/** The three parts of a header or footer. Codes in capitals begin a part; in texts an ampersand is doubled. */
function readThirds(stored: string, place: 'Header' | 'Footer', { headersFooters }: PageLayout): void {
  const thirds = { L: 'left', C: 'center', R: 'right' } as const;
  // What stands before the first code is in the centre.
  for (const [, side = 'C', text = ''] of stored.matchAll(/(?:^(?!&[LCR])|&([LCR]))((?:&&|&[^LCR&]|[^&])*)/g))
    if (text !== '') headersFooters[`${thirds[side as keyof typeof thirds]}${place}`] = text;
}

/** Writes of the page set-up what is different. */
export function patchPage(part: SheetPart, before: Worksheet, sheet: Worksheet): void {
  const [old, page] = [before.pageLayout, sheet.pageLayout];
  const differs = (key: keyof PageLayout) => JSON.stringify(old[key]) !== JSON.stringify(page[key]);
  if (differs('orientation') || differs('paperSize') || differs('zoom') || differs('blackAndWhite'))
    patchSetup(part, old, page);
  if (differs('centerHorizontally') || differs('printGridlines'))
    patchElement(part, 'printOptions', {
      horizontalCentered: page.centerHorizontally ? 1 : null,
      gridLines: page.printGridlines ? 1 : null,
    });
  if (differs('margins'))
    patchElement(
      part,
      'pageMargins',
      Object.fromEntries(sides.map((side) => [side, page.margins[side] / pointsPerInch])),
    );
  if (differs('headersFooters')) patchHeaderFooter(part, page);
  const breaks = [...sheet.pageBreaks].filter((row) => row > 0).sort((a, b) => a - b);
  if (breaks.join() !== [...before.pageBreaks].sort((a, b) => a - b).join()) patchBreaks(part, breaks);
}

function patchElement(part: SheetPart, name: string, values: Readonly<Record<string, string | number | null>>): void {
  part.set(name, withAttributes(part.get(name) ?? `<${name}/>`, values));
}

function patchSetup(part: SheetPart, old: PageLayout, page: PageLayout): void {
  const { horizontalFitToPages: width, verticalFitToPages: height, scale } = page.zoom;
  const fits = width !== undefined || height !== undefined;
  const paper = paperSizes[page.paperSize] ?? (Number(page.paperSize) || 9);
  patchElement(part, 'pageSetup', {
    ...((old.paperSize !== page.paperSize || part.get('pageSetup') === undefined) && { paperSize: paper }),
    orientation: page.orientation === 'Landscape' ? 'landscape' : 'portrait',
    blackAndWhite: page.blackAndWhite ? 1 : null,
    ...(fits
      ? { fitToWidth: width ?? 0, fitToHeight: height ?? 0 }
      : { scale: scale !== undefined && scale !== 100 ? scale : null }),
  });
  const pr = splitElement(part.get('sheetPr') ?? prefixed('<sheetPr/>', part.prefix));
  const kept = pr.pieces.filter(({ name }) => name !== 'pageSetUpPr');
  const setUp = pr.pieces.find(({ name }) => name === 'pageSetUpPr')?.text ?? prefixed('<pageSetUpPr/>', part.prefix);
  if (!fits && part.get('sheetPr') === undefined) return;
  kept.push({ name: 'pageSetUpPr', text: withAttributes(setUp, { fitToPage: fits ? 1 : null }) });
  part.set('sheetPr', joinElement({ ...pr, pieces: kept }));
}

/** The three parts of a header or footer, as they are stored. */
const inThirds = (left = '', center = '', right = ''): string =>
  `${left && `&L${left}`}${center && `&C${center}`}${right && `&R${right}`}`;

function patchHeaderFooter(part: SheetPart, { headersFooters }: PageLayout): void {
  const { leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter } = headersFooters;
  const element = splitElement(part.get('headerFooter') ?? prefixed('<headerFooter/>', part.prefix));
  const rest = element.pieces.filter(({ name }) => name !== null && name !== 'oddHeader' && name !== 'oddFooter');
  const own = [
    ['oddHeader', inThirds(leftHeader, centerHeader, rightHeader)],
    ['oddFooter', inThirds(leftFooter, centerFooter, rightFooter)],
  ].flatMap(([name = '', text = '']) =>
    text === '' ? [] : [{ name, text: prefixed(`<${name}>${escapeXml(text)}</${name}>`, part.prefix) }],
  );
  part.set('headerFooter', joinElement({ ...element, pieces: [...own, ...rest] }));
}

function patchBreaks(part: SheetPart, rows: readonly number[]): void {
  const old = new Map(childrenOf(part.get('rowBreaks'), 'brk').map((brk) => [Number(attribute(brk, 'id')), brk]));
  const breaks = rows.map((row) => old.get(row) ?? prefixed(`<brk id="${row}" max="16383" man="1"/>`, part.prefix));
  const open = `<${part.prefix}rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">`;
  part.set('rowBreaks', ...(rows.length === 0 ? [] : [`${open}${breaks.join('')}</${part.prefix}rowBreaks>`]));
}

/** Reads what is said of a sheet as a whole: the colour of its tab, and whether it is protected. */
export function readSheetProperties(part: SheetPart, sheet: Worksheet): void {
  const rgb = attribute(childOf(part.get('sheetPr'), 'tabColor') ?? none, 'rgb');
  if (rgb !== null) sheet.tabColor = `#${rgb.slice(-6)}`;
  const protection = part.get('sheetProtection');
  if (protection === undefined || !isTrue(attribute(protection, 'sheet'))) return;
  const allowed = allowances.filter((name) => !isTrue(attribute(protection, lockOf(name)) ?? lockedUnlessSaid(name)));
  sheet.protection = new Set(allowed);
  const hasPassword = ['password', 'hashValue'].some((name) => attribute(protection, name) !== null);
  sheet.password = hasPassword ? null : '';
}

/** What a file calls the lock that an allowance takes off, such as `formatCells`. */
const lockOf = (name: Allowance): string => {
  const word = name.replace(/^allow(Edit)?/, '');
  return word.charAt(0).toLowerCase() + word.slice(1);
};
/** Objects and scenarios are free where a file says nothing of them, all else is locked. */
const lockedUnlessSaid = (name: Allowance): string => (name.startsWith('allowEdit') ? '0' : '1');

/** A protection with what it allows; a password stays as the file had it. */
function protectionXml(before: string | undefined, { protection }: Worksheet): string {
  const locks = allowances.map((name) => {
    const lock = protection?.has(name) ? '0' : '1';
    return [lockOf(name), lock === lockedUnlessSaid(name) ? null : lock] as const;
  });
  return withAttributes(before ?? '<sheetProtection/>', { sheet: 1, ...Object.fromEntries(locks) });
}

const allowed = ({ protection }: Worksheet): string => JSON.stringify(protection && [...protection].sort());

/** Writes of it what is different. */
export function patchSheetProperties(part: SheetPart, before: Worksheet, sheet: Worksheet): void {
  if (allowed(before) !== allowed(sheet) || before.password !== sheet.password) {
    const own = sheet.password === null ? part.get('sheetProtection') : prefixed('<sheetProtection/>', part.prefix);
    part.set('sheetProtection', ...(sheet.isProtected ? [protectionXml(own, sheet)] : []));
  }
  if (before.tabColor === sheet.tabColor) return;
  const pr = splitElement(part.get('sheetPr') ?? prefixed('<sheetPr/>', part.prefix));
  const rest = pr.pieces.filter(({ name }) => name !== 'tabColor');
  const color = prefixed(`<tabColor rgb="FF${sheet.tabColor.replace('#', '').toUpperCase()}"/>`, part.prefix);
  const own = sheet.tabColor === '' ? [] : [{ name: nameOf(color), text: color }];
  part.set('sheetPr', joinElement({ ...pr, pieces: [...own, ...rest] }));
}
