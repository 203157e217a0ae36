import { useState } from 'react';
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
  /** An import was tried: errors stay while their field is being mended. */
  readonly insist: boolean;
  readonly onChange: (field: ChoiceField, text: string) => void;
}

/** Facts of the new plan: guessed from the text, to be corrected. */
export function FactsBar({ facts, issues, insist, onChange }: FactsBarProps) {
  const wording = useWording();
  const words = wording.importing.facts;
  // While a field is being written in, what it holds so far is no mistake.
  const [writing, setWriting] = useState<ChoiceField | null>(null);
  const field = (of: ChoiceField, Control: typeof TextField | typeof NumberField, placeholder?: string) => {
    const found = writing === of && !insist ? undefined : issues[of];
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: it only watches where the keyboard is
      <div onFocus={() => setWriting(of)} onBlur={() => setWriting(null)}>
        <Control
          label={words[of]}
          value={facts[of]}
          onChange={(text) => onChange(of, text)}
          error={found === undefined ? undefined : issueText(wording, found)}
          placeholder={placeholder}
        />
      </div>
    );
  };
  return (
    <>
      {field('title', TextField)}
      {field('wholeRegion', TextField, words.wholeRegionHint)}
      {field('baseYear', NumberField)}
      {field('targetYear', NumberField)}
    </>
  );
}
