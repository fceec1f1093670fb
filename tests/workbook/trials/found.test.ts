import { Workbook } from 'excel-host';
import { Office } from './crossing';
import { Episode, type Step } from './episode';
import { furnish } from './furnish';

/** The fewest steps of what random steps have found, by what it was. */
const found: Readonly<Record<string, readonly Step[]>> = {
  'rows that the table did not take in are noticed': [
    { do: 'begin', who: 0, way: 'newActivity' },
    { do: 'go', who: 0 },
    { do: 'go', who: 0, as: 'resizeIsLost' },
  ],
  'a column that is gone is a refusal of an import': [
    { do: 'person', way: 'deletesOurColumn', seed: 1 },
    { do: 'begin', who: 1, way: 'imported' },
    { do: 'finish', who: 1 },
  ],
  'a save that wrote nothing is not taken for done because others have saved the row since': [
    { do: 'begin', who: 0, way: 'remarks' },
    { do: 'go', who: 0 },
    { do: 'begin', who: 1, way: 'form' },
    { do: 'finish', who: 1 },
    { do: 'go', who: 0, as: 'commitThenReject' },
    { do: 'begin', who: 1, way: 'city' },
    { do: 'finish', who: 1 },
  ],
  'a note that somebody else added is not taken for the one that was never sent': [
    { do: 'begin', who: 1, way: 'imported' },
    { do: 'begin', who: 0, way: 'imported' },
    { do: 'hang', who: 0, commits: true },
    { do: 'go', who: 1 },
    { do: 'go', who: 1 },
  ],
  'what an import added is not imported over once more where somebody has edited it since': [
    { do: 'begin', who: 1, way: 'imported' },
    { do: 'go', who: 1 },
    { do: 'hang', who: 1, commits: true },
    { do: 'begin', who: 1, way: 'imported' },
    { do: 'person', way: 'types', seed: 982827903 },
  ],
  'a save is not told as nothing where only the taking in of its rows was refused': [
    { do: 'begin', who: 1, way: 'city' },
    { do: 'go', who: 1 },
    { do: 'go', who: 1, as: 'resizeIsLost' },
    { do: 'go', who: 1, as: 'cellEdit' },
  ],
  'lines of a closing that the log did not take in are taken in by the next try': [
    { do: 'begin', who: 1, way: 'close' },
    { do: 'go', who: 1 },
    { do: 'go', who: 1, as: 'resizeIsLost' },
    { do: 'go', who: 1, as: 'cellEdit' },
  ],
  'a text of a person in a printed note is kept where the request that would have kept it is refused': [
    { do: 'begin', who: 0, way: 'noteSheet' },
    { do: 'go', who: 0 },
    { do: 'person', way: 'writesIntoNote', seed: 984184152 },
    { do: 'go', who: 0 },
    { do: 'go', who: 0, as: 'general' },
  ],
  'rows outside of their tables are taken in though their own look was refused too': [
    { do: 'begin', who: 1, way: 'otherRow' },
    { do: 'go', who: 1 },
    { do: 'go', who: 1, as: 'resizeIsLost' },
    { do: 'go', who: 1, as: 'cellEdit' },
    { do: 'go', who: 1, as: 'cellEdit' },
  ],
  'rows that cannot be taken in, since a column was moved, are written anew': [
    { do: 'begin', who: 0, way: 'note' },
    { do: 'go', who: 0 },
    { do: 'go', who: 0, as: 'resizeIsLost' },
    { do: 'person', way: 'movesColumn', table: 'Bitacora', seed: 664653483 },
  ],
  'the same holds for the lines of a closing': [
    { do: 'begin', who: 0, way: 'close' },
    { do: 'go', who: 0 },
    { do: 'go', who: 0, as: 'resizeIsLost' },
    { do: 'person', way: 'movesColumn', table: 'Bitacora', seed: 664653483 },
  ],
  'a closing that is carried out late freezes nothing where the rows were sorted meanwhile': [
    { do: 'begin', way: 'close', who: 0 },
    { do: 'go', who: 0 },
    { do: 'person', seed: 411208814, way: 'sortsById' },
    { do: 'hang', who: 0, commits: false },
    { do: 'letGo', who: 0 },
  ],
  'a line of the log is no surprise where the pane was closed before it could tell': [
    { do: 'begin', way: 'remarks', who: 0 },
    { do: 'go', who: 0 },
    { do: 'go', who: 0, as: 'breaksLate' },
    { do: 'reload', who: 0 },
  ],
  'a row that a table did not take in does not come in beside the same one of another person': [
    { do: 'begin', who: 0, way: 'imported' },
    { do: 'go', who: 0 },
    { do: 'go', who: 0, as: 'resizeIsLost' },
    { do: 'begin', who: 1, way: 'imported' },
    { do: 'finish', who: 1 },
  ],
  'lines that the log did not take in are written anew where it has a totals row by now': [
    { do: 'begin', who: 1, way: 'note' },
    { do: 'go', who: 1 },
    { do: 'go', who: 1, as: 'resizeIsLost' },
    { do: 'person', seed: 524242951, way: 'showsTotals' },
  ],
  'a row that is inserted while the workbook is read in pieces pushes none out of what is read': [
    { do: 'begin', who: 1, way: 'reports' },
    { do: 'go', who: 1 },
    { do: 'go', who: 1, as: 'breaksAtTheEnd' },
    { do: 'go', who: 1, as: 'breaksEarly' },
    { do: 'go', who: 1 },
    { do: 'person', seed: 475321442, way: 'insertsInside' },
  ],
  'a blank row that was sorted to where a new activity stood does not become one': [
    { do: 'begin', who: 0, way: 'newActivity' },
    { do: 'finish', who: 0 },
    { do: 'begin', who: 0, way: 'recalculate' },
    { do: 'person', seed: 424358144, way: 'insertsInside' },
    { do: 'go', who: 0 },
    { do: 'person', seed: 53521751, way: 'sorts' },
  ],
  'a line that the log does not take in is taken in though it refuses it once more': [
    { do: 'begin', who: 0, way: 'otherRow' },
    { do: 'go', who: 0 },
    { do: 'go', who: 0, as: 'resizeIsLost' },
    { do: 'go', who: 0, as: 'resizeIsLost' },
  ],
  'a text of a person in a printed note stays where the answer to what was written beside it is lost': [
    { do: 'begin', who: 1, way: 'noteSheet' },
    { do: 'go', who: 1 },
    { do: 'person', way: 'writesIntoNote', seed: 972774349 },
    { do: 'go', who: 1, as: 'commitThenReject' },
  ],
  'a text of a person in the very cell of a printed note that is written stays where the answer to that is lost': [
    { do: 'begin', who: 0, way: 'note' },
    { do: 'finish', who: 0 },
    { do: 'begin', who: 1, way: 'noteSheet' },
    { do: 'go', who: 1 },
    { do: 'person', way: 'writesIntoNote', seed: 1 },
    { do: 'go', who: 1, as: 'commitThenReject' },
  ],
  'what a person typed below the activities stays theirs though a report repeats it': [
    { do: 'person', way: 'typesBelow', seed: 415899379 },
    { do: 'begin', who: 1, way: 'report' },
  ],
  'a sheet that was renamed is found by its table': [
    { do: 'begin', who: 1, way: 'city' },
    { do: 'person', way: 'renamesSheet', table: 'Bitacora', seed: 1 },
  ],
};

let office: Office;
beforeAll(async () => {
  office = await Office.open(new Workbook(), ['Ana', 'Beto'], furnish);
});
afterAll(() => office.close());

it.each(Object.entries(found))('%s', async (_, steps) => {
  expect(await new Episode(office).run(steps)).toEqual([]);
});
