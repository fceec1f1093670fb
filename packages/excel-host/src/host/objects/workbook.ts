import type { Area } from '../../model/area';
import { serialFromMs } from '../../model/serial';
import type { Workbook } from '../../model/Workbook';
import type { Worksheet } from '../../model/Worksheet';
import { wordOf } from '../enumerations';
import { defineObject, hostObject, HostError, type HostObject, type ObjectType, type Property } from '../objectType';
import { commentsType } from './comment';
import { rangeObject } from './range';
import { tableCollectionOf } from './table';
import { worksheetCollectionType } from './worksheet';

const property = (name: string): Property<Workbook> => ({
  get: ({ properties }) => properties[name] ?? '',
  set: ({ properties }, value) => (properties[name] = String(value)),
});

const propertiesType = defineObject<Workbook>({
  name: 'DocumentProperties',
  properties: {
    Title: property('title'),
    Subject: property('subject'),
    Author: property('author'),
    Comments: property('comments'),
    Company: property('company'),
    Keywords: property('keywords'),
  },
  methods: {},
});

function hasFormulas(sheet: Worksheet): boolean {
  const used = sheet.usedArea(false);
  let isAny = false;
  if (used) sheet.eachCell(used, ({ formula }) => (isAny ||= formula !== undefined));
  return isAny;
}

const applicationType = defineObject<Workbook>({
  name: 'Application',
  properties: {
    CalculationMode: {
      get: ({ calculationMode }) => calculationMode,
      set: (workbook, value) => (workbook.calculationMode = wordOf('CalculationMode', value)),
    },
  },
  methods: {
    // What formulas give is not worked out here.
    Calculate: ({ sheets }, [type]) => {
      wordOf('CalculationType', type);
      if (sheets.some(hasFormulas)) throw new HostError('ApiNotFound', 'Application.Calculate of formulas');
      return null;
    },
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
});

const workbookProtectionType = defineObject<Workbook>({
  name: 'WorkbookProtection',
  properties: { Protected: { get: ({ isStructureProtected }) => isStructureProtected } },
  methods: {
    Protect: (workbook, [password]) => {
      if (workbook.readOnly || workbook.isStructureProtected) throw new HostError('AccessDenied');
      // Files keep what a password is made into, which is not made here.
      if (password !== undefined && password !== null && password !== '')
        throw new HostError('ApiNotFound', 'WorkbookProtection.Protect with a password');
      workbook.isStructureProtected = true;
    },
    Unprotect: (workbook, [password]) => {
      const { isStructureProtected, structurePassword } = workbook;
      if (!isStructureProtected || (structurePassword !== '' && structurePassword !== password))
        throw new HostError('AccessDenied');
      Object.assign(workbook, { isStructureProtected: false, structurePassword: '' });
    },
  },
});

const resultType = defineObject<number>({
  name: 'FunctionResult',
  properties: { Value: { get: (value) => value }, Error: { get: () => '' } },
  methods: {},
});

const functionsType = defineObject<Workbook>({
  name: 'Functions',
  properties: {},
  methods: {
    Date: ({ date1904 }, [year, month, day]) =>
      hostObject(resultType, serialFromMs(Date.UTC(Number(year), Number(month) - 1, Number(day)), date1904)),
  },
});

const namedItemType = defineObject<{ name: string; workbook: Workbook }>({
  name: 'NamedItem',
  properties: {
    Name: { get: ({ name }) => name },
    Formula: { get: ({ name, workbook }) => workbook.names.get(name) ?? '' },
  },
  methods: { Delete: ({ name, workbook }) => void workbook.names.delete(name) },
});

const namesType = defineObject<Workbook>({
  name: 'NamedItemCollection',
  items: (workbook) => [...workbook.names.keys()].map((name) => hostObject(namedItemType, { name, workbook })),
  properties: {},
  methods: {
    GetItemOrNullObject: (workbook, [name]) =>
      workbook.names.has(String(name)) ? hostObject(namedItemType, { name: String(name), workbook }) : null,
    GetItem: (workbook, [name]) => {
      if (!workbook.names.has(String(name))) throw new HostError('ItemNotFound', String(name));
      return hostObject(namedItemType, { name: String(name), workbook });
    },
  },
});

/** What is selected. Throws `InvalidSelection` while the person is in another workbook (office-js #5319). */
function selected({ activeSheet, selection, isInFront }: Workbook, size: Partial<Area> = {}): HostObject {
  if (!isInFront) throw new HostError('InvalidSelection');
  return rangeObject(activeSheet, { ...selection, ...size });
}

/** The root of the object model. */
export const workbookType: ObjectType<Workbook> = defineObject<Workbook>({
  name: 'Workbook',
  properties: {
    Name: { get: () => 'workbook.xlsx' },
    Protection: { get: (workbook) => hostObject(workbookProtectionType, workbook) },
    ReadOnly: { get: ({ readOnly }) => readOnly },
    Worksheets: { get: () => hostObject(worksheetCollectionType, null) },
    Tables: { get: () => tableCollectionOf(() => true) },
    Comments: { get: (workbook) => hostObject(commentsType, { sheets: workbook.sheets, own: null }) },
    Names: { get: (workbook) => hostObject(namesType, workbook) },
    Properties: { get: (workbook) => hostObject(propertiesType, workbook) },
    Application: { get: (workbook) => hostObject(applicationType, workbook) },
    Functions: { get: (workbook) => hostObject(functionsType, workbook) },
  },
  methods: {
    GetSelectedRange: (workbook) => selected(workbook),
    GetActiveCell: (workbook) => selected(workbook, { rows: 1, columns: 1 }),
    Save: () => null,
  },
});
