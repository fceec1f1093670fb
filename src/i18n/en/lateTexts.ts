import { formatNumber } from '../formats';
import type { LateTexts } from '../texts';

const n = (count: number) => formatNumber(count, 'en');

/** Texts of views that come later than the first, in English. */
export const lateEn: LateTexts = {
  ownPlan: {
    intro:
      'The matrix is made for the plan of your organization: its name, days and lists. What is missing here can be added later in the sheet of lists.',
    later: 'Indicators and their targets are added afterwards, in Indicators.',
  },
  nextPlan: {
    intro:
      'Lists, indicators and what is pending pass to the next plan as you choose. Earlier values, closings and reports do not change.',
    open: 'Begin the next plan…',
    after: (plan, end) => `Follows “${plan}”, which runs until ${end}.`,
    step: (number, count, title) => `Step ${n(number)} of ${n(count)}: ${title}`,
    steps: {
      plan: 'The plan',
      lists: 'Lists',
      indicators: 'Indicators',
      carryOver: 'What is pending',
      preview: 'Preview',
    },
    back: 'Back',
    next: 'Next',
    goTo: (step) => `Go to “${step}”`,
    missing: {
      name: 'Type the name of the plan.',
      code: 'Type the code of the plan.',
      day: 'Choose a day.',
      organization: 'Enter the name of the organization.',
    },
    codeHelp: 'Its lists, indicators and targets name it by this.',
    otherOrganization: 'Change the organization',
    objectiveHelp: 'If it is left blank, reports do not mention it.',
    keep: {
      label: (list) => `${list}: what continues`,
      all: (count) => `All (${n(count)})`,
      some: 'Choose…',
      none: 'None',
      chosen: (count, all) => `${n(count)} of ${n(all)} continue.`,
      nothing: 'There is nothing that could continue.',
    },
    heldInPlan: (count) => (count === 0 ? 'no activities' : count === 1 ? '1 activity' : `${n(count)} activities`),
    pillarsAndThemes: 'Pillars and themes',
    add: 'Add by pasting a list…',
    paste: {
      label: 'List to add',
      help: 'One line for each. You can also paste a table: the column in the other language, or the one that says what each belongs to, is known by its header or because it repeats.',
      pillarsHelp: 'Themes stand below their pillar, indented or numbered (1, 1.1), or beside it in a table.',
      into: 'What it is',
      pillars: 'Pillars, with their themes below',
      themesOf: (pillar) => `Themes of ${pillar}`,
      action: 'Add',
      nothing: 'There is no line with text.',
      added: (parts) => `Added: ${parts}.`,
      repeated: (count) =>
        count === 1 ? '1 repeated line was left out.' : `${n(count)} repeated lines were left out.`,
      deeper: (count) =>
        count === 1 ? '1 line that lies deeper became a theme.' : `${n(count)} lines that lie deeper became themes.`,
      known: 'Nothing new: all of it is in the list already.',
    },
    added: (list, count) => `${list}: ${n(count)} to add`,
    replaces: 'Takes the place of',
    replacesHelp: 'By this, activities that pass to the plan change their code, and it is seen what followed what.',
    pillarOf: 'Pillar',
    drop: (name) => `Remove “${name}”`,
    baseline: {
      label: 'What they begin with',
      lastResult: 'What they came to',
      none: 'Nothing',
      help: 'The baseline is what each indicator came to in the plan before.',
      counts:
        'A count that begins anew at 0 is at first below that baseline: its progress is negative until it reaches it. For such counts choose “Nothing”.',
    },
    target: (indicator) => `Plan target of ${indicator}`,
    targetShort: 'Plan target',
    newIndicators: 'New indicators are made afterwards, in Indicators.',
    carryOver: {
      products: 'Open outputs',
      productsHelp:
        'Those that do not pass are closed on the plan’s first day: so they were open to the end of the one before.',
      recommendations: 'Recommendations without follow-up',
      recommendationsHelp:
        'No country has reported follow-up. Those that do not pass are closed on the plan’s first day.',
      activities: 'Unfinished activities',
      activitiesHelp:
        'Neither carried out nor cancelled. Those that pass come in anew as proposals, with the themes and groups that continue; the earlier row stays as it is.',
    },
    preview: {
      days: (start, end) => `From ${start} to ${end}`,
      kept: (count) => (count === 1 ? '1 continues' : `${n(count)} continue`),
      addedCount: (count) => `${n(count)} new`,
      leftCount: (count) => (count === 1 ? '1 does not continue' : `${n(count)} do not continue`),
      added: 'New',
      left: 'Do not continue',
      targets: (count) => (count === 1 ? '1 baseline or target' : `${n(count)} baselines and targets`),
      activities: (count) => (count === 1 ? '1 activity comes in anew' : `${n(count)} activities come in anew`),
      closed: (count) => (count === 1 ? '1 output is closed' : `${n(count)} outputs are closed`),
      faulty: 'Something is missing before the plan can begin.',
      withoutPillar: (themes) => `Themes continue whose pillar does not: ${themes}.`,
      unchanged: 'Nothing of the plan before changes: neither values nor closings nor reports.',
    },
    write: 'Begin the plan',
    writing: 'Beginning the plan…',
    changed: 'The workbook has changed meanwhile. Look at what is said here and try again.',
    doneTitle: 'The plan has begun',
    begun: (plan) => `The plan “${plan}” has begun. Recalculate to see its indicators.`,
    faults: {
      endBeforeStart: (value) => `The plan ends (${value}) before it begins.`,
      tooShort: (value) => `The plan ends (${value}) before it has lasted a semester.`,
      notAfter: (value) => `The plan before runs until ${value}: the next one begins in a later semester.`,
      unknownMember: (value, list) => `“${value}” is not in the list ${list}.`,
      memberTaken: (value, list) => `The code “${value}” already belongs to another in the list ${list}.`,
      unknownParent: (value, list) =>
        `In the list ${list}, “${value}”, to which a new member belongs, does not exist in the plan.`,
      unknownIndicator: (value) => `There is no indicator with the code “${value}”.`,
      indicatorTaken: (value) => `The code “${value}” already belongs to another indicator.`,
      ruleUnread: (value) => `The rule of the indicator “${value}” is not understood.`,
      yearOutside: (value) => `The target “${value}” is not of a year of the plan.`,
      unknownRow: (value) => `There is no record with the code “${value}”.`,
    },
  },
  pack: {
    days: 'Days of the report',
    between: (from, to) => `Between the meeting of ${from} and that of ${to}`,
    anyDays: 'Other days',
    start: 'From',
    end: 'To',
    noPeriod: 'Enter two dates, the first one before the last.',
    title: 'To take to the meeting',
    toSlides: 'Download in PowerPoint',
    bilingual: 'In English and Spanish',
    template: "Use your office's Word template…",
    anotherTemplate: 'Use another Word template…',
    templateChosen: (name) => `Word template: ${name}`,
    dropTemplate: 'Remove the template',
    readingTemplate: 'Reading the template…',
    templateRefused: (name, why) => `"${name}" cannot be used as a template. ${why}`,
  },
  exportNote: {
    replace: 'Replace',
    sheetEdited: (sheet: string, fields: string) =>
      `The sheet “${sheet}” has entries that the matrix lacks: ${fields}. Nothing was written. Import them first or replace the sheet.`,
    toWord: 'Note in Word (.docx)',
    toSheet: 'Note as a sheet to print',
    template: 'Blank concept note (Word)',
    templateHelp: 'The form to send to the Working Groups; once filled in, it can be imported.',
    writing: 'Preparing the note…',
    downloaded: (name) => `“${name}” was downloaded. If it does not appear, write the note to a sheet.`,
    noFileTitle: 'The pane cannot download files here',
    noFileText:
      'Excel for Mac and iPad does not allow downloads from a pane. You can write the note to a sheet of this workbook, ready to print or to save as PDF, or copy its text. To get the Word file, open the workbook in Excel on the web.',
    asText: 'The note as text',
    sheetReady: (sheet) => `The sheet “${sheet}” is ready to print.`,
  },
  editing: {
    newTitle: 'New activity',
    editTitle: (id) => `Activity ${id}`,
    searchList: 'Type to search',
    openList: 'Open the list',
    noMatches: 'No matches',
    remove: (label) => `Remove ${label}`,
    yes: 'Yes',
    no: 'No',
    unanswered: 'No answer',
    unreadable: (text) => `The cell holds “${text}”, which cannot be read. It is kept unless you enter another value.`,
    otherTheme: 'Other theme (not on the list)',
    allThemes: 'Without a pillar, the themes of all three pillars are shown.',
    saved: (row) => `Saved ${row}.`,
    unsavedTitle: 'Discard the changes?',
    unsavedText: 'This form has unsaved changes.',
    onLeaving: {
      kept: 'If you leave, they stay on this computer as a draft.',
      fleeting: 'The draft cannot be kept on this computer: if you leave, it lasts only until you close the pane.',
    },
    gateTitle: 'The concept note is not complete',
    gateText:
      'The Plan asks for a complete note before the activity is carried out. Complete what is missing or give the reason in “Exception to the note”.',
    noteException: 'Enter the reason for an exception',
    problems: (count) => (count === 1 ? '1 item to correct:' : `${count} items to correct:`),
    selectedElsewhere: (title) => `Another activity is selected in the sheet: “${title}”.`,
    gone: 'The row is no longer in the table: somebody removed it. If you save again, it will be added as a new one.',
    undone: 'Undone.',
    notUndone: 'Not undone: somebody else has changed it since.',
    conflictTitle: 'Somebody else changed this activity',
    conflictText: 'Choose for each item which version stays. Nothing has been written yet.',
    mine: 'Mine',
    theirs: 'The one in the sheet',
    blank: '(blank)',
    applyChoice: 'Save what I chose',
  },
  dateQuestions: {
    title: 'Dates to clarify',
    question: (place, count, example) =>
      `${place}: ${count === 1 ? `one date typed as ${example}` : `${n(count)} dates typed like ${example}`}. Day/month or month/day?`,
    dayFirst: (date) => `Day/month: ${date}`,
    monthFirst: (date) => `Month/day: ${date}`,
    evidence: {
      dayFirst: 'The other dates typed like this in the column are day/month.',
      monthFirst: 'The other dates typed like this in the column are month/day.',
    },
    mending: 'Writing the dates…',
    done: (count, place) =>
      `${place}: ${count === 1 ? 'one date is now written as a date' : `${n(count)} dates are now written as dates`}.`,
  },
  edition: {
    title: 'New in this version',
    intro:
      'This workbook was made with an earlier version. It can be brought up to date: what your team has changed stays as it is, and closed semesters keep what they reported.',
    what: (count) => (count === 1 ? 'See what changes' : `See the ${n(count)} changes`),
    change: (label, from, to) =>
      to === ''
        ? `${label}: “${from}” will be removed`
        : from === ''
          ? `${label}: “${to}”`
          : `${label}: “${from}” → “${to}”`,
    member: (member, list) => `${list}: ${member} will be added`,
    columns: (sheet, columns, count) =>
      `Sheet “${sheet}”: ${count === 1 ? 'the column' : 'the columns'} ${columns} will be added`,
    table: (sheet) => `The sheet “${sheet}” will be added`,
    take: 'Bring the workbook up to date',
    taking: 'Bringing the workbook up to date…',
    done: 'The workbook is up to date. Recalculate the indicators.',
  },
  bringing: {
    intro:
      'Choose concept notes in Word made with the pane’s form, or copies of this workbook. Before anything is written, you will see what changes, item by item.',
    files: 'Files to import',
    choose: 'Choose files…',
    drop: 'You can also drag them here. .docx and .xlsx are accepted, several at once.',
    otherFiles: 'Choose other files',
    readingFiles: (count) => (count === 1 ? 'Reading the file…' : `Reading ${n(count)} files…`),
    stopped: 'Reading was stopped: nothing was taken from the files.',
    comparing: 'Comparing with the matrix…',
    comparingStopped: 'The comparison was stopped: everything is as it was.',
    choosingAll: 'Applying the choice to all records…',
    readingSheets: 'Reading the notes of this workbook…',
    refused: (count) => (count === 1 ? 'Nothing is taken from 1 file' : `Nothing is taken from ${n(count)} files`),
    unreadable: 'The browser could not open the file. Check that it is still where it was and choose it again.',
    notReadable:
      'The add-in failed while reading this file: nothing was taken from it. The others were read. Save it again in Excel or Word and choose it once more.',
    ownNotes: 'Notes of this workbook',
    noOwn: 'The notes of this workbook are blank: there is nothing to take.',
    willCreate: 'This workbook has no matrix yet: it will be created when you write.',
    preview: 'Before it is written',
    nothing: 'There is nothing to change',
    nothingHelp: 'The matrix already holds everything that was read.',
    account: {
      title: 'What was read from each file',
      doneTitle: 'What happened to each file',
      sheet: (name, isHidden) => (isHidden ? `“${name}” (hidden sheet)` : `“${name}”`),
      records: (table, rows, sheet, isTable) =>
        `${table}: ${rows === 1 ? '1 row read' : `${n(rows)} rows read`}, sheet ${sheet ?? ''}${isTable ? '' : ', in cells without a table'}.`,
      note: (sheet) => (sheet === null ? 'Concept note read.' : `Concept note read, sheet ${sheet}.`),
      report: (title, sheet) =>
        `${sheet === null ? 'It' : `The sheet ${sheet}`} is a report that the add-in wrote (“${title}”): there is nothing to import.`,
      own: (sheets) => `Part of the matrix and not imported: ${sheets}.`,
      unknown: (sheets) => `Nothing from the matrix was recognized in ${sheets}: nothing was taken from there.`,
      planned: {
        added: 'to be added',
        changed: 'to be changed',
        unchanged: 'unchanged',
        notTaken: 'left out',
        undecided: 'to be decided',
      },
      done: {
        added: 'added',
        changed: 'changed',
        unchanged: 'unchanged',
        notTaken: 'not taken',
        undecided: 'not decided',
      },
      counts: (counts) => (counts === '' ? 'No records.' : `${counts}.`),
    },
    nothingToImport: 'There is nothing to import',
    nothingToImportHelp:
      'The files hold no activities or notes, nor outputs, reports, meetings, decisions, targets or measurements. The list below says what each of them is.',
    decide: (count) => `To be decided (${n(count)})`,
    partlyUnread: (count) => `Not everything was read (${n(count)})`,
    notWritable:
      'This workbook lacks columns. Add them under Review before you import, or leave out what the files say about them.',
    notRead: (source) => `Not all of “${source}” was read:`,
    changed: (count) => `Changed (${n(count)})`,
    added: (count) => `Added (${n(count)})`,
    unchanged: (count) => (count === 1 ? '1 record unchanged' : `${n(count)} records unchanged`),
    leftAlone: (source, tables, count) =>
      count === 1
        ? `“${source}” also differs in ${tables}. That table is not imported: check it by hand.`
        : `“${source}” also differs in ${tables}. Those tables are not imported: check them by hand.`,
    catalogs: 'Lists',
    from: (sources) => `From ${sources}`,
    taken: (count, total) =>
      total === 1 ? (count === 1 ? 'Taken' : 'Not taken') : `${n(count)} of ${n(total)} items taken`,
    add: 'Add this record',
    codeOnly: 'It is added with its code alone: its note is already in the workbook.',
    seeFields: (count) => (count === 1 ? 'See the item' : `See the ${n(count)} items`),
    takeAll: 'Take all',
    keepAll: 'Take none',
    takeEverything: 'Accept all changes',
    keepEverything: 'Reject all changes',
    now: 'Now',
    proposed: 'Proposed',
    proposedBy: (source) => `According to ${source}`,
    conflict: 'It was also changed in the matrix after the file was made.',
    disagree: 'The files do not agree: choose one.',
    gate: (fields) => `It will not be set to “Carried out”: the note lacks ${fields}.`,
    whose: 'Which activity is it?',
    asFound: (name) => `${name} (as it was found)`,
    choosePlease: 'Choose the activity…',
    asNew: 'Add it as a new activity',
    asItWas: 'Leave it as it was found',
    moreActivities: 'There are more: type the code or part of the title',
    more: (count, left) => (left > count ? `Show ${n(count)} more (${n(left)} left)` : `Show ${n(count)} more`),
    count: (fields, records) => {
      const written = records === 1 ? '1 record' : `${n(records)} records`;
      if (fields === 0) return `${written} will be written.`;
      return `${fields === 1 ? '1 item' : `${n(fields)} items`} of ${written} will be written.`;
    },
    countNone: 'Nothing will be written: you have not accepted any item.',
    write: 'Write to the matrix',
    writing: 'Writing to the matrix…',
    conflictTitle: 'Nothing was written: the matrix has changed',
    conflictText:
      'These records are no longer as they were shown here: somebody changed them, or an earlier write was left half done.',
    compareAgain: 'Compare again',
    done: 'The import is in the matrix',
    result: (added, changed) =>
      [
        added > 0 && (added === 1 ? '1 record added' : `${n(added)} records added`),
        changed > 0 && (changed === 1 ? '1 record changed' : `${n(changed)} records changed`),
      ]
        .filter(Boolean)
        .join(' and ') || 'Nothing changed',
    resultHelp: 'Each change is in the change log with the origin “Import”.',
    isAdded: 'was added',
    isChanged: (count) => (count === 1 ? '1 item changed' : `${n(count)} items changed`),
    seeActivities: 'See the activities',
    importMore: 'Import more',
  },
  noteForm: {
    unfoldAll: 'Expand all',
    foldAll: 'Collapse all',
    noProducts: 'This activity has no outputs yet.',
    newProduct: 'Add a new output',
    linkProduct: 'Link an existing output',
    unlinkProduct: 'Unlink',
    removeProduct: 'Remove',
    draftRestored: (when) => `An unsaved draft from ${when} was restored.`,
    dropDraft: 'Discard the draft',
  },
  notesDue: {
    intro:
      'Approved activities that start soon, or should have started, and whose concept note is not complete. The Plan asks for a complete note before they are carried out.',
    days: 'Days',
    group: 'Working Group',
    allGroups: 'All groups',
    count: (count) => (count === 1 ? '1 note to complete' : `${count} notes to complete`),
    none: 'No notes to complete within these days.',
    reminder: 'Reminder to send',
  },
  copy: {
    copy: 'Copy',
    copied: 'Copied.',
    byHand: 'The text is selected: press Ctrl+C (⌘C on a Mac) to copy it.',
  },
  adoption: {
    done: (rows, records, questions) =>
      [
        `Of ${n(rows)} rows ${records === 1 ? '1 record was' : `${n(records)} records were`} taken.`,
        questions === 0 ? 'No questions are left.' : `To be answered: ${n(questions)}.`,
      ].join(' '),
  },
  targets: {
    enter: (plan) => `Enter baseline and targets of “${plan}”`,
    edit: 'Enter',
    none: 'No baseline and no targets.',
    saved: (indicator, plan) => `Targets of ${indicator} saved: ${plan}.`,
    conflict: 'Somebody else changed these targets',
    move: {
      title: 'Targets in the sheet Indicators',
      help: (count) =>
        `${count === 1 ? 'The targets of 1 indicator are' : `The targets of ${n(count)} indicators are`} still in columns of Indicators, which hold those of the first plan only. They can move to the sheet Targets, where each plan has its own; no value changes.`,
      action: 'Move to the sheet Targets',
      moving: 'Moving the targets…',
      done: 'The targets are in the sheet Targets.',
      changed: 'The workbook changed in the meantime. Try again.',
    },
  },
  indicatorForm: {
    open: 'Reference sheet',
    editTitle: (id) => `Reference sheet for ${id}`,
    saved: (row) => `Saved ${row}.`,
    conflict: 'Somebody else changed this indicator',
    mixedRule: 'The rule mixes parts that do not go together. Check it and save again.',
    codeHelp: 'You can enter one of your own, such as I4. It cannot be changed afterwards.',
    codeTaken: 'Another indicator already has this code.',
    codeUnfit: 'The code cannot contain a semicolon.',
    identity: 'What it is',
    rule: 'What it counts',
    followUp: 'How it is reported',
    targets: 'Baseline and targets',
    targetsOfPlan: (plan) => `These are of “${plan}”.`,
    otherTargets: 'Targets of each plan…',
    targetsLater: 'Baseline and targets are entered once the indicator is saved.',
    targetsHelp: 'Annual targets are not added up: enter the Plan target separately.',
    pathHelp:
      'Where progress is not expected to grow with the days: how far it should be at the end of a year or semester (2024: 60%; 2025-S1: 80%). “No light” switches the traffic light off.',
    source: 'Table it counts from',
    chooseSource: 'Choose a table…',
    chooseField: 'Choose a field…',
    dropped: (fields) => `These were removed because the new table does not have them: ${fields}.`,
    filter: 'Conditions',
    everyRow: 'Without conditions, every row counts.',
    condition: (place) => `Condition ${place}`,
    and: 'and',
    field: 'Field',
    isOneOf: 'Is one of these values',
    addCondition: 'Add a condition',
    removeCondition: (place) => `Remove condition ${place}`,
    measure: 'What is measured',
    measures: {
      count: 'Number of rows',
      sum: 'Sum of a number',
      distinct: 'Distinct values of a field',
      share: 'Percentage of rows that meet something more',
      average: 'Average of a number',
      steps: 'Number of rows of each rating',
    },
    measured: {
      sum: 'Number that is added up',
      distinct: 'Field whose values are counted',
      average: 'Number that is averaged',
      steps: 'Rating',
    },
    part: 'What they must also meet',
    partHelp: 'The percentage is that of the rows that meet this, among all that meet the conditions above.',
    everyPart: 'Add at least one condition.',
    timing: 'When it counts',
    timings: {
      flow: 'Flow: in the period of its date',
      balance: 'Balance: what is still open at period end',
      latest: 'Latest: the most recent of each country or Group in the period',
    },
    dates: 'Date',
    datesHelp: 'If you choose several, the first one filled in counts.',
    start: 'Open from',
    ends: 'Until',
    endsHelp: 'If you choose several, until whichever comes first.',
    oneDate: 'Its date',
    incomplete: 'Still to be chosen.',
    dropUnread: 'Remove what is not understood',
    unreadRule: 'The rule in the sheet is only partly understood. Choose what is missing again.',
    preview: 'Preview',
    previewHelp: 'With the current data. Nothing has been saved.',
    choosing: 'Complete the rule to see what it gives.',
    computing: 'Counting…',
    counted: (count) =>
      count === 1 ? '1 row counts up to that semester' : `${n(count)} rows count up to that semester`,
    noneCounted: 'No rows count under this rule up to that semester.',
    excluded: (count) => (count === 1 ? '1 row excluded' : `${n(count)} rows excluded`),
    more: (count) => `Show ${n(count)} more`,
    row: (row) => `row ${row}`,
    redefineTitle: 'This indicator already has reported values',
    redefineText: (semesters) =>
      `These semesters were reported with the earlier definition: ${semesters}. Those values do not change. The change log keeps both definitions.`,
    redefine: 'Save the new definition',
  },
  kinds: {
    noValue: 'no value',
    ofNothing: {
      share: 'No row meets the conditions in this period: the percentage is blank, not 0.',
      average: 'No row has a number here in this period: the average is blank, not 0.',
      entered: 'Nobody has entered a measurement of this period here: the value is blank, not 0.',
    },
    part: (part, all) => `${n(part)} of ${n(all)} meet it.`,
    inPart: 'meets it',
    notInPart: 'does not meet it',
    blank: 'Of the period, blank',
    outdated: 'Of the period, with a later one',
    account: {
      blank: (count) => `${n(count)} blank`,
      outdated: (count) => `${n(count)} with a later one`,
    },
  },
  reporting: {
    intro: 'Choose a report, see what it would say, then write it to its sheet or download it in Word or PowerPoint.',
    kind: 'Report',
    kinds: {
      semester: 'Semi-annual report',
      days: 'Report between two meetings',
      year: 'Annual report',
      plan: 'Review of the Plan to date',
      frameworks: 'Contribution to the GCM and the SDGs',
      group: 'Working Group report',
      handover: 'Handover of the Presidency Pro-Tempore',
      impact: 'Inputs for measuring impact',
    },
    kindHelp: {
      semester: 'The report of each semester to the Member Countries.',
      days: 'The report of the days between two meetings, or of those you choose.',
      year: 'The whole year: indicators, pillars, Groups, outputs and lessons.',
      plan: 'From the beginning of the Plan to the semester you choose, compared with its targets.',
      frameworks: 'Which objectives of the Global Compact and SDG targets activities contributed to.',
      group: 'What a Group did in the year and how it stands with its responsibilities.',
      handover: 'What one year’s Presidency hands over to the next.',
      impact: 'Impact indicators with countries, evidence and lessons, for the IMRF and the next plan.',
    },
    semester: 'Semester',
    until: 'Up to semester',
    year: 'Year',
    group: 'Working Group',
    exists: (sheet) => `The sheet “${sheet}” already exists and will be updated in place.`,
    noSheet: 'This report has no sheet yet.',
    hasSheet: 'sheet',
    ahead: 'It has not begun, so it would have no values.',
    write: 'Write to a sheet',
    update: 'Update the sheet',
    writing: 'Writing the report…',
    upToDate: (sheet) => `The sheet “${sheet}” was already up to date: nothing was changed.`,
    toWord: 'Download in Word',
    preparing: 'Preparing the document…',
    downloaded: (name) => `“${name}” was downloaded. If it does not appear, write the report to its sheet.`,
    noDownload:
      'Excel for Mac and iPad does not allow downloads from a pane. Write the report to its sheet, ready to print or to save as PDF. To get the Word or PowerPoint file, open the workbook in Excel on the web.',
    making: 'Preparing the report…',
    showAll: (count) => `Show all (${n(count)})`,
    preview: 'Preview',
    noRows: 'Nothing to show.',
    differences: (count) =>
      count === 0 ? 'What will change in the sheet' : `What will change in the sheet (${n(count)})`,
    noDifferences: 'Nothing changes: the sheet already says the same.',
    added: 'Added:',
    removed: 'Removed:',
    blank: '(blank)',
    redrafted: 'The text is drafted again with today’s figures.',
    changesNoted: 'Your text is kept; what has changed since you wrote it is noted below it.',
    narratives: 'Texts of the report',
    narrativesHelp: 'Drafts follow the figures. What you edit in the sheet is kept.',
    ownWords: 'Your text, kept',
    toBeDrafted: 'To be replaced',
    nothingSince: 'Its figures have not changed since you wrote it.',
    changedSince: 'Changed since you wrote it:',
    redraft: 'Replace with the new draft',
    drafts: (count) => `Drafts (${n(count)})`,
  },
  figure: {
    madeFrom: (count) => `Calculated from ${count === 1 ? '1 row' : `${n(count)} rows`}.`,
    choose: 'Choose one to go to its row in the sheet.',
    gone: 'This figure is no longer in the report',
    goneHelp: 'The data has changed. Go back to the report to see what it says now.',
  },
  measurements: {
    intro:
      'Values and ratings that someone enters for an indicator, with their date, country or Group, and the source of the data.',
    openView: 'See the measurements…',
    noTable: 'This workbook does not have the sheet of measurements yet',
    enter: 'Enter a measurement…',
  },
  listedRecords: {
    new: { Decision: 'New decision', ForumMeeting: 'New meeting', Measurement: 'New measurement' },
    edit: { Decision: 'Decision', ForumMeeting: 'Meeting', Measurement: 'Measurement' },
    search: {
      Decision: 'Search decisions',
      ForumMeeting: 'Search meetings',
      Measurement: 'Search measurements',
    },
    lists: { Decision: 'Decisions', ForumMeeting: 'Meetings', Measurement: 'Measurements' },
    clearSearch: 'Clear the search',
    count: {
      Decision: (shown, all) =>
        shown === all ? (all === 1 ? '1 decision' : `${n(all)} decisions`) : `${n(shown)} of ${n(all)} decisions`,
      ForumMeeting: (shown, all) =>
        shown === all ? (all === 1 ? '1 meeting' : `${n(all)} meetings`) : `${n(shown)} of ${n(all)} meetings`,
      Measurement: (shown, all) =>
        shown === all
          ? all === 1
            ? '1 measurement'
            : `${n(all)} measurements`
          : `${n(shown)} of ${n(all)} measurements`,
    },
    empty: {
      Decision: 'No decisions yet',
      ForumMeeting: 'No meetings yet',
      Measurement: 'No measurements yet',
    },
    emptyHelp: {
      Decision: 'Enter what the meetings decided, to see which activity answers each decision.',
      ForumMeeting: 'Enter the dates of the meetings: each report is due by the one that receives it.',
      Measurement: 'Enter here what does not come from counting rows, with its date and the source of the data.',
    },
    none: 'Nothing matches',
    hints: {
      Decision: { source: 'Choose a meeting or type the name of the declaration.' },
      ForumMeeting: { date: 'The report of the semester that ends closest to this day is due by the meeting.' },
      Measurement: {
        indicator: 'Those that count from the table Measurements.',
        date: 'The day on which it was measured: it counts in its semester.',
        country: 'Blank where the value is of all.',
      },
    },
    saved: {
      Decision: (name) => `The decision “${name}” was saved.`,
      ForumMeeting: (name) => `The meeting “${name}” was saved.`,
      Measurement: (name) => `The measurement “${name}” was saved.`,
    },
    conflict: {
      Decision: 'Someone else changed this decision',
      ForumMeeting: 'Someone else changed this meeting',
      Measurement: 'Someone else changed this measurement',
    },
  },
  decisions: {
    intro: 'The meetings, what they decided and what became of each decision.',
    openView: 'See the decisions…',
    tabs: { decisions: 'Decisions', meetings: 'Meetings', calendar: 'Calendar' },
    noTables: 'This workbook does not have the sheets of meetings and decisions yet',
    noTablesHelp: 'They are added with one click in Review, under “New in this version”.',
    toReview: 'Go to Review',
    state: 'State',
    allStates: 'All',
    unknownState: 'Not known',
    due: (day) => `Due by ${day}`,
    fulfilledOn: (day) => `Fulfilled on ${day}`,
    noSource: 'Without a meeting or declaration',
    noDay: 'No date',
    answering: 'Activities that answer it',
    answeringHelp: 'They are chosen in the concept note of each activity, under “Mandate”.',
    noneAnswering: 'No activity answers it yet.',
    taken: 'Decisions of this meeting',
    noneTaken: 'No decisions of this meeting have been entered yet.',
    calendar: {
      year: 'Year',
      group: 'Group',
      allGroups: 'All Groups',
      count: (count) => (count === 1 ? '1 date.' : `${n(count)} dates.`),
      clashing: (count) => (count === 1 ? '1 falls together with another.' : `${n(count)} fall together with others.`),
      undated: (count) =>
        count === 1 ? '1 activity of the year has no date.' : `${n(count)} activities of the year have no date.`,
      none: 'Nothing is dated in this year',
      clashes: {
        group: (title) => `Same Group and same days: “${title}”`,
        host: (title) => `Same host country and same days: “${title}”`,
        meeting: (title) => `On the same day as “${title}”`,
      },
      download: 'Download calendar (.ics)',
      writing: 'Preparing the calendar…',
      fileName: (year) => `Calendar ${year}`,
      downloaded: (name) => `“${name}” was downloaded. Open it with your calendar.`,
      noDownload: 'On Mac and iPad, Excel does not let the pane download files: open it in Excel for the web.',
    },
    standing: 'What became of the decisions',
    standingCount: (state, count) => `${state}: ${n(count)}`,
    links: 'Activities whose Mandate names a decision',
    linksHelp: 'Link them so that they count as an answer. The text of the Mandate stays as it is.',
    link: 'Link',
    linkOne: (activity) => `Link “${activity}”`,
    dismiss: 'Not this one',
    dismissOne: (activity, decision) => `Not this one: “${activity}” does not answer “${decision}”`,
    dismissing: 'Noting…',
    dismissed: (decision) => `It will not be proposed again: “Not answered by” of the decision “${decision}” says so.`,
    mandate: (mandate) => `Mandate: “${mandate}”`,
    linkAll: (count) => `Link all ${n(count)}`,
    linking: 'Linking…',
    linked: (count) => (count === 1 ? '1 activity was linked.' : `${n(count)} activities were linked.`),
    linkConflict: 'Someone else changed one of these activities. Look again and link once more.',
  },
  duties: {
    intro:
      'Responsibilities of each Working Group under the Plan: at least two meetings a year, an updated work plan, its semi-annual reports and the evaluation of its actions.',
    open: 'See the responsibilities…',
    year: 'Year',
    names: {
      meetings: 'Meetings',
      workPlan: 'Work plan updated',
      reportS1: 'Report of the first semester',
      reportS2: 'Report of the second semester',
      evaluation: 'Evaluation of its actions',
    },
    metOf: (met: number, all: number) => `${met} of ${all} met`,
    unknown: (gaps) => `Not known: ${gaps}`,
    held: (count: number, owed: number) => `${count} of ${owed}`,
    meetingsHelp: 'Counts the meetings held in the year, as lead or joint Group.',
    dueBy: (day: string) => `by ${day}`,
    overdue: (day: string) => `Was due on ${day}`,
    noDay: 'Pending, no date set',
    metOn: (day: string) => `Met on ${day}`,
    plan: {
      title: (year) => `Annual Work Plan ${year}`,
      approvedOn: (day: string) => `Approved on ${day}`,
      notApproved: 'No date of approval',
      themes: (themes: string) => `Priority themes: ${themes}`,
      planned: (count: number) =>
        count === 1 ? '1 activity planned for the year:' : `${n(count)} activities planned for the year:`,
      nothing: (year: number) => `No activities planned or carried out in ${year}.`,
      unfunded: (count) => `Priority activities without funds: ${n(count)}`,
      noFunds: 'no budget and no funding entered',
      lacking: (amount) => `USD ${amount} lacking`,
      outcomes: {
        held: 'Carried out',
        moved: 'Moved or postponed',
        cancelled: 'Cancelled',
        outstanding: 'Outstanding',
        outside: 'Carried out without having been planned',
      },
    },
    enter: 'Enter dates and evaluation',
    evaluationHints: {
      evaluationPlanned: 'Which activities and results the work plan foresaw.',
      evaluationDone: 'What was done, what was not, and why.',
      evaluationLearned: 'What worked, what did not, and what is worth repeating.',
      evaluationChanged: 'What was changed, or will be, in the work plan because of it.',
    },
    evaluationWithoutText: 'What was planned, done, learned and changed is still to be entered.',
    saved: (group: string, year: number) => `Saved: ${group}, ${year}.`,
    conflict: 'Somebody else changed this',
  },
  structure: {
    title: 'Tables and columns',
    lostTitle: (count) => (count === 1 ? 'The matrix has lost a table' : 'The matrix has lost its tables'),
    lost: (count) =>
      count === 1
        ? 'One table of the matrix is now only cells, as happens when the workbook is saved in another program. The data is there; the table is rebuilt over it.'
        : `${n(count)} tables of the matrix are now only cells, as happens when the workbook is saved in another program. The data is there; the tables are rebuilt over it.`,
    restore: (count) => (count === 1 ? 'Rebuild the table' : 'Rebuild the tables'),
    tables: (names, count) =>
      count === 1 ? `A table of the matrix is missing: ${names}.` : `Tables of the matrix are missing: ${names}.`,
    addTables: (count) => (count === 1 ? 'Add the missing table' : 'Add the missing tables'),
    columns: (gaps, count) =>
      count === 1
        ? `What depends on this column has no value. ${gaps}. It can be added, blank, at the end of its table.`
        : `What depends on these columns has no value. ${gaps}. They can be added, blank, at the end of their table.`,
    addColumns: (count) => (count === 1 ? 'Add the missing column' : 'Add the missing columns'),
    unknown: (sheet, count) =>
      count === 1
        ? `The sheet “${sheet}” has a header that is not recognized. If it is a column of the matrix, say which: the header stays as it is.`
        : `The sheet “${sheet}” has headers that are not recognized. If one of them is a column of the matrix, say which: the header stays as it is.`,
    is: (header) => `“${header}” is`,
    own: 'our own column',
    named: (header, label) => `From now on, “${header}” is read as “${label}”.`,
    below: (sheet) =>
      `Below the table in “${sheet}” there are rows that do not count. They can be included in the table; anything further down, after a blank row, stays where it is.`,
    takeIn: 'Include the rows in the table',
    takenIn: (from, to, sheet) =>
      from === to
        ? `Row ${from} is now part of the table in “${sheet}”.`
        : `Rows ${from} to ${to} are now part of the table in “${sheet}”.`,
    noneBelow: (sheet) => `There are no loose rows below the table in “${sheet}”: what is there is another table.`,
    mending: 'Fixing the tables…',
    done: 'Done: the matrix has all its tables.',
    columnsDone: 'Done: the tables have all their columns.',
    plain: 'Excel refused some of the formatting; the data is not affected.',
  },
  followUp: {
    intro:
      'Which countries report that they are following up on recommendations or benefiting from good practices, semester by semester. You can enter several reports at once.',
    open: 'Enter reports…',
    semester: 'Semester',
    closedSemester: 'closed',
    classes: {
      followUp: {
        count: (count: number) => (count === 1 ? '1 recommendation' : `${n(count)} recommendations`),
        agreed: (day: string) => `agreed on ${day}`,
        notAgreed: 'no agreement date',
        unnamed: 'No recommendation named',
        empty: 'There are no recommendations yet',
        emptyHelp:
          'They are recorded in the concept note of their activity, under “Outputs achieved”, or in the Outputs sheet with the class “Recommendation”.',
      },
      benefit: {
        count: (count: number) => (count === 1 ? '1 good practice' : `${n(count)} good practices`),
        agreed: (day: string) => `exchanged on ${day}`,
        notAgreed: 'no exchange date',
        unnamed: 'No good practice named',
        empty: 'There are no good practices yet',
        emptyHelp:
          'They are recorded in the concept note of their activity, under “Outputs achieved”, or in the Outputs sheet with the class “Good practice”.',
      },
    },
    countries: (count: number, semester: string) =>
      count === 1 ? `1 country reports in ${semester}` : `${n(count)} countries report in ${semester}`,
    legend: 'What the marks mean',
    states: {
      reported: (semester: string) => `reported in ${semester}`,
      earlier: (semester: string) => `reported only before ${semester}`,
      none: (semester: string) => `no reports up to ${semester}`,
    },
    reports: (count: number) => (count === 1 ? '1 report' : `${n(count)} reports`),
    offList: 'not on the list',
    noCode: 'It has no code: recalculating gives it one, and then reports can be entered.',
    unnamedHelp: 'They do not name any output of this class that is in the table.',
    unplaced: (count: number) =>
      count === 1
        ? '1 report without a readable country or date'
        : `${n(count)} reports without a readable country or date`,
    showMore: (count: number) => `Show ${n(count)} more`,
    hint: 'Mark the countries that reported.',
    marked: (count: number) => (count === 1 ? '1 report to save' : `${n(count)} reports to save`),
    clear: 'Clear marks',
    data: 'Data of the marked reports',
    dataHelp: 'One report is saved for each mark, with its output and that output’s themes.',
    otherSemester: (semester: string) => `This date is in ${semester}: the reports will count in that semester.`,
    outsidePlan: 'This date is outside the Plan: the reports will not count in any semester.',
    future: 'This date is still to come.',
    isClosed: (semester: string) => `${semester} is closed: the change will show as a correction.`,
    saved: (count: number, semester: string) =>
      count === 1 ? `1 report was saved in ${semester}.` : `${n(count)} reports were saved in ${semester}.`,
    conflict: (countries: string) =>
      `Nothing was saved: the sheet already has reports for this same entry with other data (${countries}). Check them and clear those marks.`,
  },
  more: {
    template: 'Blank concept note',
    person: 'Your preferences',
    language: 'Language of the pane',
    languageHelp: 'This does not change the language of the workbook.',
    name: 'Your name',
    nameHelp: 'The change log records it with each change you save. It is kept on this computer.',
    about: 'About',
    aboutText: 'Add-in for the Monitoring Matrix of strategic plans. The data does not leave the workbook.',
    version: (version) => `Version ${version}`,
  },
  checkExcel: {
    open: 'Check this Excel…',
    intro: 'Checks whether this Excel behaves as the add-in expects. You can copy the result for whoever supports you.',
    what: (sheet) => [
      `A new sheet, “${sheet}”, is added, and deleted at the end. No other sheet changes.`,
      'It takes a couple of minutes and can be stopped. Meanwhile, do not type in the workbook.',
      'Afterwards, what was done before can no longer be undone in Excel.',
      'The result says which Excel this is and what was observed; it contains no data from the workbook.',
    ],
    sheet: 'Check',
    readOnly: 'This workbook is read-only: the sheet cannot be added to it. Open a new workbook and check it there.',
    start: 'Start the check',
    again: 'Check again',
    running: 'Checking this Excel…',
    progress: (done, of) => `${n(done)} of ${n(of)}`,
    done: 'Check finished',
    stopped: 'Check stopped',
    asExpected: (count) => `${n(count)} as expected`,
    differ: (count) => (count === 0 ? 'none different' : `${n(count)} different`),
    notRun: (count) => `${n(count)} that this Excel lacks`,
    left: (sheets) =>
      `Excel did not let the sheet ${sheets} be deleted: delete it yourself. It is not part of the matrix.`,
    differing: 'What is different in this Excel',
    english: 'For whoever supports you.',
    expected: 'Expected',
    observed: 'Observed',
    source: 'Where this is documented',
    missing: 'What this Excel lacks',
    result: 'Result to send to support',
  },
  closing: {
    open: 'Close a semester…',
    intro:
      'Closing a semester freezes the values reported for it, in the Reported column of the Values sheet. The data can still be corrected: what changes afterwards is shown as a correction.',
    semesters: 'Semesters of the Plan',
    all: 'All semesters',
    notEnded: (day) => `Ends on ${day}`,
    isOpen: 'Has ended and is open',
    closedOn: (day) => `Closed on ${day}`,
    corrected: (count) => (count === 1 ? '1 correction' : `${n(count)} corrections`),
    waits: (day) => `This semester has not ended: its values can still change. You can close it after ${day}.`,
    earlierOpen: (semesters) => `Before this one ${semesters} are still open. You can close them in any order.`,
    earlierOneOpen: (semester) => `Before this one ${semester} is still open. You can close them in any order.`,
    preview: 'What will be frozen',
    previewHelp: 'The disaggregations of these values are frozen too.',
    close: (semester) => `Close ${semester}…`,
    confirmTitle: (semester) => `Close ${semester}?`,
    confirmText:
      'Everything is recalculated and the semester’s values are kept as reported. The change log records it; reopening the semester will require a reason.',
    confirm: 'Close the semester',
    closing: 'Closing the semester…',
    closed: (semester, values) =>
      values === 1 ? `${semester} is closed: 1 value frozen.` : `${semester} is closed: ${n(values)} values frozen.`,
    already: (semester, day) => `${semester} was already closed on ${day}: nothing was changed.`,
    missing: (gaps) =>
      `It cannot be closed: some values cannot be calculated or kept. ${gaps}. It can be fixed in Review with one click.`,
    notKept: (columns, count) =>
      count === 1
        ? `This workbook was made with an earlier version and lacks ${columns}. You can close without this column; add it at the end of its table so that corrections can say exactly which rows changed.`
        : `This workbook was made with an earlier version and lacks ${columns}. You can close without these columns; add them at the end of their table so that corrections can say exactly which rows changed.`,
    column: (header, table) => `the column “${header}” (${table})`,
    corrections: 'Corrections after closing',
    noCorrections: 'With today’s data the values are still those that were reported.',
    filledSince: (now) => `No data at closing; now ${now}`,
    reportedNow: (reported, now) => `Reported ${reported} → now ${now}`,
    noValue: 'no value',
    rowsBehind: (count) => (count === 1 ? '1 row made the difference' : `${n(count)} rows made the difference`),
    editedSince: (count) =>
      count === 1 ? '1 row edited since the closing' : `${n(count)} rows edited since the closing`,
    ruleChanged: 'The definition of the indicator has changed since the closing.',
    indicatorGone: 'The indicator is gone or its rule cannot be read.',
    kinds: {
      entered: 'counts now',
      left: 'no longer counts',
      changed: 'counts differently',
      edited: 'edited',
    },
    gone: 'the row is no longer in the table',
    more: (count) => `and ${n(count)} more`,
    otherValues: (count) => (count === 1 ? '1 more value changed' : `${n(count)} more values changed`),
    otherKinds: 'Disaggregations, year and Plan to date, which are closed with the semester.',
    reopen: (semester) => `Reopen ${semester}`,
    reopenText:
      'Reopening clears the semester’s reported values, and with them the comparison. The change log keeps the reason.',
    reason: 'Reason',
    reasonMissing: 'Give the reason.',
    confirmReopening: 'Reopen the semester',
    reopening: 'Reopening the semester…',
    reopened: (semester) => `${semester} is open again.`,
    notClosed: (semester) => `${semester} was no longer closed: nothing was changed.`,
    broken: (semesters) => `The definition changed after ${semesters}.`,
  },
  problems: {
    missingTable: 'The table is missing.',
    missingColumn: 'The column is missing, or its header is not recognized.',
    duplicateColumn: 'This also looks like a column that is already there under its own name: it is not read.',
    columnTwice: 'The column appears twice, and it is not clear which one counts: neither is read.',
    rowsBelowTable:
      'There is data below the table, down to row {row}: it is not read. Drag the lower right corner of the table to include it, or move it to another sheet if it is not part of the table.',
    notANumber: '“{value}” is not a number.',
    notAnInteger: '“{value}” is not a whole number.',
    outOfRange: '“{value}” is outside what is allowed.',
    notADate: '“{value}” is not a date that can be read. Enter it again, for example 31/Mar/2025.',
    dateAsText: '“{value}” is a date typed as text. It was understood, but it is better to enter it again.',
    dateOrder:
      'Dates in which both numbers could be the month, like {value} ({dayFirst} or {monthFirst}): {count}. Rows: {rows}. They do not count until the order is chosen in Review.',
    notYesNo: '“{value}” is neither yes nor no.',
    unknownMember: '“{value}” is not on the list. Correct it or add it in Lists.',
    excelError: 'The cell has the error {value}.',
    tooLong: 'The text is too long: a cell holds 32,767 characters, and an emoji counts as two or more.',
    notCalculated:
      'The cell has a formula that was saved without its result: it was not read. Open the file in Excel, save it and import it again.',
    linkLost: 'The link in this cell is not carried over to the matrix: {value}',
    missingId: 'The row has no code; it will get one at the next recalculation.',
    duplicateId:
      'The code “{value}” appears more than once: this row does not count. Change the code or remove the row.',
    unknownReference: '“{value}” does not exist in the other table.',
    requiredField: 'This item is missing.',
    endBeforeStart: 'The end is before the start.',
    themeOutsidePillar: 'The theme does not belong to the chosen pillar.',
    noteMissing: 'Carried out without a concept note. Complete it or enter an exception.',
    decisionUnanswered:
      'No activity answers this decision. Choose it in the form of an activity or enter the day on which it was fulfilled.',
    measuredElsewhere:
      'The indicator “{value}” does not count from the table Measurements: this measurement does not count. Change the indicator, or its table.',
    yearOutsidePlan:
      'The year {value} is not of the plan of this target: it is compared with nothing. Correct the year or the plan.',
    targetTwice: 'Row {row} says the same of this indicator: the one that stands first counts. Remove one of the two.',
    fractionOfPercent:
      'The indicator “{indicator}” is a percentage: “{value}” is read as {value}%. If {percent}% is meant, write {percent}; a cell formatted as a percentage holds the fraction. If it is {value}%, write the text “{value}%”.',
    percentOfNumber:
      'The indicator “{indicator}” is not a percentage: “{value}” is read as {number}. Write the number, or enter “percentage” as the unit of the indicator.',
    noteIncomplete: 'Carried out with an incomplete concept note. Complete it or enter an exception.',
    fundingUnread:
      'It is not clear how much is covered: {value}. Write who, how much in US dollars and what it covers, one line each: “IOM: 12,000, venue”.',
    pictureAsText: 'A cell cannot hold pictures: they were replaced with “{value}”.',
    tableAsText: 'A cell cannot hold tables: each row became a line.',
    footnoteAsText: 'A cell cannot hold footnotes: they were put in square brackets.',
    commentNotTaken: 'Its comments in Word are not carried over to the matrix.',
    textNotTaken: 'This is outside the boxes of the note and is not taken: “{value}”.',
    noCodeNorTitle:
      'It has neither code nor title, so there is no telling which activity it belongs to. Choose the activity or enter the title in the note.',
    blankNote: 'The note is blank: there is nothing to take.',
    matchedByTitle: 'It has no code. By its title and planned start it is activity {value}: check that this is right.',
    ambiguousTitle:
      'It has no code and {count} activities have that title and start ({value}). Choose which one it is.',
    sameTitle:
      'There is already an activity with that title ({value}). If it is the same one, choose it; otherwise another will be added.',
    codeCollision:
      'In the matrix that code belongs to another activity: “{value}”. Take the data only if it is the same one, or add it as a new one.',
    renumbered:
      'The code {value} already belongs to another record (“{other}”): title and date differ. It will be added with the code {code}; if it is the same one, choose it.',
    sameRecord: 'The matrix has it with the code {value}: it is compared with that row.',
    tableNotHere:
      'This workbook does not have this sheet yet: its rows are left. Add it in Review, then choose the file again.',
    removedRow: 'The code {value} was in the matrix and somebody removed its row. Accepting it adds it again.',
    noDate: 'It should count and has no date. Enter it.',
    futureDate:
      'The date {value} is in the future: what is still to come does not count. Correct it if it is a mistake.',
    noMember: 'It should count and this item is blank.',
    outsidePlans:
      'The date {value} lies in no plan: it counts in no period. Correct it, or add the plan on the Plans sheet.',
    plansMeet:
      '{column}: it begins in a semester in which “{value}” still runs. What lies in that semester is counted in the plan that begins.',
    noClass: '“{value}” has no class, so it is not known whether it counts. Enter it in Lists, under “Belongs to”.',
    ruleSource: '{column}: “{value}” is not a table that can be counted. The options are: {choices}.',
    ruleFilter:
      '{column}: “{value}” is not understood. Write a field, the sign = and its values, separated by |. Example: {choices}.',
    ruleMeasure: '{column}: “{value}” is not understood. It can be, for example: {choices}.',
    ruleTiming: '{column}: “{value}” is not understood. It can be, for example: {choices}.',
    ruleField: '{column}: “{value}” is not a field that can be used here. The options are: {choices}.',
    ruleValue: '{column}: “{value}” is not a value of {of}. The options are: {choices}.',
    ruleColumn: 'No value: {gaps} (sheet “{sheet}”).',
    breakdownColumn: 'Without one of its disaggregations: {gaps} (sheet “{sheet}”).',
    ruleBlank: '{column}: the cell is blank. It can be, for example: {choices}.',
    targetAboveBaseline:
      'The expected direction is a decrease, but the target ({target}) is above the baseline ({baseline}). Correct one of the three.',
    targetBelowBaseline:
      'The expected direction is an increase, but the target ({target}) is below the baseline ({baseline}). Correct one of the three.',
    pathUnread: '{column}: “{value}” is not understood. Type, for example, “2024: 60%; 2025-S1: 80%”, or “no light”.',
    thresholdOrder:
      'The threshold of amber ({amber}) is above that of green ({green}): nothing would be amber. Correct them in Lists.',
  },
  fileRefusals: {
    empty: 'The file is empty.',
    tooLarge: 'The file is {size} MB and the limit is {limit} MB. Remove pictures from it or save it without them.',
    tooLargeInside:
      'To read the file, more than {limit} MB would have to be unpacked, too much for a note or a matrix. It was not opened.',
    tooManyParts: 'The file has more than {limit} parts, many more than a note or a matrix. It was not opened.',
    tooManyCells:
      'The workbook has more than {limit} million cells, counting the blank ones between the filled ones. Delete anything far from the tables, save it and try again.',
    tooManyFilled:
      'The workbook has more than {limit} million filled cells, many more than a matrix of 20,000 activities. It was not opened.',
    tooManyMarks:
      'Internally, the file has more than {limit} elements and other marks, many more than a note or a matrix. It was not opened. Copy the tables to a new workbook and try again.',
    tooMuchText:
      'The file has more than {limit} million characters, counting each text every time it appears. It was not opened.',
    tooLongFormulas:
      'The formulas that cells share would have more than {limit} million characters if written out in each cell. It was not opened.',
    tooMuchListed:
      'The workbook has more than {limit} million characters in columns of lists, dates or numbers. It was not opened. Check whether there are long texts in those columns.',
    tooMuchLinked:
      'The workbook has more than {limit} million characters in links: in their addresses, their formulas and what they show. It was not opened. Remove the links that are not needed and try again.',
    tooManyHeaders:
      'The workbook has more than {limit} groups of cells that look like headers of the matrix. It was not opened. Keep a single table on each sheet and try again.',
    tooManyFaults:
      'More than {limit} cells of the workbook do not have what their column calls for (dates, numbers, list options). It was not opened. Check whether the headers are above the right columns.',
    tooMuchAtOnce:
      'The file has more content than can be read at once, more than a matrix of 20,000 activities. It was not opened. Split it into several files.',
    tooLongText:
      'The file has a text of more than {limit} million characters, far more than a cell can hold. It was not opened.',
    tooDeep: 'The file has elements nested more than {limit} levels deep, which no program writes. It was not opened.',
    declaresEntities:
      'The file has its own definitions (a DTD), which Office files do not have. For security, it was not opened.',
    tooSlow:
      'The file could not be read within {limit} seconds, and reading was stopped. Remove what is not part of the matrix and try again.',
    readerStopped: 'Reading stopped, perhaps for lack of memory. Close other programs or try a smaller file.',
    damaged: 'The file is damaged or incomplete. Ask for it to be saved and sent again.',
    passwordProtected: 'The file has a password. Open it, remove the password, save it and try again.',
    oldFormat: 'This is a {old} file, which cannot be read. Open it, save it as {format} and try again.',
    macros:
      'The file contains macros and is not opened, for security. Save it as {format}, without macros, and try again.',
    openDocument: 'This is an OpenDocument file (.odt or .ods). Open it, save it as .docx or .xlsx and try again.',
    foreign:
      'This is neither a Word (.docx) nor an Excel (.xlsx) file, whatever its name says. If it is a .csv or a .pdf, ask for the original or save it in one of those formats.',
    isWorkbook: 'This is an Excel workbook, not a concept note in Word.',
    noNote:
      'This is a Word document, but not a concept note: it has none of its fields. Use the template that the pane makes.',
    noMatrix: 'The workbook has none of the tables of the matrix and no concept note.',
  },
};
