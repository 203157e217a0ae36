import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { DraftIndicator, DraftMilestone, ImportDraft } from '../shared/import/import-draft';
import { importSource } from '../shared/import/import-source';
import { readSource } from '../shared/import/read-source';
import { bare, isMilestone, readTruth, type Truth } from './import-truth';

/** The parts of a plan that are counted one by one. */
export const PARTS = [
  'indicators',
  'categories',
  'units',
  'values',
  'attributes',
  'responsible',
  'districts',
  'projects',
  'milestones',
] as const;
export type Part = (typeof PARTS)[number];

/** What was found, of what is there. */
export interface Count {
  /** Facts of the truth. */
  there: number;
  /** Facts the importer tells. */
  told: number;
  right: number;
}

export interface Score {
  readonly name: string;
  readonly parts: Readonly<Record<Part, Count>>;
  /** Numbers told with high confidence that are not those of the document: what an importer must not do. */
  readonly wrong: readonly string[];
  /** What is missing or wrong, for whoever works on the rules. */
  readonly misses: readonly string[];
}

export const CORPUS = path.resolve(__dirname, '../shared/import/corpus');

/** Every document of a folder that has its truth beside it. */
export function scoreCorpus(folder = CORPUS): readonly Score[] {
  const files = readdirSync(folder);
  return files
    .filter((file) => file.endsWith('.truth'))
    .toSorted()
    .map((truth) => {
      const name = truth.replace(/\.truth$/, '');
      const file = files.find((one) => one.startsWith(`${name}.`) && one !== truth);
      if (file === undefined) throw new Error(`${truth} has no document`);
      const source = readSource(new Uint8Array(readFileSync(path.join(folder, file))), file);
      if (!source.ok) throw new Error(`${file}: ${source.issue.code}`);
      return scoreDraft(name, importSource(source.value), readTruth(readFileSync(path.join(folder, truth), 'utf8')));
    });
}

export function scoreDraft(name: string, draft: ImportDraft, truth: Truth): Score {
  const parts = Object.fromEntries(PARTS.map((part) => [part, { there: 0, told: 0, right: 0 }])) as Record<Part, Count>;
  const wrong: string[] = [];
  const misses: string[] = [];
  const fact = (part: Part, there: string, told: string, sure: boolean, about: string) => {
    if (there === '?') {
      if (sure && part === 'values' && told !== '') wrong.push(`${about}: ${told}, which the document leaves open`);
      return;
    }
    if (there !== '') parts[part].there += 1;
    if (told !== '') parts[part].told += 1;
    if (there !== '' && there === told) parts[part].right += 1;
    if (there === told) return;
    misses.push(`${part} ${about}: ${told || '(nothing)'} for ${there || '(nothing)'}`);
    if (part === 'values' && told !== '' && sure) wrong.push(`${about}: ${told} for ${there || '(nothing)'}`);
  };
  const count = (part: Part, there: string) => {
    if (there !== '' && there !== '?') parts[part].there += 1;
  };
  const rest = [...draft.indicators];
  parts.indicators.told = rest.length;
  for (const [
    category = '',
    printed = '',
    unit = '',
    base = '',
    target = '',
    attribute = '',
    pace = '',
  ] of truth.indicators) {
    if (base !== '?') parts.indicators.there += 1;
    const index = rest.findIndex(
      (row) => bare(row.name) === bare(printed) && (rest.length === 1 || alike(row, base, target, rest, printed)),
    );
    const row = index < 0 ? undefined : rest.splice(index, 1)[0];
    if (row === undefined) {
      if (base === '?') continue;
      misses.push(`indicator ${printed} not found`);
      const years = truth.years.flatMap(([name, , value = '']) => (name === printed ? [value] : []));
      const units = truth.responsible.flatMap(([name, one = '']) => (name === printed ? [one] : []));
      for (const value of [base, target, pace, ...years]) count('values', value);
      count('categories', category);
      count('units', unit);
      count('attributes', attribute);
      for (const one of units) count('responsible', one);
      continue;
    }
    if (base === '?') parts.indicators.told -= 1;
    else parts.indicators.right += 1;
    const sure = row.confidence === 'high';
    fact('categories', category, row.category ?? '', sure, printed);
    fact('units', unit, row.unit ?? '', sure, printed);
    fact('values', base, row.base?.text ?? '', sure, `${printed} base`);
    fact('values', target, row.target?.text ?? '', sure, `${printed} target`);
    if (pace !== '' && base !== '?') fact('values', pace, row.pace?.cell.text ?? '', sure, `${printed} pace`);
    fact('attributes', attribute, row.attribute ?? '', sure, printed);
    for (const [name, year = '', value = ''] of truth.years)
      if (name === printed) fact('values', value, row.values.get(Number(year))?.text ?? '', sure, `${printed} ${year}`);
    for (const [name, unit = ''] of truth.responsible)
      if (name === printed) fact('responsible', unit, row.responsible ?? '', sure, printed);
  }
  for (const row of rest) {
    misses.push(`indicator ${row.name} is none`);
    if (row.confidence === 'high') wrong.push(`${row.name}: a row that the document has not`);
  }
  compare(parts.districts, truth.districts, districtFacts(draft), 'district', misses, wrong);
  const projects = draft.boxes.flatMap((box) => box.projects);
  compare(
    parts.projects,
    truth.projects,
    projects.map((one) => bare(one.name)),
    'project',
    misses,
    null,
  );
  const told = projects.flatMap((one) =>
    one.milestones.filter((each) => each.kind === 'quantified').map(milestoneText),
  );
  compare(parts.milestones, truth.milestones, told, 'milestone', misses, wrong, isMilestone);
  return { name, parts, wrong, misses };
}

/** Among rows of the same name (小学, 小学) the one whose values fit; else the first. */
function alike(
  row: DraftIndicator,
  base: string,
  target: string,
  all: readonly DraftIndicator[],
  printed: string,
): boolean {
  const same = all.filter((one) => bare(one.name) === bare(printed));
  const fits = (one: DraftIndicator) => one.base?.text === base && one.target?.text === target;
  return same.length === 1 || fits(row) || !same.some(fits);
}

function compare(
  count: Count,
  there: readonly string[],
  told: readonly string[],
  what: string,
  misses: string[],
  wrong: string[] | null,
  same: (there: string, told: string) => boolean = (one, other) => one === other,
): void {
  const open = [...told];
  count.there += there.length;
  count.told += told.length;
  for (const one of there) {
    const at = open.findIndex((each) => same(one, each));
    if (at >= 0) {
      open.splice(at, 1);
      count.right += 1;
    } else misses.push(`${what} ${one} not found`);
  }
  for (const one of open) {
    misses.push(`${what} ${one} is none`);
    wrong?.push(`${what} ${one}`);
  }
}

function districtFacts(draft: ImportDraft): readonly string[] {
  return (draft.splits ?? []).flatMap(({ indicator, year, cells, whole }) =>
    [...cells, ...(whole === null ? [] : [whole])].map(({ district, cell }) =>
      [district, indicator, year, cell.text].join('|'),
    ),
  );
}

function milestoneText(one: DraftMilestone): string {
  const number =
    one.quantity?.kind === 'number'
      ? `${one.quantity.comparator === '=' ? '' : one.quantity.comparator}${one.quantity.number}`
      : '?';
  return [`${number}${one.unit ?? ''}`, one.year, one.cumulative && '累计', one.perYear && '每年', one.soft && '力争']
    .filter(Boolean)
    .join(' ');
}

/** Sums of several documents. */
export function sumScores(scores: readonly Score[]): Readonly<Record<Part, Count>> {
  return Object.fromEntries(
    PARTS.map((part) => [
      part,
      scores.reduce<Count>(
        (sum, { parts }) => ({
          there: sum.there + parts[part].there,
          told: sum.told + parts[part].told,
          right: sum.right + parts[part].right,
        }),
        { there: 0, told: 0, right: 0 },
      ),
    ]),
  ) as Record<Part, Count>;
}
