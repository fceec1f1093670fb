import { authorOf, type Office } from './crossing';
import { Ledger, type Operation, type Outcome } from './ledger';
import { chanceOf, people, type PersonsWay } from './people';
import type { Stepper, Treatment, Waiting } from './stepper';
import { toldBy, wordsOf } from './told';
import { isReading, treatments, type TreatmentName } from './treatments';
import { ways, type Attempt, type WayName } from './ways';
import type { WorkbookSnapshot } from '../../../src/workbook/openWorkbook';

/** One thing that happens; one that cannot happen when its turn comes is left out. */
export type Step =
  | { readonly do: 'read' | 'finish' | 'letGo' | 'reload'; readonly who: number }
  /** Begins something new, or once more what was not sure to be written. */
  | { readonly do: 'begin'; readonly who: number; readonly way: WayName }
  | { readonly do: 'go'; readonly who: number; readonly as?: TreatmentName }
  | { readonly do: 'hang'; readonly who: number; readonly commits: boolean }
  | { readonly do: 'person'; readonly way: PersonsWay; readonly table?: string; readonly seed: number };

/** What a client has in hand. */
interface Hand {
  readonly stepper: Stepper;
  readonly at: number;
  snapshot: WorkbookSnapshot | null;
  /** What it has begun and was not told to be written or not. */
  attempt: Attempt | null;
  count: number;
}

/** Tries of what is not sure to be written, undisturbed, after which it has to be. */
const lastTries = 3;

const plainly: Treatment = (_, carryOut) => carryOut();

/** Steps of clients and of a person in one workbook, with a ledger beside it. */
export class Episode {
  /** What happened, in words. */
  readonly story: string[] = [];
  private readonly faults: string[] = [];
  private readonly ledger: Ledger;
  private readonly hands: readonly Hand[];

  constructor(private readonly office: Office) {
    office.putBack();
    this.ledger = new Ledger(office.workbook);
    this.hands = office.steppers.map((stepper, at) => ({ stepper, at, snapshot: null, attempt: null, count: 0 }));
  }

  /** Does the steps, and ends everything that was begun; gives what is wrong after all. */
  async run(steps: readonly Step[]): Promise<readonly string[]> {
    for (const [index, step] of steps.entries()) {
      await this.take(step);
      // What is not sure to be written may be half there until its next try.
      if (this.hands.some(({ stepper, attempt }) => stepper.isRunning || stepper.isHeld || attempt)) continue;
      const faults = this.faultsNow();
      if (faults.length > 0) {
        await this.end();
        return [`after step ${index + 1}`, ...faults];
      }
    }
    await this.end();
    return this.faultsNow();
  }

  private faultsNow = (): readonly string[] => [...this.faults, ...this.ledger.faultsNow()];

  private async take(step: Step): Promise<void> {
    if (step.do === 'person') return this.personDoes(step.way, { ...chanceOf(step.seed), table: step.table });
    const hand = this.hands[step.who] as Hand;
    switch (step.do) {
      case 'read':
        return this.read(hand);
      case 'begin':
        return this.begin(hand, step.way);
      case 'go':
        return this.go(hand, step.as);
      case 'finish':
        return this.finish(hand);
      case 'hang':
        return this.hang(hand, step.commits);
      case 'letGo':
        if (hand.stepper.isHeld) this.story.push(`${hand.stepper.client.name} gets a late answer`);
        return hand.stepper.letGo();
      case 'reload':
        return this.reload(hand);
    }
  }

  private personDoes(way: PersonsWay, chance: Parameters<(typeof people)['sorts']>[1]): void {
    const words = people[way](this.office.workbook, chance);
    if (words === null) return;
    this.story.push(`a person ${words}`);
    this.ledger.note(null);
  }

  private async read(hand: Hand): Promise<void> {
    const { stepper } = hand;
    if (stepper.isRunning || stepper.isHeld || stepper.waiting) return;
    hand.snapshot = await stepper.through((addIn) => addIn.openWorkbook());
    this.story.push(`${stepper.client.name} reads`);
  }

  private async begin(hand: Hand, way: WayName): Promise<void> {
    const { stepper } = hand;
    if (stepper.isRunning || stepper.waiting) return;
    // A second try comes with what the pane has read since.
    if (hand.attempt || !hand.snapshot) await this.read(hand);
    const seen = hand.snapshot as WorkbookSnapshot | null;
    if (!seen) return;
    hand.attempt ??= ways[way](seen, authorOf(stepper, hand.at, hand.count++));
    const { operation, act } = hand.attempt;
    this.story.push(`${operation.name} begins`);
    await stepper.begin(
      (addIn) => act(addIn, seen),
      (outcome, error) => this.hear(hand, operation, outcome, error),
      operation,
    );
  }

  /** A client is told what came of what it began. */
  private hear(hand: Hand, operation: Operation, result: Outcome | null, error: unknown): void {
    const outcome = error ? this.toldBy(error, operation) : (result as Outcome);
    this.story.push(
      `${operation.name} is told ${error ? `${(error as { code?: string }).code}, ${outcome}` : outcome}`,
    );
    this.ledger.told(operation, outcome);
    if (outcome === 'unclear') return;
    hand.attempt = null;
    hand.snapshot = null;
  }

  private toldBy(error: unknown, operation: Operation): Outcome {
    try {
      wordsOf(error);
    } catch (bug) {
      this.faults.push(`${operation.name} fails as a bug does: ${String((bug as Error).stack ?? bug)}`);
      return 'unclear';
    }
    return toldBy(error);
  }

  private async go({ stepper }: Hand, as?: TreatmentName): Promise<void> {
    const { waiting } = stepper;
    if (!waiting) return;
    this.story.push(`${this.wordsOf(stepper, waiting)}${as ? `, but ${as}` : ''}`);
    await stepper.step(this.noted(as ? treatments[as] : plainly, waiting));
  }

  private async hang(hand: Hand, commits: boolean): Promise<void> {
    const { stepper } = hand;
    const { waiting } = stepper;
    if (!waiting || stepper.isHeld) return;
    this.story.push(`${this.wordsOf(stepper, waiting)}, but Excel ${commits ? 'does it and ' : ''}hangs`);
    const noted = this.noted(plainly, waiting);
    await stepper.hang(commits ? noted : null, noted);
  }

  private wordsOf({ client }: Stepper, { body, task }: Waiting): string {
    const name = (task?.about as Operation | undefined)?.name ?? client.name;
    if (task?.isOver && !isReading(body)) this.faults.push(`${name} still writes after it gave up`);
    return `${name} ${isReading(body) ? 'looks' : 'writes'}`;
  }

  /** Carries out and notes what was changed before the client hears of it. */
  private noted(treat: Treatment, { body, task }: Waiting): Treatment {
    return async (...request) => {
      const answer = await treat(...request);
      if (!isReading(body)) this.ledger.note((task?.about as Operation | undefined) ?? nobody);
      return answer;
    };
  }

  private async finish(hand: Hand): Promise<void> {
    while (hand.stepper.waiting) await this.go(hand);
  }

  private async reload(hand: Hand): Promise<void> {
    await hand.stepper.reload();
    if (hand.attempt) this.ledger.told(hand.attempt.operation, 'unclear');
    hand.snapshot = null;
    hand.attempt = null;
    this.story.push(`${hand.stepper.client.name} closes the pane and opens it again`);
  }

  /** Lets everything come to its end with nobody in between, and sees that it does. */
  private async end(): Promise<void> {
    this.personDoes('unprotects', chanceOf(0));
    this.personDoes('clearsFilters', chanceOf(0));
    for (const hand of this.hands) {
      if (hand.stepper.isHeld) await hand.stepper.letGo();
      await this.finish(hand);
      for (let left = lastTries; left > 0 && hand.attempt; left--) {
        await this.begin(hand, 'city');
        await this.finish(hand);
      }
      if (hand.stepper.isRunning) {
        this.faults.push(`${hand.stepper.client.name} never comes to an end`);
        await hand.stepper.reload();
      } else if (hand.attempt) this.faults.push(`${hand.attempt.operation.name} is never sure to be written`);
    }
  }
}

/** Who is noted where it cannot be told whose request it was. */
const nobody: Operation = { name: 'somebody', promised: [], log: [], mayWrite: () => false };
