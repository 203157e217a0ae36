import type { Reason } from '../../../shared/plan/plan';
import { useWording } from '../../wording/wording-context';

export interface ReasonListProps {
  readonly sides: readonly (readonly Reason[])[];
  readonly names: readonly string[];
}

/** Who gives which reason, on what basis. One that several give is told once. */
export function ReasonList({ sides, names }: ReasonListProps) {
  const words = useWording().comparison.panel;
  const given = new Map<string, { readonly reason: Reason; readonly who: string[] }>();
  sides.forEach((reasons, index) => {
    const who = words.shortened(names[index] ?? '');
    for (const reason of reasons) {
      const key = JSON.stringify(reason);
      const known = given.get(key);
      if (known === undefined) given.set(key, { reason, who: [who] });
      else if (!known.who.includes(who)) known.who.push(who);
    }
  });
  if (given.size === 0) return null;
  return (
    <dl className="comparison-panel-reasons">
      {[...given].map(([key, { reason, who }]) => (
        <div key={key}>
          <dt>{who.join('、')}</dt>
          <dd>
            {reason.reason}
            {reason.basis === '' ? null : <span>{words.basis(reason.basis)}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
