import type { TextSpan } from '../../shared/target/told-number';
import './passage-words.css';

export interface PassageWordsProps {
  readonly text: string;
  /** Numbers to set off; they do not overlap. */
  readonly marked: readonly TextSpan[];
  /** `told`: a number that agrees; `stale`: one that does not any more; `new`: one that was put in. */
  readonly tone: 'told' | 'stale' | 'new';
}

/** A sentence of the text with numbers set off, by weight and line as well as by colour. */
export function PassageWords({ text, marked, tone }: PassageWordsProps) {
  const spans = marked.toSorted((left, right) => left.start - right.start);
  return (
    <span className="passage-words">
      {spans.map(({ start, end }, index) => (
        <span key={start}>
          {text.slice(spans[index - 1]?.end ?? 0, start)}
          <mark className={`passage-number-${tone}`}>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(spans.at(-1)?.end ?? 0)}
    </span>
  );
}
