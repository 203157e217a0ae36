import type { DraftNote } from './import-draft';

/** Signs that may stand for an attribute in its column, or at a name. */
export const ATTRIBUTE_SIGN = /^[●○◎◆◇★☆▲△■□√]$/;

/** What the notes under a table say about such signs: `●为约束性指标,○为预期性指标`, `带★的为约束性指标`. */
export function attributeSigns(notes: readonly Pick<DraftNote, 'text'>[]): ReadonlyMap<string, string> {
  const signs = new Map<string, string>();
  for (const { text } of notes)
    for (const [, sign = '', attribute = ''] of text.matchAll(SAID)) signs.set(sign, attribute);
  return signs;
}

const SAID =
  /([●○◎◆◇★☆▲△■□√*])[”"]?(?:号|标)?(?:的|者|标记的|标注的)?(?:指标)?(?:为|是|表示|代表|指|属|[::=])(?:于)?(约束性|预期性)/g;
