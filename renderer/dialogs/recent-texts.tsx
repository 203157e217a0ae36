import './scenario-dialogs.css';

export interface RecentTextsProps {
  readonly label: string;
  /** The field they are for. */
  readonly of: 'reason' | 'basis';
  readonly texts: readonly string[];
  readonly onChoose: (text: string) => void;
}

/** Texts written before, each a button that writes it again. */
export function RecentTexts({ label, of, texts, onChoose }: RecentTextsProps) {
  if (texts.length === 0) return null;
  return (
    <div className="recent-texts" data-of={of}>
      <span className="scenario-quiet">{label}</span>
      {texts.map((text) => (
        <button key={text} type="button" className="recent-text" title={text} onClick={() => onChoose(text)}>
          {text}
        </button>
      ))}
    </div>
  );
}
