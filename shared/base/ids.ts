declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type PlanId = Branded<'plan'>;
export type ScenarioId = Branded<'scenario'>;
export type RegionId = Branded<'region'>;
export type CategoryId = Branded<'category'>;
export type IndicatorId = Branded<'indicator'>;
export type BoxId = Branded<'box'>;
export type ProjectId = Branded<'project'>;
export type MilestoneId = Branded<'milestone'>;
export type SectionId = Branded<'section'>;
export type PassageId = Branded<'passage'>;
export type MentionId = Branded<'mention'>;
export type OperationId = Branded<'operation'>;

/** A planning year, e.g. 2020. Never a Date: a plan knows years, not instants. */
export type Year = number;

/** Makes ids; randomness comes in as an argument so that tests can fix it. */
export type IdSource = () => string;

/** Gives an id its brand. Only where a string is known to be such an id: readers, id sources, tests. */
export function asId<Id extends string>(text: string): Id {
  return text as Id;
}
