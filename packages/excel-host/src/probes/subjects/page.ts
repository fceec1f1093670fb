import type { Probe } from '../Probe';
import { notSaid, reference } from '../sources';

/** How a sheet is printed. */
export const page: readonly Probe[] = [
  {
    name: 'page.setUp',
    says: 'Orientation, paper, colours and place on the page are kept as they are set.',
    source: reference('PageLayout'),
    run: async (lab) => {
      const { pageLayout } = lab.anotherSheet();
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'Letter';
      pageLayout.blackAndWhite = true;
      pageLayout.centerHorizontally = true;
      await lab.read(pageLayout, 'orientation,paperSize,blackAndWhite,centerHorizontally');
      const { orientation, paperSize, blackAndWhite, centerHorizontally } = pageLayout;
      return [orientation, paperSize, blackAndWhite, centerHorizontally];
    },
    gives: ['Landscape', 'Letter', true, true],
  },
  {
    name: 'page.zoom',
    says: 'A sheet can be printed one page wide and as many as it takes high.',
    source: reference('PageLayoutZoomOptions'),
    run: async (lab) => {
      const { pageLayout } = lab.anotherSheet();
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      const { zoom } = await lab.read(pageLayout, 'zoom');
      return [zoom.horizontalFitToPages ?? null, zoom.verticalFitToPages ?? 0];
    },
    gives: [1, 0],
  },
  {
    name: 'page.area',
    says: 'The cells that are printed and the rows on top of each page can be set.',
    source: reference('PageLayout.setPrintArea'),
    run: (lab) => {
      const sheet = lab.anotherSheet();
      return lab.refusal(() => {
        sheet.pageLayout.setPrintArea(sheet.getRange('A1:C9'));
        sheet.pageLayout.setPrintTitleRows('$1:$2');
      });
    },
    gives: null,
  },
  {
    name: 'page.texts',
    says: 'Texts above and below each page are kept with their codes.',
    source: reference('HeaderFooter'),
    run: async (lab) => {
      const texts = lab.anotherSheet().pageLayout.headersFooters.defaultForAllPages;
      texts.leftHeader = 'Left && right';
      texts.centerHeader = 'Center';
      texts.rightHeader = 'Right';
      texts.leftFooter = '&A';
      texts.centerFooter = 'Middle';
      texts.rightFooter = '&P / &N';
      const places = [
        'leftHeader',
        'centerHeader',
        'rightHeader',
        'leftFooter',
        'centerFooter',
        'rightFooter',
      ] as const;
      await lab.read(texts, places.join());
      return places.map((place) => texts[place]);
    },
    gives: ['Left && right', 'Center', 'Right', '&A', 'Middle', '&P / &N'],
  },
  {
    name: 'page.blankText',
    says: 'A text above the page is taken away by a blank one.',
    source: reference('HeaderFooter'),
    run: async (lab) => {
      const texts = lab.anotherSheet().pageLayout.headersFooters.defaultForAllPages;
      texts.centerHeader = 'Center';
      await lab.sync();
      texts.centerHeader = '';
      const { centerHeader } = await lab.read(texts, 'centerHeader');
      return centerHeader;
    },
    gives: '',
  },
  {
    name: 'page.margins',
    says: 'Margins of a page are set in points.',
    source: reference('PageLayout'),
    run: async (lab) => {
      const { pageLayout } = lab.anotherSheet();
      pageLayout.leftMargin = 36;
      pageLayout.rightMargin = 45;
      pageLayout.topMargin = 54;
      pageLayout.bottomMargin = 63;
      pageLayout.headerMargin = 72;
      pageLayout.footerMargin = 81;
      await lab.read(pageLayout, 'leftMargin,rightMargin,topMargin,bottomMargin,headerMargin,footerMargin');
      const { leftMargin, rightMargin, topMargin, bottomMargin, headerMargin, footerMargin } = pageLayout;
      return [leftMargin, rightMargin, topMargin, bottomMargin, headerMargin, footerMargin];
    },
    gives: [36, 45, 54, 63, 72, 81],
  },
  {
    name: 'page.breaks',
    says: 'Page breaks are set above a row, counted and taken away.',
    source: reference('PageBreakCollection.add'),
    run: async (lab) => {
      const breaks = lab.anotherSheet().horizontalPageBreaks;
      breaks.add('A5');
      breaks.add('A9');
      const before = breaks.getCount();
      await lab.sync();
      breaks.removePageBreaks();
      const after = breaks.getCount();
      await lab.sync();
      return [before.value, after.value];
    },
    gives: [2, 0],
  },
  {
    name: 'page.breaksAndFit',
    says: 'Whether page breaks last on a sheet that is fitted to one page of width.',
    source: notSaid,
    run: async (lab) => {
      const sheet = lab.anotherSheet();
      sheet.getRange('A1:A20').values = [['x']];
      sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      await lab.sync();
      const code = await lab.refusal(() => sheet.horizontalPageBreaks.add('A5'));
      const count = sheet.horizontalPageBreaks.getCount();
      const { zoom } = await lab.read(sheet.pageLayout, 'zoom');
      return { code, breaks: count.value, width: zoom.horizontalFitToPages ?? null };
    },
    answers: [
      {
        gives: { code: null, breaks: 1, width: 1 },
        then: 'Both are set; a printed page tells whether the breaks count.',
      },
      {
        gives: { code: null, breaks: 1, width: null },
        then: 'A break takes the fit off: breaks come first, the fit last.',
      },
      {
        gives: { code: null, breaks: 0, width: 1 },
        then: 'Breaks are ignored: the sheet is not fitted, or has its page ends where they fall.',
      },
    ],
  },
];
