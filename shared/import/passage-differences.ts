import { matchKey } from '../base/match-key';
import type { Mention, Section } from '../plan/entity';
import type { FieldValue } from '../plan/field';
import { regionMatcher } from '../plan/match-region';
import type { Plan } from '../plan/plan';
import { listMentions, listPassages, listSections, planFacts } from '../plan/plan-lists';
import type { Difference, NewMention } from './difference';
import { draftPassages, printedSentence } from './draft-passages';
import { partKey } from './edit-draft';
import type { DraftMention, ImportDraft } from './import-draft';
import { about, type FoundDifferences, type MergeChoices, newIndicatorKey } from './indicator-differences';
import { matchIndicators } from './match-indicators';
import { skeletonKey } from './match-key';
import { pairUp } from './pair-up';
import { withPlanMentions } from './plan-mentions';

/**
 * Headings of a document, and its sentences that tell numbers of the table again, held against those of the plan. A
 * sentence is known again by its words, else by its words without figures: then its numbers have changed. Nothing is
 * missing from a document without running text.
 */
export function passageDifferences(
  plan: Plan,
  draft: ImportDraft,
  choices: MergeChoices,
  isLeft: (part: string) => boolean,
): FoundDifferences {
  const differences: Difference[] = [];
  let same = 0;
  const field = (
    entity: 'section' | 'passage' | 'mention',
    id: string,
    subject: string,
    name: string,
    [before, after]: readonly [FieldValue, FieldValue],
    where: Pick<Difference, 'part' | 'place' | 'doubt'>,
  ): void => {
    const agrees =
      typeof before === 'string' && typeof after === 'string' ? matchKey(before) === matchKey(after) : before === after;
    if (agrees) same += 1;
    else
      differences.push({
        ...about(`${entity}/${id}/${name}`, 'changed', entity, subject),
        ...where,
        field: name,
        before,
        after,
        write: { kind: 'field', entity, id, field: name, value: after },
      });
  };

  const sections = draft.sections ?? [];
  const known = pairUp<number, Section, (typeof sections)[number]>(
    listSections(plan),
    [...sections.entries()],
    [
      (section, { title }) => matchKey(section.heading) === matchKey(title),
      (section, { title }) => headingKey(section.heading) === headingKey(title),
    ],
  );
  let last = 0;
  const positions = listSections(plan).map(({ position }) => position ?? 0);
  for (const [at, { title: read, level, place }] of sections.entries()) {
    const title = printedSentence(read);
    const part = partKey.section(at);
    const found = known.get(at);
    const where = { part, place, doubt: null };
    if (found !== undefined) {
      last = Math.max(last, found.position ?? 0);
      if (isLeft(part)) continue;
      field('section', found.id, found.heading, 'heading', [found.heading, title], where);
      field('section', found.id, found.heading, 'level', [found.level, level], where);
      continue;
    }
    if (isLeft(part)) continue;
    // Behind the heading before it, ahead of the plan's next: the tree keeps the order of the document.
    const next = Math.min(...positions.filter((position) => position > last), last + 1);
    last = (last + next) / 2;
    differences.push({
      ...about(`new/${part}`, 'new', 'section', title),
      ...where,
      write: { kind: 'section', part, fields: { heading: title, level, source: place, position: last } },
    });
  }

  const beside = withPlanMentions(plan, draft, matchIndicators(plan, choices.scenario, draft.indicators), choices);
  const rows = beside.draft.indicators;
  const { matches } = beside;
  const matchRegion = regionMatcher(plan);
  const { targetYear } = planFacts(plan);
  const linked = ({ indicator, year, nth }: DraftMention): NewMention | null => {
    const [row, match] = [rows[indicator], matches[indicator]];
    if (row === undefined || match === undefined || match.kind === 'several') return null;
    if (match.kind === 'none' && row.id !== undefined) return null;
    const region = row.region === undefined ? choices.region : matchRegion(row.region)?.id;
    if (region === undefined) return null;
    const meant = match.kind === 'one' ? { id: match.indicator.id } : { added: newIndicatorKey(row) };
    return { indicator: meant, region, year: year ?? draft.targetYear ?? targetYear, nth };
  };

  const passages = draftPassages(beside.draft);
  const listed = listPassages(plan, choices.scenario);
  const mentions = listMentions(plan, choices.scenario);
  const pairs = pairUp(
    listed,
    [...passages.entries()],
    [
      (one, { text }) => matchKey(one.text) === matchKey(text),
      (one, { text }) => skeletonKey(one.text) === skeletonKey(text),
    ],
  );
  for (const [at, { part, text, place, section, mentions: told }] of passages.entries()) {
    if (isLeft(part)) continue;
    const kept = told.filter((one) => !isLeft(one.part));
    const doubt = kept.some(({ mention }) => mention.confidence === 'low') ? ('lowConfidence' as const) : null;
    const where = { part, place, doubt };
    const meant = kept.flatMap(({ part: own, mention }) => {
      const link = linked(mention);
      return link === null ? [] : [{ link, part: own, mention, doubt: mention.confidence === 'low' ? doubt : null }];
    });
    const found = pairs.get(at);
    if (found === undefined) {
      if (meant.length === 0) continue;
      const into = section === null ? null : known.get(section)?.id;
      differences.push({
        ...about(`new/${part}`, 'new', 'passage', text),
        ...where,
        write: {
          kind: 'passage',
          section: into === null ? '' : (into ?? { part: partKey.section(section ?? 0) }),
          fields: { text, source: place },
          mentions: meant.map(({ link }) => link),
        },
      });
      continue;
    }
    field('passage', found.id, found.text, 'text', [found.text, text], where);
    const own = mentions.filter(({ passage }) => passage === found.id);
    for (const { link, part: mentionPart, mention, doubt: doubted } of meant) {
      const before = own.find((one) => isSame(one, link));
      const subject = rows[mention.indicator]?.name ?? '';
      const at = { part: mentionPart, place, doubt: doubted };
      if (before !== undefined) field('mention', before.id, subject, 'nth', [before.nth, link.nth], at);
      else
        differences.push({
          ...about(`new/${mentionPart}`, 'new', 'mention', subject),
          ...at,
          year: link.year,
          write: { kind: 'mention', passage: found.id, mention: link },
        });
    }
  }
  if (sections.length + passages.length > 0) {
    const met = new Set<string>([...pairs.values()].map(({ id }) => id));
    for (const { id, text } of listed)
      if (!met.has(id))
        differences.push({
          ...about(`drop/passage/${id}`, 'missing', 'passage', text),
          write: { kind: 'drop', entity: 'passage', id },
        });
  }
  return { differences, problems: [], same };
}

function isSame(mention: Mention, { indicator, region, year }: NewMention): boolean {
  return 'id' in indicator && mention.indicator === indicator.id && mention.region === region && mention.year === year;
}

/** A heading without its number: 三、 and （三） are counted anew when a chapter is put in. */
function headingKey(heading: string): string {
  return matchKey(heading).replace(
    /^(?:第[^章节篇编部]{1,5}(?:章|节|篇|编|部分)|[一二三四五六七八九十]+[、,.]|\([^()]{1,3}\))/,
    '',
  );
}
