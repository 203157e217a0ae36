import type { Issue } from '../../shared/base/issue';
import type { ChoiceField } from '../../shared/import/import-choices';
import { issueText } from '../../shared/wording/issue-text';
import { NumberField } from '../parts/number-field';
import { TextField } from '../parts/text-field';
import { useWording } from '../wording/wording-context';

export interface FactsBarProps {
  readonly facts: Readonly<Record<ChoiceField, string>>;
  /** What to say at a field now. */
  readonly issues: Readonly<Partial<Record<ChoiceField, Issue>>>;
  readonly onChange: (field: ChoiceField, text: string) => void;
}

/** Facts of the new plan: guessed from the text, to be corrected. */
export function FactsBar({ facts, issues, onChange }: FactsBarProps) {
  const wording = useWording();
  const words = wording.importing.facts;
  const props = (field: ChoiceField) => ({
    label: words[field],
    value: facts[field],
    onChange: (text: string) => onChange(field, text),
    error: issues[field] === undefined ? undefined : issueText(wording, issues[field]),
  });
  return (
    <div className="review-facts" data-pane="facts">
      <TextField {...props('title')} />
      <TextField {...props('wholeRegion')} placeholder={words.wholeRegionHint} />
      <NumberField {...props('baseYear')} />
      <NumberField {...props('targetYear')} />
    </div>
  );
}
