import { formatArea, parseArea, splitAddress } from '../../model/area';
import type { Worksheet } from '../../model/Worksheet';
import { wordOf } from '../enumerations';
import { defineObject, hostObject, HostError, isHostObject, type ObjectType, type Property } from '../objectType';
import type { RangeTarget } from './rangeCells';

type Margin = keyof Worksheet['pageLayout']['margins'];

const margin = (side: Margin): Property<Worksheet> => ({
  get: ({ pageLayout }) => pageLayout.margins[side],
  set: ({ pageLayout }, value) => {
    if (typeof value !== 'number' || !(value >= 0)) throw new HostError('InvalidArgument', 'margin');
    pageLayout.margins[side] = value;
  },
});

/** Excel takes no longer part of a header or footer. */
const longestPart = 255;

const headerFooter = (place: string): Property<Worksheet> => ({
  get: ({ pageLayout }) => pageLayout.headersFooters[place] ?? '',
  set: ({ pageLayout: { headersFooters } }, value) => {
    if (String(value).length > longestPart) throw new HostError('InvalidArgument', `longer than ${longestPart}`);
    // A blank one is none: a file has no place for it.
    if (value === '') delete headersFooters[place];
    else headersFooters[place] = String(value);
  },
});

const headerFooterType = defineObject<Worksheet>({
  name: 'HeaderFooter',
  properties: {
    LeftHeader: headerFooter('leftHeader'),
    CenterHeader: headerFooter('centerHeader'),
    RightHeader: headerFooter('rightHeader'),
    LeftFooter: headerFooter('leftFooter'),
    CenterFooter: headerFooter('centerFooter'),
    RightFooter: headerFooter('rightFooter'),
  },
  methods: {},
});

const groupType = defineObject<Worksheet>({
  name: 'HeaderFooterGroup',
  properties: { DefaultForAllPages: { get: (sheet) => hostObject(headerFooterType, sheet) } },
  methods: {},
});

const plain = <
  K extends 'orientation' | 'blackAndWhite' | 'centerHorizontally' | 'printGridlines' | 'paperSize' | 'zoom',
>(
  key: K,
): Property<Worksheet> => ({
  get: ({ pageLayout }) => pageLayout[key],
  set: ({ pageLayout }, value) => {
    if (key === 'orientation') wordOf('PageOrientation', value);
    if (key === 'paperSize') wordOf('PaperType', value);
    pageLayout[key] = value;
  },
});

/** Page set-up of a sheet. */
export const pageLayoutType: ObjectType<Worksheet> = defineObject<Worksheet>({
  name: 'PageLayout',
  properties: {
    Orientation: plain('orientation'),
    BlackAndWhite: plain('blackAndWhite'),
    PaperSize: plain('paperSize'),
    Zoom: plain('zoom'),
    CenterHorizontally: plain('centerHorizontally'),
    PrintGridlines: plain('printGridlines'),
    LeftMargin: margin('left'),
    RightMargin: margin('right'),
    TopMargin: margin('top'),
    BottomMargin: margin('bottom'),
    HeaderMargin: margin('header'),
    FooterMargin: margin('footer'),
    HeadersFooters: { get: (sheet) => hostObject(groupType, sheet) },
  },
  methods: {
    SetPrintArea: ({ pageLayout }, [range]) => {
      pageLayout.printArea = isHostObject(range)
        ? (range.target as RangeTarget).area
        : parseArea(splitAddress(String(range)).area);
    },
    SetPrintTitleRows: ({ pageLayout }, [range]) => {
      const area = isHostObject(range) ? (range.target as RangeTarget).area : parseArea(String(range));
      pageLayout.titleRows = area && formatArea({ ...area, column: 0, columns: 16_384 });
    },
  },
});

const pageBreakType = defineObject<{ readonly sheet: Worksheet; readonly row: number }>({
  name: 'PageBreak',
  properties: {},
  methods: { Delete: ({ sheet, row }) => void sheet.pageBreaks.delete(row) },
});

/** Rows of a sheet that begin a page when printed. */
export const pageBreaksType: ObjectType<Worksheet> = defineObject<Worksheet>({
  name: 'PageBreakCollection',
  items: (sheet) => [...sheet.pageBreaks].map((row) => hostObject(pageBreakType, { sheet, row })),
  properties: {},
  methods: {
    GetCount: ({ pageBreaks }) => pageBreaks.size,
    Add: (sheet, [range]) => {
      const area = isHostObject(range) ? (range.target as RangeTarget).area : parseArea(String(range));
      const row = area?.row ?? 0;
      sheet.pageBreaks.add(row);
      return hostObject(pageBreakType, { sheet, row });
    },
    RemovePageBreaks: ({ pageBreaks }) => pageBreaks.clear(),
  },
});
