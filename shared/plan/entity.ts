import type {
  BoxId,
  CategoryId,
  IndicatorId,
  MentionId,
  MilestoneId,
  PassageId,
  PlanId,
  ProjectId,
  RegionId,
  ScenarioId,
  SectionId,
} from '../base/ids';
import {
  type Field,
  type FieldValue,
  number,
  oneOf,
  optionalNumber,
  optionalTarget,
  optionalText,
  text,
  yesNo,
} from './field';

/**
 * Every noun of a plan with its fields. A new field is one line here: reading, checking, overriding,
 * history and merge follow from it. An entity is in a list exactly when its `position` is set:
 * adding sets it, dropping clears it, and both can be undone or overridden by a scenario like any field.
 */
export const FIELDS = {
  plan: {
    title: text(),
    /** 征求意见稿, 送审稿 …, as printed. */
    status: optionalText,
    baseYear: number(2020),
    targetYear: number(2025),
    /** 修改时须填理由: adjustments without a reason are asked for and listed by a check. */
    requireReasons: yesNo,
    /** Of a package: the plan it was issued from, how many operations that had, the id of the last, and its districts' ids. */
    issuedFrom: optionalText,
    issuedRevision: optionalNumber,
    issuedAfter: optionalText,
    issuedRegions: optionalText,
    position: optionalNumber,
  },
  region: {
    name: text(),
    /** Administrative code, GB/T 2260 where there is one. */
    code: optionalText,
    parent: optionalText,
    /** Weight in means over regions: residents in 10 000, or whatever the plan's office enters. */
    weight: optionalNumber,
    /** Figures of this region are made up to show the product; printed as 演示数据 wherever they appear. */
    illustrative: yesNo,
    position: optionalNumber,
  },
  category: { name: text(), position: optionalNumber },
  indicator: {
    name: text(),
    unit: optionalText,
    category: text(),
    polarity: oneOf('higher', 'lower', 'none'),
    /** level: a state at year's end; annual: a quantity of each year; cumulative: a total over the period. */
    kind: oneOf('level', 'annual', 'cumulative'),
    /** 约束性 / 预期性; null where the plan does not say. */
    attribute: oneOf(null, 'binding', 'expected'),
    /** How districts make up the city: sum, mean weighted by regions' weights, least, or not at all. */
    aggregation: oneOf('weighted', 'sum', 'least', 'none'),
    /** How years between two set years are shown. hold: the earlier value stays. */
    interpolation: oneOf('linear', 'hold', 'none'),
    responsible: optionalText,
    source: optionalText,
    position: optionalNumber,
  },
  box: { number: text(), name: text(), position: optionalNumber },
  project: {
    box: text(),
    number: text(),
    name: text(),
    /** The sentences of the plan about it. */
    content: text(),
    responsible: optionalText,
    position: optionalNumber,
  },
  milestone: {
    project: text(),
    what: text(),
    quantity: optionalTarget,
    unit: optionalText,
    /** Deadline as `2020`, `2020-06` or `2020-11-30`; null where none is written. */
    due: optionalText,
    /** cumulative: total up to the deadline; yearly: each year; inYear: in the deadline's year alone; level: a state by then. */
    counting: oneOf(null, 'cumulative', 'yearly', 'inYear', 'level'),
    firmness: oneOf('firm', 'soft'),
    scope: optionalText,
    responsible: optionalText,
    status: oneOf('notStarted', 'onSchedule', 'behind', 'done'),
    position: optionalNumber,
  },
  /** A heading of the running text. The sections of a plan, by position, are its tree: one is below the last of a lower level. */
  section: {
    heading: text(),
    /** 1 for the outermost. */
    level: number(1),
    /** Where it stood in the source. */
    source: optionalText,
    position: optionalNumber,
  },
  /** A sentence of the running text that tells numbers of the table again. */
  passage: {
    /** As printed. */
    text: text(),
    /** The section it stands in; empty before the first. */
    section: text(),
    source: optionalText,
    /** Made up to show the product; printed as 演示数据. */
    illustrative: yesNo,
    position: optionalNumber,
  },
  /** One number in a passage, and the value it tells again, in whatever scenario the passage is read. */
  mention: {
    passage: text(),
    indicator: text(),
    region: text(),
    year: number(2025),
    /** Which of the passage's runs of digits, from 0 (`digitRuns`): it stays the same when the number is put in anew. */
    nth: number(0),
    position: optionalNumber,
  },
  scenario: {
    name: text(),
    parent: optionalText,
    description: text(),
    state: oneOf('draft', 'consulting', 'reviewing', 'approved'),
    /** When each step was reached (`2026-01-31`) and in whose name. */
    consultingAt: optionalText,
    consultingBy: optionalText,
    reviewingAt: optionalText,
    reviewingBy: optionalText,
    approvedAt: optionalText,
    approvedBy: optionalText,
    /** SHA-256 of what a locked scenario shows (`contentDigest`); null while it is open. */
    lock: optionalText,
    /** The scenarios whose words a locked one holds in layers of its own, nearest first: see `held-layers`. */
    heldOver: optionalText,
    /** 调整说明 as a person wrote it, over which scenario, and the digest of the generated text it began from. */
    explanation: optionalText,
    explainedAgainst: optionalText,
    explainedFrom: optionalText,
    lockedAt: optionalText,
    lockedBy: optionalText,
    position: optionalNumber,
  },
  /** A package that came back and was merged, by the package's own id: history names it, and its second coming is known. */
  package: {
    /** Its districts, as people read them. */
    name: text(),
    returnedBy: optionalText,
    /** ISO time. */
    returnedAt: optionalText,
    /** Operations in the file that was merged. */
    operations: number(0),
    position: optionalNumber,
  },
} as const satisfies Record<string, Readonly<Record<string, FieldRule>>>;

export type EntityKind = keyof typeof FIELDS;
export const ENTITY_KINDS = Object.keys(FIELDS) as readonly EntityKind[];

interface IdOf {
  readonly plan: 'plan';
  readonly region: RegionId;
  readonly category: CategoryId;
  readonly indicator: IndicatorId;
  readonly box: BoxId;
  readonly project: ProjectId;
  readonly milestone: MilestoneId;
  readonly section: SectionId;
  readonly passage: PassageId;
  readonly mention: MentionId;
  readonly scenario: ScenarioId;
  readonly package: PlanId;
}

type ValueOf<F> = F extends Field<infer Value> ? Value : never;

/** An entity as one scenario sees it: all fields resolved. */
export type Entity<Kind extends EntityKind> = { readonly id: IdOf[Kind] } & {
  readonly [Name in keyof (typeof FIELDS)[Kind]]: ValueOf<(typeof FIELDS)[Kind][Name]>;
};

export type Region = Entity<'region'>;
export type Category = Entity<'category'>;
export type Indicator = Entity<'indicator'>;
export type Box = Entity<'box'>;
export type Project = Entity<'project'>;
export type Milestone = Entity<'milestone'>;
export type Section = Entity<'section'>;
export type Passage = Entity<'passage'>;
export type Mention = Entity<'mention'>;
export type Scenario = Entity<'scenario'>;

/**
 * What a draft scenario may see differently. Regions, categories, boxes, sections, the plan's own facts and the list of
 * scenarios are the same for all of them and live in the plan in force.
 */
export const OVERRIDABLE: ReadonlySet<EntityKind> = new Set([
  'indicator',
  'project',
  'milestone',
  'passage',
  'mention',
]);

/** A field's rule with its type forgotten: for code that walks fields by name. */
export interface FieldRule {
  readonly fallback: FieldValue;
  readonly accepts: (value: unknown) => boolean;
}

/** The rule of one field, or undefined for a name this build does not know. */
export function fieldRule(kind: EntityKind, name: string): FieldRule | undefined {
  const rules: Readonly<Record<string, FieldRule>> = FIELDS[kind];
  return Object.hasOwn(rules, name) ? rules[name] : undefined;
}
