import type { Table, Workbook } from 'excel-host';
import { copyBook, putBookBack, type BookState } from '../bookState';
import { firstRows, moment, today } from './book';
import { openClient, type Client } from './client';
import { Ledger, type Outcome } from './ledger';
import type { Choose } from './orders';
import { Stepper } from './stepper';
import { toldBy } from './told';
import { isReading } from './treatments';
import { ways, type Attempt, type Author, type WayName } from './ways';

/** What a person does between two requests, in words and in the workbook. */
export interface PersonsAct {
  readonly name: string;
  readonly act: (workbook: Workbook) => void;
}

/** A workbook with a matrix, and clients who have it open. */
export class Office {
  private constructor(
    readonly workbook: Workbook,
    readonly steppers: readonly Stepper[],
    private readonly begin: BookState,
  ) {}

  /** Opens a workbook for clients of these names: a matrix with a closed semester, a report and a note, then furnished. */
  static async open(workbook: Workbook, names: readonly string[], furnish: (workbook: Workbook) => void) {
    const clients: Client[] = [];
    for (const name of names) clients.push(await openClient(name, workbook));
    const steppers = clients.map((client) => new Stepper(client));
    const [first] = steppers as [Stepper];
    await first.through((addIn) => addIn.createMatrix('es', { today, rows: firstRows }));
    await first.through((addIn) => addIn.closeSemester('2024-S2', { today, now: moment, who: 'SE' }));
    const seen = await first.through((addIn) => addIn.openWorkbook());
    for (const way of ['report', 'noteSheet'] as const) await first.through(ways[way](seen, authorOf(first, 0)).act);
    // What they show is not up to date any more, so that there is something to write.
    const { sheet, body } = workbook.table('Actividades') as Table;
    workbook.type(sheet, body.row, body.column + 1, 'Taller 1, ampliado', 'remote');
    furnish(workbook);
    return new Office(workbook, steppers, copyBook(workbook));
  }

  /** Puts the workbook back to how it was when the office was opened. */
  putBack(): void {
    putBookBack(this.workbook, this.begin);
  }

  /** What each client is about to do after it has read the workbook as it was when the office was opened. */
  async prepare(names: readonly WayName[]): Promise<readonly Attempt[]> {
    this.putBack();
    const attempts: Attempt[] = [];
    for (const [at, name] of names.entries()) {
      const stepper = this.steppers[at] as Stepper;
      const snapshot = await stepper.through((addIn) => addIn.openWorkbook());
      attempts.push(ways[name](snapshot, authorOf(stepper, at)));
    }
    return attempts;
  }

  /** Lets attempts cross in one order, with what people do in between, and gives what is wrong in the end. */
  async cross(attempts: readonly Attempt[], acts: readonly PersonsAct[], choose: Choose): Promise<Crossing> {
    this.putBack();
    const ledger = new Ledger(this.workbook);
    const told = attempts.map((): string => 'never');
    const order: string[] = [];
    const notes = attempts.map(({ operation, act }, at) => {
      const stepper = this.steppers[at] as Stepper;
      return stepper.begin(
        (addIn) => act(addIn),
        (outcome: Outcome | null, error) => {
          told[at] = error ? String((error as { code?: string }).code ?? error) : String(outcome);
          ledger.told(operation, error ? toldBy(error) : (outcome as Outcome));
        },
      );
    });
    await Promise.all(notes);
    const left = [...acts];
    for (;;) {
      const waiting = this.steppers.filter((stepper) => stepper.waiting !== undefined);
      const options = [...waiting, ...left.slice(0, 1)];
      if (waiting.length === 0) break;
      const chosen = options[options.length === 1 ? 0 : choose(options.length)];
      if (chosen instanceof Stepper) {
        order.push(chosen.client.name);
        // Noted before the client hears of it: what it is told must be true then.
        const { operation } = attempts[this.steppers.indexOf(chosen)] as Attempt;
        await chosen.step(async (body, carryOut) => {
          const answer = await carryOut();
          if (!isReading(body)) ledger.note(operation);
          return answer;
        });
      } else if (chosen) {
        order.push(chosen.name);
        chosen.act(this.workbook);
        ledger.note(null);
        left.shift();
      }
    }
    return { order: order.join(' '), told, faults: ledger.faultsNow() };
  }

  close(): void {
    for (const { client } of this.steppers) client.close();
  }
}

/** How one crossing went. */
export interface Crossing {
  readonly order: string;
  readonly told: readonly string[];
  readonly faults: readonly string[];
}

/** A client as the author of its `count`-th attempt; no two have a mark or a moment in common. */
export function authorOf({ client }: Stepper, at: number, count = 0): Author {
  const two = (number: number) => String(number).padStart(2, '0');
  return {
    who: client.name,
    mark: `${'XYZ'[at]}7K${count}Q`,
    now: `2025-07-15T1${1 + at}:${two(Math.floor(count / 60))}:${two(count % 60)}`,
  };
}
