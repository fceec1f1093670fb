import type { Matrix, Row } from '../records/matrix';
import { classifierOf, type Classifier, type Exclusion } from './classifyRow';
import type { Answer } from './condition';
import type { Rule } from './rule';
import { breakdownsOf, type Breakdown } from './sourceRows';
import { Tally } from './Tally';

/** What one indicator has counted of the rows it was shown, and those that it could not count. */
export class RowCount {
  readonly dimensions: readonly Breakdown[];
  readonly tally: Tally;
  readonly exclusions: Exclusion[] = [];
  readonly classifier: Classifier;

  /**
   * @param wanted names of the breakdowns asked for; all that the source has where there are none
   */
  constructor(
    readonly rule: Rule,
    wanted: readonly string[],
    { lists, tables }: Matrix,
  ) {
    this.dimensions = breakdownsOf(rule.source).filter((name) => wanted.length === 0 || wanted.includes(name));
    this.tally = new Tally(rule, this.dimensions, lists);
    this.classifier = classifierOf(rule, lists, tables[rule.source].duplicates);
  }

  /** Counts a row of the rule's source, or puts it among the excluded. `answer` is its to the filter's first condition. */
  add(row: Row, answer: Answer): void {
    const result = this.classifier.classify(row, answer);
    if (result.kind === 'counted') this.tally.add(row, result);
    else if (result.kind === 'excluded') this.exclusions.push(result.exclusion);
  }
}
