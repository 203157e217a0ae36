import { equalData } from '../base/equal-data';
import type { RegionId, ScenarioId } from '../base/ids';
import { issue } from '../base/issue';
import { matchKey } from '../base/match-key';
import type { Indicator, Region } from '../plan/entity';
import type { FieldValue } from '../plan/field';
import { regionMatcher } from '../plan/match-region';
import { noteOf } from '../plan/note';
import type { Plan } from '../plan/plan';
import { listCategories, listIndicators, listRegions, planFacts } from '../plan/plan-lists';
import { resolveValue } from '../plan/resolve';
import { FIRST_YEAR, LAST_YEAR } from '../values/cell-number';
import { datedValues } from './dated-values';
import type { Difference, DifferenceDoubt, NewValue } from './difference';
import { guessIndicator } from './guess-indicator';
import type { DraftCell, DraftIndicator, DraftProblem } from './import-draft';
import { remarkOf, unitsOf } from './indicator-remarks';
import { type IndicatorMatch, matchIndicators } from './match-indicators';
import { categoryKey, indicatorKey, unitKey } from './match-key';

/** Where a document goes: which scenario receives it, and whose values rows are that name no region. */
export interface MergeChoices {
  readonly scenario: ScenarioId;
  readonly region: RegionId;
}

export interface FoundDifferences {
  readonly differences: readonly Difference[];
  /** What could not be held against the plan, and why; nothing of it is taken over. */
  readonly problems: readonly DraftProblem[];
  /** Things that agree. */
  readonly same: number;
}

/** Held against the plan's indicators: rows, their fields and values. `isLeft`: rows that a person left out; `isForm`: blank cells say nothing. */
export function indicatorDifferences(
  plan: Plan,
  parts: readonly { readonly row: DraftIndicator; readonly part: string }[],
  choices: MergeChoices,
  isLeft: (part: string) => boolean,
  isForm = false,
): FoundDifferences {
  const rows = parts.map(({ row }) => row);
  const reader = new RowComparer(plan, choices, rows, isForm);
  const matches = matchIndicators(plan, choices.scenario, rows);
  const rank = (at: number) =>
    (matches[at]?.kind === 'one' && matches[at].best ? 2 : 0) + (rows[at]?.confidence === 'high' ? 1 : 0);
  // Where rows contradict each other the surest counts, so that the next comparison finds the same.
  for (const at of [...rows.keys()].toSorted((a, b) => rank(b) - rank(a))) {
    const [found, match] = [parts[at], matches[at]];
    if (found !== undefined && match !== undefined) reader.compare(found.row, match, found.part, isLeft(found.part));
  }
  const rowOf = new Map(parts.map(({ part }, at) => [part, at]));
  const order = ({ part }: Difference) => rowOf.get(part ?? '') ?? rows.length;
  reader.differences.sort((a, b) => order(a) - order(b));
  reader.listMissing();
  return reader;
}

/** Goes through the rows in order and remembers which cells of the plan were spoken of already. */
class RowComparer implements FoundDifferences {
  readonly differences: Difference[] = [];
  readonly problems: DraftProblem[] = [];
  same = 0;
  private readonly matchRegion;
  private readonly regions: ReadonlyMap<string, Region>;
  private readonly categories: ReadonlyMap<string, string>;
  private readonly facts;
  private readonly years: ReadonlySet<number>;
  private readonly met = new Set<string>();
  /** Fields that a row has spoken of: of several rows about one indicator the first counts. */
  private readonly told = new Set<string>();
  private readonly spoken = new Map<string, DraftCell>();
  /** Indicators that will be new, by name, category and unit: their index among the differences. */
  private readonly added = new Map<string, number>();

  constructor(
    private readonly plan: Plan,
    private readonly choices: MergeChoices,
    private readonly rows: readonly DraftIndicator[],
    /** What is left blank in a form was not answered: nothing is missing from it. */
    private readonly isForm: boolean,
  ) {
    this.matchRegion = regionMatcher(plan);
    this.regions = new Map(listRegions(plan).map((region) => [region.id, region]));
    this.categories = new Map(listCategories(plan).map(({ id, name }) => [id, name]));
    this.facts = planFacts(plan);
    const { baseYear, targetYear } = this.facts;
    this.years = new Set(rows.flatMap((row) => [...datedValues(row, baseYear, targetYear).keys()]));
  }

  compare(row: DraftIndicator, match: IndicatorMatch, part: string, left: boolean): void {
    if (match.kind === 'one') this.met.add(match.indicator.id);
    if (left) return;
    if (match.kind === 'none' && row.id !== undefined) {
      this.problem('merge.keyUnknown', row.place, { name: row.name });
      return;
    }
    if (match.kind === 'several') {
      this.problem('merge.severalIndicators', row.place, { name: row.name, count: match.count });
      return;
    }
    const region = this.regionOf(row);
    if (region === null) this.problem('merge.regionUnknown', row.place, { region: row.region ?? '' });
    else if (match.kind === 'none') this.compareNew(row, part, region);
    else {
      const slipped = match.byKey && row.name !== '' && indicatorKey(match.indicator.name) !== indicatorKey(row.name);
      if (slipped) this.problem('merge.keyOtherName', row.place, { name: row.name, known: match.indicator.name });
      const told = slipped ? { ...row, confidence: 'low' as const } : row;
      this.compareFields(match.indicator, told, part);
      this.compareValues(match.indicator, told, part, region);
    }
  }

  /** What the plan has and no row speaks of. Nothing is missing from a document without indicators. */
  listMissing(): void {
    if (this.rows.length === 0 || this.isForm) return;
    for (const indicator of listIndicators(this.plan, this.choices.scenario)) {
      if (this.met.has(indicator.id)) continue;
      this.differences.push({
        ...about(`drop/indicator/${indicator.id}`, 'missing', 'indicator', indicator.name),
        write: { kind: 'drop', entity: 'indicator', id: indicator.id },
      });
    }
  }

  private regionOf(row: DraftIndicator): Region | null {
    const known = this.regions.get(row.regionId ?? '');
    if (known !== undefined) return known;
    if (row.region !== undefined) return this.matchRegion(row.region);
    return this.regions.get(this.choices.region) ?? null;
  }

  private compareNew(row: DraftIndicator, part: string, region: Region): void {
    const key = newIndicatorKey(row);
    const values: NewValue[] = [];
    for (const [year, cell] of this.readable(row)) {
      if (!this.speaksFirst(`${key}/${region.id}/${year}`, cell, row, year)) continue;
      if (cell.target !== null) values.push({ region: region.id, year, target: cell.target });
    }
    const known = this.added.get(key);
    const before = known === undefined ? undefined : this.differences[known];
    if (known !== undefined && before?.write.kind === 'indicator') {
      const { draft } = before.write;
      const filled = {
        ...draft,
        attribute: draft.attribute ?? row.attribute,
        responsible: draft.responsible ?? row.responsible,
        ...(draft.assisting === undefined && row.assisting !== undefined ? { assisting: row.assisting } : {}),
      };
      const write = { ...before.write, draft: filled, values: [...before.write.values, ...values] };
      this.differences[known] = { ...before, write };
      return;
    }
    this.added.set(key, this.differences.length);
    this.differences.push({
      ...about(`new/indicator/${key}`, 'new', 'indicator', row.name),
      after: values.find(({ year }) => year === this.facts.targetYear)?.target ?? values.at(-1)?.target ?? null,
      part,
      place: row.place,
      doubt: row.confidence === 'low' ? 'lowConfidence' : null,
      write: { kind: 'indicator', draft: row, values },
    });
  }

  /** What the row says and the plan says otherwise; what the row does not say is no difference. */
  private compareFields(indicator: Indicator, row: DraftIndicator, part: string): void {
    const common = { part, place: row.place, doubt: doubtOf(row) };
    const category = this.categories.get(indicator.category) ?? '';
    const told = `indicator/${indicator.id}/category`;
    const spoken = row.category === null || this.told.has(told);
    if (row.category !== null) this.told.add(told);
    if (!spoken && row.category !== null && categoryKey(row.category) !== categoryKey(category))
      this.differences.push({
        ...about(told, 'changed', 'indicator', indicator.name),
        ...common,
        field: 'category',
        before: category,
        after: row.category,
        write: { kind: 'category', indicator: indicator.id, name: row.category },
      });
    const { attribute } = guessIndicator(row);
    const field = (name: 'unit' | 'responsible' | 'attribute' | 'polarity', value: string | null, agrees: boolean) => {
      const key = `indicator/${indicator.id}/${name}`;
      if (value === null || this.told.has(key)) return;
      this.told.add(key);
      if (agrees) {
        this.same += 1;
        return;
      }
      // Values in another unit are another thing: both wait for a person.
      const doubt = name === 'unit' && indicator.unit !== null ? 'otherUnit' : common.doubt;
      this.differences.push({
        ...about(key, indicator[name] === null ? 'new' : 'changed', 'indicator', indicator.name),
        ...common,
        doubt,
        field: name,
        before: indicator[name],
        after: value,
        write: { kind: 'field', entity: 'indicator', id: indicator.id, field: name, value },
      });
    };
    field('unit', row.unit, unitKey(row.unit) === unitKey(indicator.unit));
    const units = unitsOf(row);
    field('responsible', units, matchKey(units ?? '') === matchKey(indicator.responsible ?? ''));
    this.tellRemark(indicator, row);
    field('attribute', attribute, attribute === indicator.attribute);
    field('polarity', row.polarity ?? null, row.polarity === indicator.polarity);
  }

  /** A note that a person may have written is not overwritten by what stands under a table. */
  private tellRemark(indicator: Indicator, row: DraftIndicator): void {
    const { scenario } = this.choices;
    const text = remarkOf(row);
    const known = noteOf(this.plan, { kind: 'field', scenario, entity: 'indicator', id: indicator.id, field: 'name' });
    if (text === '' || known.includes(text)) return;
    const told = issue('merge.remarkNotTaken', row.place, { name: row.name, text: text.slice(0, 120) });
    this.problems.push({ severity: 'info', issue: told });
  }

  private compareValues(indicator: Indicator, row: DraftIndicator, part: string, region: Region): void {
    const otherUnit = row.unit !== null && indicator.unit !== null && unitKey(row.unit) !== unitKey(indicator.unit);
    const { scenario } = this.choices;
    const values = new Map(this.readable(row));
    for (const year of this.years) {
      const place = { scenario, indicator: indicator.id, region: region.id, year };
      const before = resolveValue(this.plan, place).value;
      const cell = values.get(year);
      if (cell !== undefined && !this.speaksFirst(`${indicator.id}/${region.id}/${year}`, cell, row, year)) continue;
      const after = cell?.target ?? null;
      if (after === null && (before === null || cell !== undefined || this.isForm)) continue;
      if (equalData(before, after)) {
        this.same += 1;
        continue;
      }
      this.differences.push({
        ...about(
          `value/${indicator.id}/${region.id}/${year}`,
          after === null ? 'missing' : before === null ? 'new' : 'changed',
          'value',
          indicator.name,
        ),
        region: region.name,
        year,
        before,
        after,
        part,
        place: cell?.place ?? row.place,
        doubt: otherUnit ? 'otherUnit' : doubtOf(row),
        write: { kind: 'value', indicator: indicator.id, region: region.id, year, target: after },
      });
    }
  }

  private readable(row: DraftIndicator): readonly (readonly [number, DraftCell])[] {
    const { baseYear, targetYear } = this.facts;
    return [...datedValues(row, baseYear, targetYear)].filter(([year]) => year >= FIRST_YEAR && year <= LAST_YEAR);
  }

  /** Two rows may name one cell; if they say two things, the first counts and the second is told. */
  private speaksFirst(key: string, cell: DraftCell, row: DraftIndicator, year: number): boolean {
    const first = this.spoken.get(key);
    if (first === undefined) {
      this.spoken.set(key, cell);
      return true;
    }
    if (!equalData(first.target, cell.target))
      this.problem('merge.saidTwice', cell.place, { name: row.name, year, first: first.text, second: cell.text });
    return false;
  }

  private problem(code: string, place: string, values: Readonly<Record<string, string | number>>): void {
    this.problems.push({ severity: 'warning', issue: issue(code, place, values) });
  }
}

/** What makes rows one new indicator: name, category and unit. */
export function newIndicatorKey({ name, category, unit }: Pick<DraftIndicator, 'name' | 'category' | 'unit'>): string {
  return [indicatorKey(name), categoryKey(category ?? ''), unitKey(unit)].join('|');
}

function doubtOf(row: DraftIndicator): DifferenceDoubt | null {
  return row.confidence === 'low' ? 'lowConfidence' : null;
}

/** A difference with nothing said yet but what it is about. */
export function about(key: string, kind: Difference['kind'], of: Difference['of'], subject: string) {
  return {
    key,
    kind,
    of,
    subject,
    region: null,
    year: null,
    field: null,
    before: null as FieldValue,
    after: null as FieldValue,
    part: null,
    place: '',
    doubt: null,
  };
}
