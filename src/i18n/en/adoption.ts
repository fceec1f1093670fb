import type { AdoptionTexts } from '../adoptionTexts';
import { formatNumber } from '../formats';

const n = (count: number) => formatNumber(count, 'en');
const counted = (count: number, one: string, several: string) => (count === 1 ? `1 ${one}` : `${n(count)} ${several}`);

/** The texts of adopting a matrix in English. */
export const adoption: AdoptionTexts = {
  intro:
    'Bring the rows of a matrix that your office already keeps in Excel into the tables of the add-in. What is clear is understood, what is doubtful is asked, and everything is shown before it is written. The original sheets are not touched.',
  book: {
    title: 'Sheets of this workbook',
    found: (sheets) => `Sheets that are not the add-in’s: ${sheets}.`,
    none: 'All sheets of this workbook are the add-in’s.',
    read: 'Read these sheets',
    withoutNotes:
      'If there are notes in cells (comments without replies), this Excel does not allow them to be read: they remain only in the original sheets.',
    looksLike: (what, sheets) => `There seem to be ${what} in ${sheets}.`,
  },
  file: {
    title: 'Another file',
    help: 'An Excel workbook (.xlsx) with your matrix. The file is not changed.',
    choose: 'Choose a file',
    answers: 'Use saved answers (.json)',
  },
  reading: 'Reading the sheets…',
  understanding: 'Understanding the matrix…',
  stopped: 'Stopped. Nothing was written.',
  otherSource: 'Another matrix',
  languageHelp: 'The workbook has no matrix yet: it is created when you adopt.',
  records: {
    Activity: (count) => counted(count, 'activity', 'activities'),
    Product: (count) => counted(count, 'output', 'outputs'),
    CountryReport: (count) => counted(count, 'country report', 'country reports'),
    Indicator: (count) => counted(count, 'indicator', 'indicators'),
  },
  understood: {
    title: 'What was understood',
    nothing:
      'No list of activities, outputs, country reports or indicators was found. A list needs headings and one row for each record.',
    table: (what, read, taken) => `${what}: of ${counted(read, 'row read', 'rows read')}, ${n(taken)} are taken.`,
    notTaken: (read) => `Not taken until it is clear what it contains (${counted(read, 'row', 'rows')}).`,
    skipped: (reasons) => `Rows that are not records: ${reasons}.`,
    sheetSkipped: (sheet, reason) => `${sheet}: not taken (${reason}).`,
    columns: 'Columns',
    rows: 'Rows',
    to: (header, meaning) => `“${header}” → ${meaning}`,
    unread: (texts) => `Texts that were not understood: ${n(texts)}. They are kept in the row.`,
  },
  reasons: {
    title: 'title',
    header: 'heading',
    repeatedHeader: 'repeated heading',
    section: 'section',
    total: 'grand total',
    subtotal: 'subtotal row',
    note: 'note',
    legend: 'legend',
    blank: 'blank',
    unclear: 'not understood',
  },
  sheetReasons: {
    blank: 'blank',
    lists: 'lists to pick from',
    notes: 'explanations',
    summary: 'totals of other sheets',
    contacts: 'contact persons',
    agenda: 'agenda of a meeting',
    own: 'written by the add-in',
    ignored: 'as you said',
    unclear: 'not understood',
  },
  questions: {
    title: (count) => `Questions (${n(count)})`,
    none: 'No questions are left.',
    later: 'Later',
    laterHelp: (count) =>
      `${counted(count, 'question is', 'questions are')} left for later: until then the cells stay blank and their text is kept in the row.`,
    askAgain: 'Answer now',
    answer: 'Answer',
    undo: 'Change the last answer',
    value: (text, field) => `What does “${text}” mean in ${field}?`,
    dateOrder: (text) => `Which day is ${text}?`,
    dateOrderOf: (header) => `In which order are day and month in “${header}”?`,
    orders: { dmy: 'day/month/year', mdy: 'month/day/year' },
    column: (header) => `What does the column “${header}” contain?`,
    header: (sheet) => `Which row has the headings of “${sheet}”?`,
    table: (sheet) => `Which records does this table of “${sheet}” have?`,
    sheet: (sheet) => `Which records does the sheet “${sheet}” have?`,
    split: (header) => `Is each line of “${header}” a record of its own?`,
    sameActivity: (title) => `“${title}”: are these rows one activity?`,
    decides: (count, example) => `Applies to ${counted(count, 'cell or row', 'cells or rows')}: ${example}`,
    leaveBlank: 'Leave blank and keep the text',
    other: 'Another value on the list',
    pick: 'Value on the list',
    ignore: 'Nothing to take',
    ignoreColumn: 'Nothing: it is left out',
    keep: 'A column of its own, as it is',
    lines: 'Yes, each line',
    whole: 'No, the whole cell is one record',
    yes: 'Yes, it is a joint activity',
    no: 'No, they are different activities',
    row: (row) => `Row ${row}`,
    dmy: (date) => `${date} (day/month/year)`,
    mdy: (date) => `${date} (month/day/year)`,
    wholeColumn: 'The answer applies to the whole column.',
  },
  meanings: {
    start: 'Start',
    end: 'End',
    dates: 'Dates',
    plannedDates: 'Planned dates',
    actualDates: 'Actual dates',
    participants: 'Attendance',
    themes: 'Themes',
    groups: 'Groups',
    place: 'Place',
    month: (of) => `Month ${of}`,
    quarter: (of) => `Quarter ${of}`,
    semester: (of) => `Semester ${of}`,
    country: (of) => `Country ${of}`,
    keep: 'own column',
    ignore: 'left out',
    byColour: (field) => `${field}, by colour`,
  },
  recipe: {
    used: (count) =>
      count === 1
        ? '1 answer was given before for a matrix like this one and is used without asking again. It is in the sheet “Adoption answers”, where you can change it.'
        : `${n(count)} answers were given before for a matrix like this one and are used without asking again. They are in the sheet “Adoption answers”, where you can change them.`,
    askAnew: 'Ask everything again',
    notUnderstood: (about, answer) =>
      `In the sheet “Adoption answers” the answer “${answer}” for “${about}” is not understood: it is asked again.`,
  },
  open: {
    title: 'What was left open when adopting',
    help: 'Texts of the original matrix that nobody has decided yet. Choose what they mean: it is filled in for every row that keeps the text, and will be used for the next matrix.',
    subject: (about, field, rows) => `${field}: “${about}” (${counted(rows, 'row', 'rows')})`,
    column: (header, rows) => `Column “${header}” (${counted(rows, 'row', 'rows')})`,
    meaning: (about) => `What “${about}” means`,
    choose: 'Choose…',
    apply: (rows) => `Fill in ${counted(rows, 'row', 'rows')}`,
    cell: 'See the cell',
    nextCell: (at, rows) => `See the next cell (${n(at)} of ${n(rows)})`,
    mending: 'Completing the rows…',
    done: (rows, about) => `“${about}”: ${counted(rows, 'row completed', 'rows completed')}.`,
    leftBlank: (about) => `“${about}” stays blank; its text is still kept in the row.`,
    conflict: 'Meanwhile somebody else changed these rows: nothing was written. Check again what is still open.',
  },
  preview: {
    own: (header, text) => `Own column “${header}”: ${text}`,
    read: (text, value) => `“${text}” → ${value}`,
    open: (text) => `Undecided: “${text}”`,
    origin: (place) => `From ${place}`,
  },
  write: {
    action: 'Adopt',
    will: (what) => `To be written: ${what}.`,
    nothing: 'There is nothing to adopt.',
    writing: 'Writing the records…',
  },
  result: {
    title: 'Matrix adopted',
    added: (count) => `${counted(count, 'record was', 'records were')} added.`,
    known: (count) => `${counted(count, 'record was', 'records were')} already there.`,
    help: 'Each row says in its column “Taken from” from which sheet and row it comes. Review shows what still has to be filled in.',
    differences: (count) =>
      count === 1
        ? 'One row that was there says something else'
        : `${n(count)} rows that were there say something else`,
    differencesHelp: 'Choose what to take from the sheet. Everything else stays as it is in the matrix.',
    difference: (field, held, found) => `${field}: ${held} → ${found}`,
    blank: 'blank',
    take: 'Take what is chosen',
    took: (count) => `${counted(count, 'row', 'rows')} updated.`,
    undo: 'Undo the adoption',
    undoing: 'Removing what was adopted…',
    undone: (removed, kept) =>
      [
        `${counted(removed, 'adopted record was', 'adopted records were')} removed.`,
        kept === 0 ? '' : `Those that somebody has changed since stay: ${n(kept)}.`,
      ]
        .filter(Boolean)
        .join(' '),
    saveAnswers: 'Answers to keep (JSON)',
    answersName: 'adoption answers',
  },
  answersUnreadable: (name, fault) =>
    `${name} has no answers that can be understood: ${fault} Choose the .json file that you saved when adopting.`,
};
