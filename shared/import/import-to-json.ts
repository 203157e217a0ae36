import type { Issue } from '../base/issue';
import type { Target } from '../target/target';
import type { DraftCell, DraftIndicator, DraftMilestone, DraftSplit, ImportDraft } from './import-draft';

/** The object that `import --json` prints; its shape is a promise to other programs. */
export interface ImportJson {
  readonly title: string | null;
  readonly baseYear: number | null;
  readonly targetYear: number | null;
  readonly scenario: string | null;
  readonly indicators: readonly {
    readonly category: string | null;
    readonly name: string;
    readonly unit: string | null;
    readonly attribute: string | null;
    readonly responsible: string | null;
    readonly base: string | null;
    readonly target: string | null;
    readonly comparator: string | null;
    readonly value: number | null;
    /** By year; a 年均/累计 column stands under its heading. */
    readonly values: Readonly<Record<string, string>>;
  }[];
  readonly projects: readonly {
    readonly box: string;
    readonly name: string;
    readonly milestones: readonly {
      readonly text: string;
      readonly comparator: string | null;
      readonly value: number | null;
      readonly unit: string | null;
      readonly year: number | null;
      readonly cumulative: boolean;
      readonly perYear: boolean;
      readonly soft: boolean;
    }[];
  }[];
  readonly problems: readonly {
    readonly severity: string;
    readonly code: string;
    readonly place: string;
    readonly message: string;
  }[];
  /** Only where the source has such a table: a number of the plan split over districts, as printed. */
  readonly districts?: readonly {
    readonly indicator: string;
    readonly unit: string | null;
    readonly year: number | null;
    readonly values: Readonly<Record<string, string>>;
    readonly total: string | null;
  }[];
  /** Only for a returned form with states of milestones; `status` null where its words name none. */
  readonly statuses?: readonly {
    readonly milestone: string;
    readonly region: string | null;
    readonly status: string | null;
    readonly text: string;
    readonly place: string;
  }[];
  /** The headings of the running text, where it has any. */
  readonly sections?: readonly { readonly level: number; readonly title: string; readonly place: string }[];
  /** Sentences that tell the number of an indicator again; `index` counts the indicators from 0. */
  readonly mentions?: readonly {
    readonly indicator: string;
    readonly index: number;
    readonly place: string;
    readonly sentence: string;
    readonly value: string;
    readonly year: number | null;
    readonly agrees: boolean;
  }[];
}

/**
 * Prints a draft for other programs. A plain number has comparator null; a quantity is the plain number
 * (2万名 → 20000); what holds no number has value null.
 *
 * @param sentence turns an issue into words in the user's language
 * @param scenario name of the scenario the targets belong to, null before there is a plan
 */
export function draftToJson(
  draft: ImportDraft,
  sentence: (issue: Issue) => string,
  scenario: string | null = null,
): ImportJson {
  return {
    title: draft.title,
    baseYear: draft.baseYear,
    targetYear: draft.targetYear,
    scenario,
    indicators: draft.indicators.map(indicatorToJson),
    projects: draft.boxes.flatMap((box) =>
      box.projects.map((project) => ({
        box: box.label,
        name: project.name,
        milestones: project.milestones.map(milestoneToJson),
      })),
    ),
    problems: draft.problems.map(({ severity, issue }) => ({
      severity,
      code: issue.code,
      place: issue.place,
      message: sentence(issue),
    })),
    ...(draft.splits === undefined ? {} : { districts: draft.splits.map(splitToJson) }),
    ...(draft.statuses === undefined
      ? {}
      : {
          statuses: draft.statuses.map(({ what, region, status, text, place }) => ({
            milestone: what,
            region: region ?? null,
            status,
            text,
            place,
          })),
        }),
    ...(draft.sections === undefined ? {} : { sections: draft.sections }),
    ...(draft.mentions === undefined
      ? {}
      : {
          mentions: draft.mentions.map(({ indicator, ...mention }) => ({
            indicator: draft.indicators[indicator]?.name ?? '',
            index: indicator,
            ...mention,
          })),
        }),
  };
}

function splitToJson({ indicator, unit, year, cells, whole }: DraftSplit) {
  const values: Record<string, string> = {};
  for (const { district, cell } of cells) values[district] = cell.text;
  return { indicator, unit, year, values, total: whole?.cell.text ?? null };
}

function indicatorToJson(row: DraftIndicator): ImportJson['indicators'][number] {
  const values: Record<string, string> = {};
  for (const [year, cell] of row.values) values[String(year)] = cell.text;
  if (row.pace !== null) values[row.pace.heading] = row.pace.cell.text;
  return {
    category: row.category,
    name: row.name,
    unit: row.unit,
    attribute: row.attribute,
    responsible: row.responsible,
    base: textOf(row.base),
    target: textOf(row.target),
    ...numberOf(row.target?.target ?? null),
    values,
  };
}

function textOf(cell: DraftCell | null): string | null {
  return cell === null ? null : cell.text;
}

function milestoneToJson(milestone: DraftMilestone): ImportJson['projects'][number]['milestones'][number] {
  const { text, unit, year, cumulative, perYear, soft } = milestone;
  return { text, ...numberOf(milestone.quantity), unit, year, cumulative, perYear, soft };
}

function numberOf(target: Target | null): { comparator: string | null; value: number | null } {
  if (target === null || target.kind !== 'number') return { comparator: null, value: null };
  return { comparator: target.comparator === '=' ? null : target.comparator, value: target.number };
}
