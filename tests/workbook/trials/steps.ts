import type { Step } from './episode';
import { pick, personsWays, type Chance, type PersonsWay } from './people';
import { treatmentNames } from './treatments';
import { wayNames, type WayName } from './ways';

/** How often something is drawn beside the others; once where it is not said. */
type Weights<T extends string> = Readonly<Partial<Record<T, number>>>;

const ofWays: Weights<WayName> = {
  city: 4,
  remarks: 4,
  form: 3,
  otherRow: 3,
  note: 3,
  newActivity: 3,
  reports: 2,
  imported: 3,
  recalculate: 2,
};
const ofPeople: Weights<PersonsWay> = {
  sorts: 3,
  sortsById: 3,
  insertsInside: 3,
  deletesRow: 0.5,
  types: 4,
  typesBelow: 2,
  protects: 0.6,
  unprotects: 2,
  deletesOurColumn: 0.15,
  clearsFilters: 0.7,
};
const ofSteps: Weights<Step['do']> = {
  go: 9,
  begin: 4,
  finish: 2.5,
  person: 4,
  read: 1,
  hang: 0.3,
  letGo: 0.6,
  reload: 0.1,
};
const steps = ['go', 'begin', 'finish', 'person', 'read', 'hang', 'letGo', 'reload'] as const;

function draw<T extends string>(names: readonly T[], weights: Weights<T>, { next }: Chance): T {
  const weightOf = (name: T) => weights[name] ?? 1;
  let left = next() * names.reduce((sum, name) => sum + weightOf(name), 0);
  for (const name of names) {
    left -= weightOf(name);
    if (left < 0) return name;
  }
  return names[0] as T;
}

/** One of so many requests is not carried out as it should. */
const faulty = 0.12;

/** `TRIAL_WAYS=city,note`: only these ways of writing. */
const only = process.env['TRIAL_WAYS']?.split(',');
const drawn = only ? wayNames.filter((name) => only.includes(name)) : wayNames;

/** `TRIAL_WITHOUT=resizeIsLost`: without these faults of Excel's. */
const without = process.env['TRIAL_WITHOUT']?.split(',') ?? [];
const faults = treatmentNames.filter((name) => !without.includes(name));

/** Steps by chance; always the same by the same chance. */
export function randomSteps(count: number, chance: Chance, clients = 2): readonly Step[] {
  return Array.from({ length: count }, (): Step => {
    const who = Math.floor(chance.next() * clients);
    const what = draw(steps, ofSteps, chance);
    switch (what) {
      case 'begin':
        return { do: what, who, way: draw(drawn, ofWays, chance) };
      case 'go':
        return chance.next() < faulty ? { do: what, who, as: pick(faults, chance) } : { do: what, who };
      case 'hang':
        return { do: what, who, commits: chance.next() < 0.5 };
      case 'person':
        return { do: what, way: draw(personsWays, ofPeople, chance), seed: Math.floor(chance.next() * 1e9) };
      default:
        return { do: what, who };
    }
  });
}

/** Leaves out of steps whatever can be left out so that they still fail; gives the fewest that it finds. */
export async function fewest(steps: readonly Step[], fails: (steps: readonly Step[]) => Promise<boolean>) {
  let left = steps;
  for (let size = Math.ceil(left.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < left.length;) {
      const fewer = [...left.slice(0, at), ...left.slice(at + size)];
      if (fewer.length > 0 && (await fails(fewer))) left = fewer;
      else at += size;
    }
  }
  return left;
}
