import { type Address, placeKey } from '../../shared/plan/address';
import { packageScope } from '../../shared/plan/package-scope';
import { ROOT } from '../../shared/plan/plan';
import { Button } from '../parts/button';
import { showDialog } from '../session/desk-state';
import { lockedAt, type SheetContext } from '../views/sheet-context';
import { InspectorSection, Pairs } from './inspector-section';

export interface RootReasonProps {
  readonly context: SheetContext;
  readonly address: Address;
  /** Somebody has set what the cell shows. */
  readonly set: boolean;
}

/**
 * Why the plan in force says this: brought along by a draft that was promoted, or given by a district for its own
 * value, which it may do in its package. Nothing where there is none and nobody is asked for one.
 */
export function RootReason({ context, address, set }: RootReasonProps) {
  const { plan, wording } = context;
  const words = wording.inspector;
  const reason = plan.reasons.get(ROOT)?.get(placeKey(address));
  const asked = set && packageScope(plan) !== null && lockedAt(context, address) === undefined;
  if (reason === undefined && !asked) return null;
  return (
    <InspectorSection title={words.reason}>
      {reason === undefined || reason.reason === '' ? null : <p className="inspector-prose">{reason.reason}</p>}
      {reason === undefined || reason.basis === '' ? null : (
        <Pairs pairs={[{ term: words.basis, value: reason.basis }]} />
      )}
      {asked ? (
        <Button className="inspector-reason" onClick={() => showDialog({ kind: 'giveReason', addresses: [address] })}>
          {reason === undefined ? words.giveReason : words.changeReason}
        </Button>
      ) : null}
    </InspectorSection>
  );
}
