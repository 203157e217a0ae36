import { useState } from 'react';
import { issueText } from '../../shared/wording/issue-text';
import { Button } from '../parts/button';
import { startDesk } from '../session/desk-start';
import { rebuildFrom } from '../session/rebuild-store';
import { openRescued, saveRescued } from '../session/rescue-plan';
import { type Offer, offersOf, type PlanKept, type Trouble } from '../session/trouble';
import { timeText } from '../views/time-text';
import { useWording } from '../wording/wording-context';
import { PlainScreen } from './plain-screen';

export interface TroubleScreenProps {
  readonly trouble: Trouble;
}

/** What each way on does; `plan` is the one chosen in the table. */
const WAYS: Readonly<Record<Offer, (trouble: Trouble, plan: PlanKept | undefined) => void>> = {
  restore: (trouble) => void rebuildFrom(trouble),
  openReadOnly: (_, plan) => plan && openRescued(plan),
  saveElsewhere: (_, plan) => void (plan && saveRescued(plan)),
  retry: () => void startDesk(),
};

/** The store is in trouble: what happened, what is safe, and the ways on. Changes nothing before it is asked to. */
export function TroubleScreen({ trouble }: TroubleScreenProps) {
  const wording = useWording();
  const words = wording.trouble;
  const readable = trouble.plans.filter((plan) => plan.rescued.log.length > 0);
  const [chosen, setChosen] = useState(readable[0]?.planId);
  const plan = readable.find(({ planId }) => planId === chosen);
  const { title, what } = words.kinds[trouble.kind];
  const label = (offer: Offer): string =>
    offer === 'saveElsewhere' && plan !== undefined && plan.rescued.unreadable > 0
      ? words.offers.exportReadable
      : words.offers[offer];
  const safe = readable.length > 0 ? words.safe(readable.length) : words.nothingSafe;
  return (
    <PlainScreen title={title} what={what} safe={safe}>
      {trouble.plans.length === 0 ? null : (
        <PlansKept
          plans={trouble.plans}
          storeOpened={trouble.storeOpened}
          chosen={readable.length > 1 ? chosen : undefined}
          onChoose={readable.length > 1 ? setChosen : undefined}
        />
      )}
      <div className="plain-screen-actions">
        {offersOf(trouble).map((offer, index) => (
          <Button
            key={offer}
            kind={index === 0 ? 'filled' : 'outlined'}
            autoFocus={index === 0}
            onClick={() => WAYS[offer](trouble, plan)}
          >
            {label(offer)}
          </Button>
        ))}
        <Button kind="outlined" onClick={() => void window.desk.closeWindow()}>
          {wording.common.close}
        </Button>
      </div>
      <p className="plain-screen-note" role="status">
        {trouble.note === null ? '' : issueText(wording, trouble.note)}
      </p>
      <p className="plain-screen-code">{words.code(trouble.kind)}</p>
    </PlainScreen>
  );
}

interface PlansKeptProps {
  readonly plans: readonly PlanKept[];
  readonly storeOpened: boolean;
  /** Undefined where there is nothing to choose between. */
  readonly chosen: string | undefined;
  readonly onChoose: ((planId: string) => void) | undefined;
}

function PlansKept({ plans, storeOpened, chosen, onChoose }: PlansKeptProps) {
  const words = useWording().trouble;
  return (
    <table className="plain-screen-table">
      <thead>
        <tr>
          <th>{words.plan}</th>
          <th>{words.stored}</th>
          <th>{words.rescued}</th>
          <th>{words.lastChange}</th>
        </tr>
      </thead>
      <tbody>
        {plans.map(({ planId, title, storedSeq, rescued }) => (
          <tr key={planId}>
            <td title={title}>
              {onChoose === undefined || rescued.log.length === 0 ? (
                title
              ) : (
                <label className="plain-screen-choice">
                  <input
                    type="radio"
                    name="plan"
                    aria-label={words.choose(title)}
                    checked={planId === chosen}
                    onChange={() => onChoose(planId)}
                  />
                  {title}
                </label>
              )}
            </td>
            <td>{storeOpened ? (storedSeq === 0 ? words.missing : words.operations(storedSeq)) : words.unknown}</td>
            <td>
              {words.operations(rescued.log.length)}
              {rescued.unreadable === 0 ? null : (
                <span className="plain-screen-lost">{words.unreadable(rescued.unreadable)}</span>
              )}
            </td>
            <td>{rescued.log.length === 0 ? words.unknown : timeText(rescued.log.at(-1)?.at ?? '')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
