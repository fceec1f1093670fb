import { z } from 'zod';
import { isDate } from '../calendar';
import { languages, sourceLanguage, type Language } from '../plan/language';
import type { OrganizationsList } from '../records/lists';

const code = z.string().trim().min(1);
/** Of what there is: all, none, or those of these codes. */
const some = z.union([z.literal('all'), z.literal('none'), z.array(code)]);

const member = z.strictObject({
  code,
  es: z.string().trim().min(1),
  en: z.string().trim().min(1).optional(),
  aliases: z.array(z.string()).default([]),
  /** Code of the member of another list that it belongs to: a theme's pillar, the class of a group. */
  parent: code.optional(),
  /** Codes of members of the last plan whose place it takes. */
  replaces: z.array(code).default([]),
});

const list = z.strictObject({
  /** All where a plan follows another, none where it is the first. */
  keep: some.optional(),
  add: z.array(member).default([]),
});

const indicator = z.strictObject({
  code,
  name: z.strictObject({ es: code, en: code.optional() }),
  level: z.string(),
  source: z.string(),
  filter: z.string().nullable().default(null),
  measure: z.string(),
  timing: z.string(),
  breakdown: z.array(z.string()).default([]),
  direction: z.enum(['up', 'down']).default('up'),
  unit: z.string().nullable().default(null),
  definition: z.string().nullable().default(null),
});

const target = z.strictObject({
  indicator: code,
  kind: z.enum(['baseline', 'year', 'plan']),
  year: z.number().int().optional(),
  value: z.number(),
});

/** What is chosen of the plan itself, of these texts and days. */
function planOf(text: z.ZodType<string>, day: z.ZodType<string>) {
  const words = z.strictObject({ es: text, en: text.optional() });
  return z.strictObject({
    code: text,
    name: words,
    start: day,
    end: day,
    /** Those of the last plan where they are not given; another organization has its short form only if it is given. */
    organization: words.optional(),
    shortName: words.optional(),
    objective: words.optional(),
  });
}

const choicesSchema = z.strictObject({
  plan: planOf(code, z.string().refine(isDate, 'is no day such as 2027-01-01')),
  lists: z
    .strictObject({
      pillars: list.optional(),
      themes: list.optional(),
      specificObjectives: list.optional(),
      expectedResults: list.optional(),
      workingGroups: list.optional(),
      /** Of a first plan only: those who follow it, and with whom. */
      countries: list.optional(),
      partners: list.optional(),
    } satisfies Record<OrganizationsList, unknown>)
    .default({}),
  indicators: z
    .strictObject({
      keep: some.optional(),
      add: z.array(indicator).default([]),
      /** What kept indicators begin with: what they came to in the last plan, or nothing. */
      baseline: z.enum(['lastResult', 'none']).default('lastResult'),
    })
    .prefault({}),
  targets: z.array(target).default([]),
  carryOver: z
    .strictObject({
      /** Outputs that are neither agreed nor closed; those left behind are closed on the first day of the plan. */
      products: some.default('all'),
      /** Recommendations on which no country has reported; those left behind are closed on that day. */
      recommendations: some.default('all'),
      /** Activities that are neither carried out nor cancelled; those taken along come in anew. */
      activities: some.default('none'),
    })
    .prefault({}),
});

/** What people choose for the plan that follows. */
export type NextPlanChoices = z.output<typeof choicesSchema>;
export type Some = z.output<typeof some>;
export type NextMember = z.output<typeof member>;

/** Choices as read, or what is wrong with them: a place in the file and what is wrong there. */
export type ReadChoices =
  | { readonly kind: 'read'; readonly choices: NextPlanChoices }
  | { readonly kind: 'faulty'; readonly faults: readonly string[] };

/** Reads the text of a file of choices. Never throws: an unknown key or value is a fault with its place. */
export function readChoices(text: string): ReadChoices {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { kind: 'faulty', faults: ['is no JSON'] };
  }
  const read = choicesSchema.safeParse(json);
  if (read.success) return { kind: 'read', choices: read.data };
  return {
    kind: 'faulty',
    faults: read.error.issues.map(({ path, message }) => `${path.join('.') || 'file'}: ${message}`),
  };
}

/** What is being chosen, as it was kept: texts and days of the plan may still be missing; null where it cannot be that. */
export function readDraft(kept: unknown): NextPlanChoices | null {
  const read = choicesSchema.extend({ plan: planOf(z.string(), z.string()) }).safeParse(kept);
  return read.success ? read.data : null;
}

type PlanChoices = NextPlanChoices['plan'];

/** The texts of a plan. */
export const planTexts = ['name', 'organization', 'shortName', 'objective'] as const satisfies (keyof PlanChoices)[];

/** The choices without what was left blank of the plan's texts; what is said in one language only is said so in the source. */
export function withoutBlanks(choices: NextPlanChoices): NextPlanChoices {
  const filled = (text: Partial<Record<Language, string | undefined>> | undefined) => {
    const told = languages.flatMap((one): [Language, string][] => (text?.[one]?.trim() ? [[one, text[one]]] : []));
    const [first] = told;
    return first && Object.fromEntries([[sourceLanguage, first[1]], ...told]);
  };
  const { plan } = choices;
  const texts = planTexts.flatMap((name) => {
    const text = filled(plan[name]);
    return text ? [[name, text] as const] : [];
  });
  const { code, name, start, end } = plan;
  return { ...choices, plan: { code, name, start, end, ...Object.fromEntries(texts) } };
}

/** Whether a code is among those that were chosen to be kept; all are where nothing is said. */
export const isChosen = (chosen: Some | undefined, code: string): boolean =>
  chosen === undefined || chosen === 'all' || (chosen !== 'none' && chosen.includes(code));
