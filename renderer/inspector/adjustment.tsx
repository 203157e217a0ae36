import { restoreField } from '../../shared/edits/edit-entity';
import { canPin, pinValues } from '../../shared/edits/pin-values';
import { restoreTargets } from '../../shared/edits/set-target';
import { type Address, placeKey } from '../../shared/plan/address';
import { isPinned } from '../../shared/plan/effective';
import { OVERRIDABLE } from '../../shared/plan/entity';
import { originOf } from '../../shared/plan/held-layers';
import { ROOT } from '../../shared/plan/plan';
import { chainOf, resolveField, resolveValue } from '../../shared/plan/resolve';
import { Button } from '../parts/button';
import { showDialog } from '../session/desk-state';
import { lockedAt, type SheetContext, scenarioName } from '../views/sheet-context';
import { useRunner } from '../views/use-sheet-context';
import { InspectorSection, Pairs } from './inspector-section';
import { RootReason } from './root-reason';

export interface AdjustmentProps {
  readonly context: SheetContext;
  readonly address: Address;
  readonly responsible: string | null;
}

/** Who sets what this cell shows: this scenario, with its reason, or one it inherits from. */
export function Adjustment({ context, address, responsible }: AdjustmentProps) {
  const { plan, scenario, wording } = context;
  const runner = useRunner(context);
  const words = wording.inspector;
  const { from, own } =
    address.kind === 'value'
      ? resolveValue(plan, address)
      : resolveField(plan, address.scenario, address.entity, address.id, address.field);
  // What all scenarios share is nobody's adjustment.
  const shared = address.kind === 'field' && !OVERRIDABLE.has(address.entity);
  if (scenario === ROOT && !shared) return <RootReason context={context} address={address} set={from !== null} />;
  if (address.scenario === ROOT || shared) return null;
  const reason = from === null ? undefined : plan.reasons.get(from)?.get(placeKey(address));
  const inForce = from !== null && originOf(plan, from) === ROOT;
  const because = reason === undefined ? null : <p className="inspector-prose">{reason.reason}</p>;
  const basis = reason === undefined || reason.basis === '' ? [] : [{ term: words.basis, value: reason.basis }];
  if (!own) {
    return (
      <InspectorSection
        title={words.origin}
        action={
          lockedAt(context, address) === undefined && canPin(plan, address)
            ? { label: words.pin, run: () => void runner.told(pinValues(plan, [address])) }
            : undefined
        }
      >
        <p className="inspector-quiet">
          {from === null ? words.nobody : words.from(scenarioName(plan, from, wording))}
        </p>
        {inForce ? null : because}
        {inForce || basis.length === 0 ? null : <Pairs pairs={basis} />}
      </InspectorSection>
    );
  }
  const pinned = isPinned(plan, address);
  const parent = chainOf(plan, scenario)[1] ?? ROOT;
  const restore = () =>
    runner.told(
      address.kind === 'value'
        ? restoreTargets(plan, [address])
        : restoreField(plan, scenario, address.entity, address.id, address.field),
    );
  const act =
    lockedAt(context, address) === undefined
      ? { label: words.restoreTo(scenarioName(plan, parent, wording)), run: restore }
      : undefined;
  return (
    <InspectorSection
      title={
        <>
          <svg className="inspector-own-mark" viewBox="0 0 9 9" width="9" height="9" aria-hidden="true">
            <path d="M0 0h9L0 9z" fill="currentColor" />
          </svg>
          {pinned ? words.pinned : words.adjustment}
        </>
      }
      action={act}
    >
      {pinned ? <p className="inspector-quiet">{words.pinnedText}</p> : null}
      {because ?? (pinned ? null : <p className="inspector-quiet">{words.noReason}</p>)}
      <Pairs pairs={[...basis, ...(responsible === null ? [] : [{ term: words.responsible, value: responsible }])]} />
      {lockedAt(context, address) === undefined ? (
        <Button className="inspector-reason" onClick={() => showDialog({ kind: 'giveReason', addresses: [address] })}>
          {reason === undefined ? words.giveReason : words.changeReason}
        </Button>
      ) : null}
    </InspectorSection>
  );
}
