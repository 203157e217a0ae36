import type { DraftIndicator } from './import-draft';

/** A mark of a note whose text was not found says nothing. */
const BARE_MARK = /^(?:[*†]+|[①-⑳]|\[?\d{1,2}\]?)$/;

/** What stands about a row beside it, as the note on its indicator: of what it is a part, and its notes. Empty: nothing. */
export function remarkOf({ name, parent, notes = [] }: Pick<DraftIndicator, 'name' | 'parent' | 'notes'>): string {
  const path = parent === undefined ? [] : [`${parent} › ${name}`];
  return [...path, ...notes.filter((note) => !BARE_MARK.test(note))].join('\n');
}

/** Who answers for it and who assists, in the one field a plan has for both: 市教育局（配合：市财政局）. */
export function unitsOf({
  responsible,
  assisting,
}: {
  readonly responsible?: string | null;
  readonly assisting?: string;
}): string | null {
  const lead = responsible ?? '';
  if (assisting === undefined || assisting === '') return lead === '' ? null : lead;
  return lead === '' ? `配合：${assisting}` : `${lead}（配合：${assisting}）`;
}
