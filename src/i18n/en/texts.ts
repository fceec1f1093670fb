import { formatNumber } from '../formats';
import type { EarlyTexts } from '../texts';

const n = (count: number) => formatNumber(count, 'en');

/** The texts of the first view in English; a missing or extra one does not compile. */
export const en: EarlyTexts = {
  app: {
    connecting: 'Connecting to Excel…',
    loading: 'Reading the workbook…',
    openCell: 'A cell is being edited: press Enter in it, and what you asked for will continue.',
    skip: 'Skip to content',
    waiting:
      'Excel could not be read yet. If you are typing in a cell, press Enter; the pane tries again every few seconds.',
    navigation: 'Views',
    stale: 'What is shown may be out of date: Excel could not be read yet.',
  },
  views: {
    home: 'Home',
    activities: 'Activities',
    indicators: 'Indicators',
    report: 'Reports',
    review: 'Review',
    more: 'More',
    notesDue: 'Notes to complete',
    import: 'Import',
    adoption: 'Adopt a matrix',
    duties: 'Working Groups',
    decisions: 'Decisions and meetings',
    measurements: 'Measurements',
    followUp: 'Country reports',
    nextPlan: 'Begin the next plan',
    ownPlan: 'Create with your own plan',
    closeSemester: 'Close a semester',
    checkExcel: 'Check this Excel',
    indicatorForm: 'Indicator reference sheet',
    targets: 'Baseline and targets',
    why: 'Why this number?',
    figure: 'The rows behind this figure',
  },
  actions: {
    cancel: 'Cancel',
    close: 'Close',
    save: 'Save',
    saveAndNew: 'Save and new',
    saveAndNext: 'Save and next',
    andNew: 'and new',
    andNext: 'and next',
    more: 'More actions',
    discard: 'Discard changes',
    leaveDraft: 'Leave and keep a draft',
    undo: 'Undo',
    keepEditing: 'Keep editing',
    retry: 'Read again',
    back: 'Back',
    new: 'New activity',
    duplicate: 'Duplicate',
    showInSheet: 'Show in the sheet',
    clear: 'Clear filters',
    clearAll: 'Clear search and filters',
    openSelected: 'Open the selected one',
    seeSheet: 'See the sheet',
    showRowsAndSave: { filter: 'Clear the filter and save', hand: 'Show the rows and save' },
  },
  start: {
    tooOld: {
      title: 'This Excel is too old',
      text: 'The add-in needs Excel 2021 or later, Microsoft 365 or Excel on the web. Open the workbook in one of them or ask your IT support for the update.',
    },
    noOffice: {
      title: 'Excel did not answer',
      text: 'Reload the pane. If the problem persists, check the internet connection: the Office library comes from appsforoffice.microsoft.com.',
    },
    noExcel: {
      title: 'Open it in Excel',
      text: 'This add-in works inside Excel: open the Monitoring Matrix and choose the add-in on the ribbon.',
    },
    crashed: {
      title: 'The pane stopped because of an error',
      text: 'What you saved is in your sheets. Reload the pane to continue; if it happens again, send the details to whoever supports you.',
    },
    updated: {
      title: 'There is a new version of the add-in',
      text: 'Reload the pane to continue: what you saved is in your sheets. If the problem persists, check the internet connection.',
    },
    draftKept: 'What you were writing is kept as a draft.',
    draftLost:
      'What you were writing cannot be kept on this computer: it is lost when the pane is reloaded. Copy it first if you can still see it.',
    needs: (version) => `Details for support: ExcelApi ${version} is needed.`,
    reload: 'Reload the pane',
    detail: 'Error details',
    copy: 'Copy the details',
    copied: 'Copied.',
    copyByHand: 'It could not be copied. The text is selected: press Ctrl+C.',
  },
  home: {
    newIndicator: 'New indicator',
    nextClosing: (semester) => `Close ${semester}`,
    closingReason: 'It has ended and its values are not frozen.',
    planOver: (plan, end) => `“${plan}” ended on ${end}. Its last periods can still be reported.`,
    planEnds: (plan, end) => `“${plan}” ends on ${end}.`,
    none: 'This workbook does not have the matrix yet',
    firstSteps: [
      'Create the matrix, or try the sample one.',
      'Record the activities in this pane or type straight into the sheets.',
      'Recalculate the indicators and write the semi-annual report with one click.',
    ],
    createTitle: 'Start the Monitoring Matrix',
    noneHelp:
      'The sheets and tables of the matrix are added: activities, concept notes, outputs, indicators and the others. Sheets already in the workbook do not change.',
    language: 'Language of the workbook',
    create: 'Create the matrix',
    adoptHelp:
      'If your office already keeps a matrix in Excel, in this workbook or another, its rows can go into the tables of the add-in without touching the original.',
    sampleTitle: 'Try it first',
    sample: 'Load the sample matrix',
    sampleHelp:
      'The sample has about 80 illustrative activities, so that you can try everything without risk. Use it in a separate workbook.',
    elsewhere: 'Is the matrix in another workbook? Open it in Excel and choose the add-in on the ribbon there.',
    creating: 'Creating the matrix…',
    created: 'The matrix is ready.',
    createdPlain: 'The matrix is ready. Excel refused some of the formatting; the data is not affected.',
    byStatus: 'Activities by status',
    noStatus: 'No known status',
    indicators: (semester) => `Indicators up to ${semester}`,
    seeIndicators: 'See the indicators',
    lastCalculation: (when) => `Last change: ${when}.`,
    neverCalculated: 'The indicators have not been recalculated yet.',
    stale: 'The data has changed since the last recalculation.',
    fresh: 'The values in the workbook are up to date.',
    next: 'What to do next',
    allDone: 'Nothing to do: everything is up to date.',
    nextRecord: 'Record an activity',
    nextRecalculate: 'Recalculate the indicators',
    nextReview: (count) => (count === 1 ? 'Review 1 problem' : `Review ${n(count)} problems`),
    reviewReason: (errors) =>
      errors === 0
        ? 'None changes the counts.'
        : errors === 1
          ? '1 leaves data out of the counts.'
          : `${n(errors)} leave data out of the counts.`,
    nextSummary: (semester) => `Write the semi-annual report ${semester}`,
    summaryReason: 'It has no sheet yet.',
    summaryDueOn: (day) => `It has no sheet yet. It goes to the meeting of ${day}.`,
    nextName: 'Enter your name',
    nameReason: 'The change log records it with each of your changes.',
    allNotesDue: 'See all and prepare the reminder',
    notesDue: (count) => (count === 1 ? '1 concept note to complete' : `${n(count)} concept notes to complete`),
    starts: (date) => `Begins on ${date}`,
    shouldHaveBegun: (date) => `Should have begun on ${date}`,
    more: (count) => `and ${n(count)} more`,
    readOnly: 'The workbook is open read-only: you can see everything but not save.',
  },
  activities: {
    search: 'Search text or code',
    clearSearch: 'Clear the search',
    status: 'Status',
    pillar: 'Pillar',
    group: 'Group',
    semester: 'Semester',
    year: 'Year',
    filters: (count) => (count === 0 ? 'Filters' : `Filters (${count})`),
    all: 'All',
    count: (shown, total) =>
      shown === total
        ? total === 1
          ? '1 activity'
          : `${n(total)} activities`
        : `${n(shown)} of ${n(total)} activities`,
    filtersSet: 'Filters in use',
    order: 'Order',
    orders: { sheet: 'Order of the sheet', newest: 'Newest first', code: 'By code' },
    none: 'No activity matches',
    noneHelp: 'Try fewer words or clear some filters.',
    empty: 'There are no activities yet',
    emptyHelp: 'Record the first one here or type it into the Activities sheet.',
    untitled: '(no title)',
    noCode: 'no code',
    noDate: 'no date',
  },
  form: {
    saving: 'Saving…',
    addedGone: (rows: string) =>
      `${rows}: had just been added and is no longer in its table. Somebody else was working in the workbook.`,
    addAgain: 'Add it again',
    addedAgain: 'It was added again.',
    addedThere: 'It is in its table again; nothing was changed.',
  },
  note: {
    progress: {
      before: (filled, total) => `Before it is carried out: ${filled} of ${total} items`,
      after: (filled, total) => `After it was carried out: ${filled} of ${total} items`,
    },
    missing: (count) => (count === 1 ? '1 missing' : `${count} missing`),
    products: 'Outputs achieved',
    draftFleeting: 'The draft cannot be kept on this computer: save before you close the pane.',
    drafts: 'Unsaved drafts',
    draftOf: (when) => `changed on ${when}`,
  },
  importing: {
    open: 'Import notes or copies…',
    title: 'Import notes and copies',
    rebuild: {
      action: 'Rebuild the matrix from the notes of this workbook',
      help: 'This workbook has concept notes but not the activities. The matrix is rebuilt from what the notes say.',
    },
    recover: {
      action: 'Recover activities from their notes',
      help: 'This workbook has concept notes whose activity is missing from the matrix.',
    },
    takeSheets: {
      action: 'Take what was written in the note sheets',
      help: 'This workbook has sheets with concept notes. What people wrote in them can be taken into the matrix.',
    },
    fromNotesTitle: 'Start from the notes',
    fromNotesHelp:
      'If you already have concept notes in Word or a copy of the matrix, import them: the matrix is created from them.',
    adopt: {
      help: 'If your office already keeps a matrix with another layout, its rows can go into the tables of the add-in.',
      action: 'Adopt a matrix',
      offer: (file) => `${file} was not made by this add-in, but may be a matrix to adopt.`,
    },
    whole: (field) => `See all: ${field}`,
  },
  reportClasses: { followUp: 'Recommendations', benefit: 'Good practices' },
  indicators: {
    origin: 'In the original matrix',
    originFigure: (period: string, value: string) => `${period}: ${value} in the original matrix; here:`,
    indicator: 'Indicator',
    recalculate: 'Recalculate',
    recalculating: 'Recalculating…',
    done: (cells) =>
      cells === 0
        ? 'Everything was up to date: no cell changed.'
        : cells === 1
          ? 'Done: 1 cell updated.'
          : `Done: ${n(cells)} cells updated.`,
    reference: 'Reference semester',
    plan: 'Plan to date',
    excluded: (count) => (count === 1 ? '1 row excluded' : `${n(count)} rows excluded`),
    notBegun: 'not begun yet',
    noLevel: 'Other indicators',
    trend: 'Value of each semester',
    otherReference: (today) =>
      `Recalculating writes the values of this semester into the sheet; the ribbon uses today’s (${today}).`,
    none: 'There are no indicators',
    noneHelp: 'The table of indicators is empty: there is nothing to calculate. Add them with “New indicator”.',
    nothing: 'The workbook has no indicators: there is nothing to recalculate. Add them in “Indicators”.',
    addOfPlan: 'Add the indicators of the Plan',
    adding: 'Adding the indicators…',
    added: 'The indicators of the Plan are in the table. Choose “Recalculate”.',
    meaning: 'What it measures',
    unit: (unit) => `Unit: ${unit}`,
    expected: (share) => `${share} is expected by then`,
    progress: (share, target) => `${share} of the target (${target})`,
    noTarget: 'There is no Plan target: progress is not measured.',
    onlyYearTargets:
      'There are annual targets but no Plan target: progress is not measured. Annual targets are not added up.',
    targetIsBaseline: 'The target equals the baseline: there is no progress to measure.',
    nothingToMeasure: 'There is not yet a value to compare with the target.',
    switchedOff: 'No traffic light, as its expected path says.',
    pathUnread: 'No traffic light: its expected path is not understood.',
    way: {
      up: (baseline, target) => `It should rise from ${baseline} (baseline) to ${target}.`,
      down: (baseline, target) => `It should fall from ${baseline} (baseline) to ${target}.`,
    },
    noBaseline: 'No baseline is given: progress is counted from 0.',
    noProgress: (gaps) => `Progress is not measured: ${gaps}.`,
    movedAway: 'It is further from the target than the baseline was.',
    reached: 'The target was reached.',
    exceeded: 'The target was exceeded.',
    yearTarget: (year, target, value) => `Target for ${year}: ${target}; value for the year: ${value}.`,
    moreExcluded: (count) => `and ${n(count)} more: they are in Review.`,
  },
  why: {
    ask: 'Why?',
    link: (value: string, name: string) => `${value}, ${name}: why this number?`,
    selected: (name: string, value: string) => `Selected in the sheet: ${name} = ${value}.`,
    toDate: (semester: string) => `Plan to date at ${semester}`,
    ofMember: (dimension: string, member: string) => `${dimension}: ${member}`,
    noneHelp:
      'Choose a value in the Indicators view, or select its cell in the Indicators sheet, in Values or in a report.',
    gone: (indicator: string) => `Indicator ${indicator} is not in the table of indicators`,
    notBegun: 'This period has not begun: it has no value.',
    origin: (value: string, header: string, here: string | null, difference: number) =>
      here === null
        ? `In the original matrix: ${value} (“${header}”); here the period has no value.`
        : difference === 0
          ? `In the original matrix: ${value} (“${header}”); here: ${here}, the same.`
          : `In the original matrix: ${value} (“${header}”); here: ${here}, because only the rows in this list are counted. ${difference < 0 ? 'The missing ones are not in the matrix, or are among the excluded rows or those of another period.' : 'The original matrix did not count all of these rows.'}`,
    otherBreakdown: 'The indicator is not disaggregated like this: this value is not calculated.',
    rows: (count: number) => (count === 1 ? '1 row' : `${n(count)} rows`),
    account: {
      counted: (count: number) => (count === 1 ? '1 row counts' : `${n(count)} rows count`),
      excluded: (count: number) => `${n(count)} excluded`,
      flow: (count: number) => `${n(count)} of another period or without a date yet`,
      balance: (count: number) => `${n(count)} not open on that day`,
      otherMembers: (count: number) => `${n(count)} of other categories`,
      unmatched: (count: number) => `${n(count)} outside the conditions`,
      total: (count: number, table: string) => (count === 1 ? `1 row of ${table}` : `${n(count)} rows of ${table}`),
    },
    counted: 'Rows that count',
    excluded: 'Excluded rows',
    outOfWindow: { flow: 'Of another period or without a date yet', balance: 'Not open on that day' },
    otherMembers: 'Of other categories',
    noRows: 'No rows count here.',
    isNew: 'new',
    newHelp: '“new”: nothing made it count before this period.',
    listOf: (title: string, count: number) => `${title} (${n(count)})`,
    by: (dimension: string) => `By ${dimension}`,
    overlap: 'A row can count under several categories: the values do not add up to the total.',
    explaining: 'Looking for the rows…',
  },
  report: {
    written: (sheet) => `The sheet “${sheet}” is ready.`,
    looksFailed:
      'The content is complete, but not all of its formatting could be applied (widths, charts or page). Write it again to retry.',
  },
  review: {
    weight: 'Severity',
    table: 'Table',
    all: 'All',
    allTables: 'All',
    severity: { error: 'Error', warning: 'Warning' },
    severities: { error: 'Errors', warning: 'Warnings' },
    count: (count) => (count === 0 ? 'No problems' : count === 1 ? '1 problem' : `${n(count)} problems`),
    choose: 'Choose one to go to its cell.',
    none: 'There are no problems in the matrix',
    noneHelp: 'Everything could be read and there are no contradictions.',
    row: (row) => `row ${row}`,
    notCounted: (gaps) => `It cannot be counted. ${gaps}. It can be fixed in Review with one click.`,
  },
  automatic: {
    title: 'Automatic recalculation',
    label: 'Recalculate automatically',
    help: 'A few seconds after each change made in this Excel, once nobody is typing. Other people’s changes are recalculated by their own Excel. This setting applies to this computer only.',
    losesUndo:
      'In this Excel, each recalculation clears what could be undone: what you typed before it can no longer be undone with Ctrl+Z.',
    on: 'Recalculated automatically.',
    stopped: (reason: string) => `Automatic recalculation was switched off. ${reason}`,
    otherWriter:
      'The values change again after every recalculation: another person or program writes them differently.',
  },
  errors: {
    cellEditMode: 'A cell is being edited. Press Enter in the cell and try again.',
    notNow: 'Excel did not accept this now. If a cell is being edited, press Enter in it; then try again.',
    inactive: 'Another workbook is in front. Come back to this one and try again.',
    readOnly: 'The workbook is open read-only. Save a copy or ask for permission to edit.',
    protected: ({ sheet }) =>
      sheet === ''
        ? 'The workbook, or one of its sheets, is protected. Under Review, remove the protection of the workbook or sheet and try again.'
        : `The sheet “${sheet}” is protected. Remove the protection and try again.`,
    tooLarge: 'The workbook is too large for one operation. Try again; if it persists, split the longest texts.',
    noMemory: 'Excel has no memory left for this. Close other workbooks or programs and try again.',
    unsupportedSheet:
      'The sheet is a chart or macro sheet, which has no cells. Go to a sheet with cells and try again.',
    notFound: ({ at }) =>
      at === ''
        ? 'A sheet, table, column or row of the workbook is no longer there: somebody changed or removed it. Try again.'
        : `Excel did not find “${at}”: somebody changed or removed that part of the workbook. Restore it and try again.`,
    missingColumn: ({ table, column }) => {
      const what = column === '' ? 'lacks a column' : `has no column “${column}”`;
      const place = table === '' ? 'The table' : `The table “${table}”`;
      return `${place} ${what}, so there would be nowhere to keep that entry. Add it (Review offers to) and save again.`;
    },
    busy: 'Excel is busy. Wait a moment and try again.',
    timeOut: ({ isSettled }) =>
      isSettled
        ? 'Excel did not answer in time.'
        : 'Excel did not answer in time. Check in the sheet whether the change was made before you repeat it.',
    unsupported: 'This Excel does not support that operation. Update Excel.',
    conflict: ({ at }) =>
      at === ''
        ? 'Somebody else changed the same data. Try again.'
        : `Somebody else changed the same data in “${at}”. Try again.`,
    mergedCells: ({ at }) =>
      at === ''
        ? 'There are merged cells where the add-in must write. Unmerge them and try again.'
        : `In “${at}” there are merged cells where the add-in must write. Unmerge them and try again.`,
    filtered: ({ at }) =>
      at === ''
        ? 'A filter or hidden rows in a sheet of the workbook prevent writing. Clear the filters (on the ribbon: Data › Clear), show the hidden rows and try again.'
        : `In “${at}” a filter or hidden rows prevent writing. Clear the filter or show the rows, and try again.`,
    occupied: ({ at }) =>
      `There is data next to the table${at === '' ? '' : ` in “${at}”`}: what is being added does not fit. Move it and try again.`,
    noMatrix: 'This workbook has no matrix. You can create it here, or open the workbook that has one.',
    notEmpty: ({ at }) =>
      at === ''
        ? 'The workbook already has tables of the matrix. Open a workbook without a matrix to create a new one.'
        : `The workbook already has the table “${at}”. Open a workbook without a matrix to create a new one.`,
    notVerified: ({ at }) =>
      at === ''
        ? 'After writing, a cell does not have what was sent. Check in the sheet what you saved.'
        : `After writing, “${at}” does not have what was sent. Check it in the sheet.`,
    notOurs: ({ at }) =>
      at === ''
        ? 'The sheet with the name of the report is not a report of the add-in. Rename it and write the report again.'
        : `The sheet “${at}” is not a report of the add-in. Rename it and write the report again.`,
    cancelled: 'Cancelled: the report was not written.',
    unexpected: ({ at, code, isSettled }) => {
      const place = `${at === '' ? '' : ` in “${at}”`}${code === '' ? '' : ` (${code})`}`;
      const next = isSettled ? 'Try again.' : 'Check the sheet and try again.';
      return `Excel could not complete the operation${place}. ${next}`;
    },
  },
  written: {
    nothing: 'Nothing was written.',
    part: 'Part was written: press again to finish.',
    all: 'Everything was written.',
  },
};
