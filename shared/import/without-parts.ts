import { draftPassages } from './draft-passages';
import { isLeftOut, partKey } from './edit-draft';
import type { DraftMention, DraftSplit, ImportDraft } from './import-draft';

/** The draft without the parts a person left out, each with all that is in it. */
export function withoutParts(draft: ImportDraft, left: ReadonlySet<string>): ImportDraft {
  return {
    ...draft,
    indicators: draft.indicators.filter((_, at) => !left.has(partKey.indicator(at))),
    boxes: draft.boxes.flatMap((box, b) => {
      if (left.has(partKey.box(b))) return [];
      const projects = box.projects.flatMap((project, p) => {
        const place = { box: b, project: p };
        if (left.has(partKey.project(place))) return [];
        const milestones = project.milestones.filter(
          (_, m) => !left.has(partKey.milestone({ ...place, milestone: m })),
        );
        return [{ ...project, milestones }];
      });
      return [{ ...box, projects }];
    }),
    ...(draft.splits === undefined ? {} : { splits: draft.splits.map((split, at) => withoutCells(split, at, left)) }),
    ...withoutProse(draft, left),
  };
}

/** Mentions go with their sentence or their indicator; both lists they point into are counted anew. */
function withoutProse(draft: ImportDraft, left: ReadonlySet<string>): Pick<ImportDraft, 'sections' | 'mentions'> {
  const { sections, mentions } = draft;
  const indicators = recount(draft.indicators, (at) => !left.has(partKey.indicator(at)));
  const headings = recount(sections ?? [], (at) => !left.has(partKey.section(at)));
  const kept = draftPassages(draft).flatMap((passage) =>
    passage.mentions.flatMap(({ part, mention }): readonly DraftMention[] => {
      const indicator = indicators[mention.indicator] ?? null;
      if (indicator === null || isLeftOut(left, part)) return [];
      const section = mention.section === null ? null : headings.slice(0, mention.section + 1).findLast(isKept);
      return [{ ...mention, indicator, section: section ?? null }];
    }),
  );
  return {
    ...(sections === undefined ? {} : { sections: sections.filter((_, at) => headings[at] !== null) }),
    ...(mentions === undefined ? {} : { mentions: kept }),
  };
}

const isKept = (at: number | null): at is number => at !== null;

/** The new index of each thing in a list; null for those that go. */
function recount(list: readonly unknown[], stays: (at: number) => boolean): readonly (number | null)[] {
  let next = 0;
  return list.map((_, at) => (stays(at) ? next++ : null));
}

function withoutCells(split: DraftSplit, at: number, left: ReadonlySet<string>): DraftSplit {
  const isLeft = (cell: number) => isLeftOut(left, partKey.splitCell({ split: at, cell }));
  return {
    ...split,
    cells: split.cells.filter((_, cell) => !isLeft(cell)),
    whole: isLeft(split.cells.length) ? null : split.whole,
  };
}
