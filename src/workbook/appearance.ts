/** Colours and sizes of what the add-in prints in the workbook; chosen to stay readable in black and white. */
export const appearance = {
  titleColor: '#1F3864',
  headerFill: '#1F3864',
  headerText: '#FFFFFF',
  /** Headers of columns that the add-in fills: not for typing. */
  computedFill: '#595F69',
  mutedText: '#595F69',
  noticeFill: '#FFF2CC',
  /** Behind the labels of a printed note, and the lines of its table. */
  labelFill: '#EEF2F7',
  lineColor: '#B7C0CC',
  /** A row that waits for its concept note. */
  gateFill: '#FCE4D6',
  gateText: '#7F1D1D',
  /** Cells of a map from little to much; figures stay readable on all of them, in grey as well. */
  shades: {
    1: '#E3EBF6',
    2: '#BFD1EA',
    3: '#93B1DB',
    // Amber that nobody takes for red; the word stands on it.
    green: '#D5EBCF',
    amber: '#FFE9A8',
    red: '#F3C1BD',
  },
  /** Series of a chart: told apart by how dark they are. */
  seriesColors: ['#1F3864', '#8FAADC', '#548235', '#A5A5A5', '#BF9000', '#7F7F7F'],
  tableStyle: 'TableStyleLight1',
  /** Two lines: Excel would make rows as high as their longest list of themes or countries, five to a screen. */
  rowHeight: 30,
  /** Width of one character of the default font, in points. */
  characterWidth: 5.6,
} as const;
