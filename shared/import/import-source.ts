import type { ImportDraft } from './import-draft';
import { draftOfLines } from './import-text';
import type { Source } from './source';

/**
 * What was understood of a source; what its reader had to say stands first among the problems. Places of lines are those
 * of the recognisers: `inSourceTerms` says them in the source's own words.
 */
export function importSource(source: Source): ImportDraft {
  const draft = draftOfLines(source.lines);
  return { ...draft, problems: [...source.notices, ...draft.problems] };
}
