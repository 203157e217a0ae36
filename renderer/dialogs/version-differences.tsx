import { useMemo } from 'react';
import type { Change } from '../../shared/operations/change';
import type { Plan } from '../../shared/plan/plan';
import { countDifferences, tellingChanges } from '../session/versions';
import { changeText } from '../views/change-text';
import { scenarioName } from '../views/sheet-context';
import { useWording } from '../wording/wording-context';

/** Lines shown; the others are counted. */
const SHOWN = 200;

export interface VersionDifferencesProps {
  readonly plan: Plan;
  /** From now to the version. */
  readonly changes: readonly Change[];
  /** Said in place of the lines: why there are none. */
  readonly told: string | null;
}

/** What the chosen version differs in: each place, as it is now, as it was then. */
export function VersionDifferences({ plan, changes, told }: VersionDifferencesProps) {
  const wording = useWording();
  const words = wording.versions;
  const telling = useMemo(() => tellingChanges(changes), [changes]);
  const lines = useMemo(
    () =>
      telling.slice(0, SHOWN).map((change) => ({
        ...changeText(plan, change, wording),
        scenario: scenarioName(plan, change.scenario, wording),
      })),
    [plan, telling, wording],
  );
  const { values, fields, words: texts } = countDifferences(telling);
  return (
    <section className="versions-differences" aria-label={words.differences}>
      <p className="versions-counts" role="status">
        {told ?? words.counts(values, fields, texts)}
      </p>
      {lines.length === 0 ? null : (
        <div className="versions-scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">{words.place}</th>
                <th scope="col">{words.scenario}</th>
                <th scope="col">{words.now}</th>
                <th scope="col">{words.earlier}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map(({ key, place, scenario, before, after }) => (
                <tr key={key}>
                  <th scope="row" title={place}>
                    {place}
                  </th>
                  <td title={scenario}>{scenario}</td>
                  <td title={before}>{before}</td>
                  <td title={after}>{after}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {telling.length > SHOWN ? <p className="versions-counts">{words.more(telling.length - SHOWN)}</p> : null}
        </div>
      )}
    </section>
  );
}
