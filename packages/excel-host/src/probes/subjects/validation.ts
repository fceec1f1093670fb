import type { Probe } from '../Probe';
import { article, issue, notSaid, reference } from '../sources';

const rules = article('excel/excel-add-ins-data-validation');

/** Rules for what people may type, and marks on what they typed. */
export const validation: readonly Probe[] = [
  {
    name: 'validation.list',
    says: 'A list can have its members in cells of another sheet.',
    source: rules,
    run: async (lab) => {
      const other = lab.anotherSheet();
      other.getRange('A1:A2').values = [['a'], ['b']];
      const { name } = await lab.read(other, 'name');
      const { dataValidation } = lab.area(2, 1);
      dataValidation.rule = { list: { inCellDropDown: true, source: `='${name}'!$A$1:$A$2` } };
      const { type, rule } = await lab.read(dataValidation, 'type,rule');
      return [type, rule.list?.inCellDropDown ?? null, String(rule.list?.source).includes('$A$1:$A$2')];
    },
    gives: ['List', true, true],
  },
  {
    name: 'validation.numbers',
    says: 'Whole numbers, decimals and dates can be bounded.',
    source: reference('DataValidationRule'),
    run: async (lab) => {
      const found: string[] = [];
      const bounds = { formula1: 0, formula2: 1_000_000, operator: 'Between' } as const;
      for (const rule of [
        { wholeNumber: bounds },
        { decimal: bounds },
        { date: { formula1: '2000-01-01', formula2: '2099-12-31', operator: 'Between' } },
      ] as const) {
        const { dataValidation } = lab.area(1, 1);
        dataValidation.rule = rule;
        found.push((await lab.read(dataValidation, 'type')).type);
      }
      return found;
    },
    gives: ['WholeNumber', 'Decimal', 'Date'],
  },
  {
    name: 'validation.bounds',
    says: 'Bounds are given as numbers, and read as formulas, with how a value is held against them.',
    source: reference('BasicDataValidation.formula1'),
    run: async (lab) => {
      const { dataValidation } = lab.area(1, 1);
      dataValidation.rule = { wholeNumber: { formula1: -5, formula2: 1_000, operator: 'Between' } };
      const { wholeNumber } = (await lab.read(dataValidation, 'rule')).rule;
      return wholeNumber ? [String(wholeNumber.formula1), String(wholeNumber.formula2), wholeNumber.operator] : null;
    },
    gives: ['=-5', '=1000', 'Between'],
  },
  {
    name: 'validation.days',
    says: 'Whether days that bound a date, given as ISO texts, are read as formulas of their numbers.',
    source: reference('DateTimeDataValidation.formula1'),
    run: async (lab) => {
      const { dataValidation } = lab.area(1, 1);
      dataValidation.rule = { date: { formula1: '2000-01-01', formula2: '2099-12-31', operator: 'Between' } };
      const { date } = (await lab.read(dataValidation, 'rule')).rule;
      return date ? [String(date.formula1), String(date.formula2), date.operator] : null;
    },
    answers: [
      { gives: ['=36526', '=73050', 'Between'], then: 'Days are counted from 1900.' },
      { gives: ['=35064', '=71588', 'Between'], then: 'Days are counted from 1904.' },
    ],
  },
  {
    name: 'validation.texts',
    says: 'A rule has a message for what it refuses and a prompt for who enters the cell.',
    source: reference('DataValidation.errorAlert'),
    run: async (lab) => {
      const { dataValidation } = lab.area(1, 1);
      dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
      dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: 'Title', message: 'Message' };
      dataValidation.prompt = { showPrompt: true, title: 'Prompt', message: 'Text' };
      const { errorAlert, prompt } = await lab.read(dataValidation, 'errorAlert,prompt');
      return [
        [errorAlert.showAlert, errorAlert.style, errorAlert.title, errorAlert.message],
        [prompt.showPrompt, prompt.title, prompt.message],
      ];
    },
    gives: [
      [true, 'Stop', 'Title', 'Message'],
      [true, 'Prompt', 'Text'],
    ],
  },
  {
    name: 'validation.promptAlone',
    says: 'A prompt can stand without a rule, and be taken out of sight again.',
    source: reference('DataValidation.prompt'),
    run: async (lab) => {
      const { dataValidation } = lab.area(1, 1);
      dataValidation.prompt = { showPrompt: true, title: 'Prompt', message: 'Text' };
      const { prompt } = await lab.read(dataValidation, 'prompt');
      return prompt.message;
    },
    gives: 'Text',
  },
  {
    name: 'validation.written',
    says: 'Rules bind those who type: what an add-in writes is not refused.',
    source: notSaid,
    run: async (lab) => {
      const range = lab.area(1, 1);
      range.dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
      await lab.sync();
      range.values = [['text']];
      return lab.values(range);
    },
    gives: [['text']],
  },
  {
    name: 'validation.ruleAfterPrompt',
    says: 'Whether a rule for more cells can follow a prompt that stands on some of them.',
    source: issue(2594),
    run: async (lab) => {
      const range = lab.area(3, 1);
      range.getCell(1, 0).dataValidation.prompt = { showPrompt: true, title: 'Prompt', message: 'Text' };
      await lab.sync();
      return lab.refusal(() => (range.dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } }));
    },
    answers: [
      { gives: null, then: 'The order of rules and prompts is no matter.' },
      { gives: 'InvalidArgument', then: 'Rules come before prompts, and both for the same cells.' },
    ],
  },
  {
    name: 'validation.wholeColumn',
    says: 'A rule can hold for a whole column.',
    source: article('excel/co-authoring-in-excel-add-ins'),
    run: async (lab) => {
      const sheet = lab.anotherSheet();
      sheet.getRange('B:B').dataValidation.rule = { decimal: { formula1: 0, operator: 'GreaterThan' } };
      return (await lab.read(sheet.getRange('B900').dataValidation, 'type')).type;
    },
    gives: 'Decimal',
  },
  {
    name: 'validation.longTexts',
    says: 'A title has at most 32 letters.',
    source: reference('DataValidationErrorAlert.title'),
    run: async (lab) => {
      const { dataValidation } = lab.area(1, 1);
      dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
      await lab.sync();
      const prompt = { showPrompt: true, title: 'x'.repeat(32), message: 'Text' };
      return lab.refusal(() => (dataValidation.prompt = prompt));
    },
    gives: null,
  },
  {
    name: 'validation.mark',
    says: 'A formula can mark cells with a colour, and marks are counted.',
    source: reference('ConditionalFormatCollection.add'),
    run: async (lab) => {
      const range = lab.area(2, 1);
      const { custom } = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      custom.rule.formula = '=TRUE';
      custom.format.fill.color = '#FFF2CC';
      const count = range.conditionalFormats.getCount();
      custom.rule.load('formula');
      custom.format.fill.load('color');
      await lab.sync();
      return [count.value, custom.rule.formula, custom.format.fill.color];
    },
    gives: [1, '=TRUE', '#FFF2CC'],
  },
  {
    name: 'validation.markKeepsFill',
    says: 'A mark does not change the fill that a cell has of its own.',
    source: reference('ConditionalRangeFill'),
    run: async (lab) => {
      const range = lab.area(1, 1);
      const { custom } = range.conditionalFormats.add('Custom');
      custom.rule.formula = '=TRUE';
      custom.format.fill.color = '#FF0000';
      return (await lab.read(range.format.fill, 'color')).color;
    },
    gives: '#FFFFFF',
  },
];
