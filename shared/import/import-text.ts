import { type Issue, issue } from '../base/issue';
import { ok, type Result } from '../base/result';
import { chaptersOfWork } from './chapters-of-work';
import { differingMentions, guessedMention } from './draft-passages';
import type { DraftMention, DraftProblem, DraftSplit, ImportDraft, Unrecognised } from './import-draft';
import { otherDocument } from './other-document';
import { inLines } from './place-in-source';
import { linesOf, readText } from './read-text';
import { recogniseBoxes } from './recognise-boxes';
import { recogniseDistricts } from './recognise-districts';
import { recogniseIndicators } from './recognise-indicators';
import { recogniseMentions } from './recognise-mentions';
import { recogniseSections } from './recognise-sections';
import { recogniseTasks } from './recognise-tasks';
import { recogniseTitle } from './recognise-title';
import { placeOfLine, type SourceLine } from './source-line';
import { yearOfList } from './yearly-list';
import { tasksOverYears } from './yearly-tasks';

/** Bytes of a text, HTML, Markdown, CSV or TSV file → what was understood. Issues: those of readText. */
export function importText(bytes: Uint8Array): Result<ImportDraft, Issue> {
  const lines = readText(bytes);
  return lines.ok ? ok(inLines(draftOfLines(lines.value))) : lines;
}

/** The same for text that was pasted. Empty text gives an empty draft with the problem `import.nothingFound`. */
export function importPaste(text: string): ImportDraft {
  return inLines(draftOfLines(linesOf(text)));
}

/** What the recognisers make of lines, whatever file they come from. Places are those of lines. */
export function draftOfLines(lines: readonly SourceLine[]): ImportDraft {
  const heading = recogniseTitle(lines);
  const other = otherDocument(lines, heading.title);
  if (other !== null) return nothingOf(lines, other);
  const overYears = tasksOverYears(lines);
  const table = recogniseIndicators(
    lines.filter(({ line }) => !overYears.has(line)),
    heading.period,
  );
  const districts = recogniseDistricts(lines, table.used);
  const ofDistricts = yearsOfSplits(districts.splits);
  const context = { year: yearOfList(heading.title), period: heading.period };
  const tasks = recogniseTasks(lines, new Set([...table.used, ...districts.used]), context);
  const taken = new Set([...table.used, ...districts.used, ...tasks.used]);
  const announced = recogniseBoxes(lines, taken, context);
  const chapters = chaptersOfWork(
    lines,
    new Set([...taken, ...announced.used]),
    heading.title,
    announced.boxes.length + tasks.boxes.length > 0,
  );
  const boxes = chapters.size === 0 ? announced : recogniseBoxes(lines, taken, context, chapters);
  const splits = [...table.splits, ...districts.splits];
  const used = new Set([...table.used, ...districts.used, ...tasks.used, ...boxes.used, ...heading.used]);
  const sections = recogniseSections(
    lines,
    new Set([...table.used, ...districts.used, ...tasks.used, ...boxes.used, ...heading.used]),
  );
  const tables = new Set([...table.used, ...districts.used]);
  const prose = lines.filter(({ line, cells }) => cells.length === 1 && !tables.has(line) && /\d/.test(cells[0] ?? ''));
  const mentions = recogniseMentions(
    lines,
    tables,
    table.indicators,
    table,
    sections.map(({ place }) => lineOf(place)),
  );
  const allBoxes = [...boxes.boxes, ...tasks.boxes].toSorted((a, b) => lineOf(a.place) - lineOf(b.place));
  for (const { place } of sections) used.add(lineOf(place));
  const rest = restOfLines(lines, mentions);
  for (const [line, text] of rest) if (text === '') used.add(line);
  const unrecognised = groupUnused(lines, used, rest);
  const problems: DraftProblem[] = [
    ...table.problems,
    ...districts.problems,
    ...tasks.problems,
    ...boxes.problems,
    ...mentions.flatMap((mention) => guessedMention(mention, table.indicators)),
    ...differingMentions({ ...table, mentions }).map(
      ({ issue: one }) => ({ severity: 'warning', issue: one }) as const,
    ),
  ];
  if (table.indicators.length + allBoxes.length + splits.length === 0)
    problems.push({ severity: 'error', issue: issue('import.nothingFound') });
  if (heading.title === null) problems.push({ severity: 'info', issue: issue('import.noTitle') });
  const unread = unrecognised.reduce((sum, group) => sum + group.lines, 0);
  if (unread > 0)
    problems.push({
      severity: 'info',
      issue: issue('import.unrecognisedLines', unrecognised[0]?.place ?? '', { lines: unread }),
    });
  return {
    title: heading.title,
    status: heading.status,
    startYear: heading.period?.[0] ?? null,
    baseYear: table.baseYear ?? ofDistricts.base,
    targetYear: table.targetYear ?? heading.period?.[1] ?? ofDistricts.target ?? context.year,
    indicators: table.indicators,
    boxes: allBoxes,
    problems: problems.toSorted((a, b) => lineOf(a.issue.place) - lineOf(b.issue.place)),
    unrecognised,
    ...(table.notes.length === 0 ? {} : { notes: table.notes }),
    ...(splits.length === 0 ? {} : { splits }),
    ...(sections.length === 0 ? {} : { sections }),
    ...(mentions.length === 0 ? {} : { mentions }),
    ...(prose.length === 0 ? {} : { prose }),
  };
}

/** A budget, a report, a list of posts: numbers enough, and none of them planned. */
function nothingOf(lines: readonly SourceLine[], said: SourceLine): ImportDraft {
  const place = placeOfLine(said.line);
  return {
    ...{ title: null, status: null, startYear: null, baseYear: null, targetYear: null },
    ...{ indicators: [], boxes: [] },
    problems: [
      { severity: 'error', issue: issue('import.nothingFound') },
      { severity: 'warning', issue: issue('import.notAPlan', place, { text: said.cells.join(' ').slice(0, 60) }) },
    ],
    unrecognised: groupUnused(lines, new Set(), new Map()),
  };
}

/** Of a table of districts alone: the last of its years is that of the targets, an earlier first one that of the base. */
function yearsOfSplits(splits: readonly DraftSplit[]): {
  readonly base: number | null;
  readonly target: number | null;
} {
  const years = splits.flatMap(({ year }) => year ?? []);
  if (years.length === 0) return { base: null, target: null };
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return { base: first < last ? first : null, target: last };
}

/** What of each line with mentions tells nothing, by line: empty where every sentence tells a number of the table again. */
function restOfLines(lines: readonly SourceLine[], mentions: readonly DraftMention[]): ReadonlyMap<number, string> {
  const rest = new Map<number, string>();
  const texts = new Map(lines.map(({ line, cells }) => [line, cells[0] ?? '']));
  for (const { place, sentence } of mentions) {
    const at = lineOf(place);
    rest.set(at, (rest.get(at) ?? texts.get(at) ?? '').replace(sentence, '').trim());
  }
  return rest;
}

function groupUnused(
  lines: readonly SourceLine[],
  used: ReadonlySet<number>,
  rest: ReadonlyMap<number, string>,
): Unrecognised[] {
  const groups: { first: SourceLine; last: SourceLine; lines: number }[] = [];
  let before = true;
  for (const line of lines) {
    const unused = !used.has(line.line);
    const open = groups.at(-1);
    if (unused && !before && open !== undefined) {
      open.last = line;
      open.lines += 1;
    } else if (unused) groups.push({ first: line, last: line, lines: 1 });
    before = !unused;
  }
  return groups.map(({ first, last, lines: count }) => ({
    place: first.line === last.line ? placeOfLine(first.line) : `line ${first.line}-${last.line}`,
    lines: count,
    text: (rest.get(first.line) ?? first.cells.join(' ')).slice(0, 40),
  }));
}

function lineOf(place: string): number {
  return Number(/\d+/.exec(place)?.[0] ?? 0);
}
