import type { ImportDraft } from './import-draft';
import { draftOfLines } from './import-text';
import { readForm } from './read-form';
import type { Source } from './source';

/**
 * What was understood of a source; what its reader had to say stands first among the problems. Places of lines are those
 * of the recognisers: `inSourceTerms` says them in the source's own words.
 */
export function importSource(source: Source): ImportDraft {
  const draft = readForm(source) ?? draftOfLines(source.lines);
  // A form has a hidden column of its own.
  const notices = source.notices.filter(
    ({ issue }) => draft.form === undefined || issue.code !== 'source.hiddenColumns',
  );
  return { ...draft, problems: [...notices, ...draft.problems] };
}
