import { useWording } from '../wording/wording-context';
import type { ResultTab } from './result-tab';

export interface NothingFoundProps {
  /** Neither indicators nor projects: the whole text gave nothing. */
  readonly all: boolean;
  readonly tab: ResultTab;
}

/** Stands in the sheet's place: what was looked for, and what can be done. */
export function NothingFound({ all, tab }: NothingFoundProps) {
  const words = useWording().importing.nothing;
  if (!all)
    return (
      <p className="nothing-found nothing-found-line">
        {tab === 'indicators' ? words.noIndicators : tab === 'prose' ? words.noProse : words.noProjects}
      </p>
    );
  return (
    <div className="nothing-found" role="alert">
      <p className="review-waiting-title">{words.title}</p>
      <p>{words.lookedFor}</p>
      <ul>
        {words.forms.map((form) => (
          <li key={form}>{form}</li>
        ))}
      </ul>
      <p>{words.remedy}</p>
      <ul>
        {words.remedies.map((remedy) => (
          <li key={remedy}>{remedy}</li>
        ))}
      </ul>
    </div>
  );
}
