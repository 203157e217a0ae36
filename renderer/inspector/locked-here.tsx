import { Lock } from 'lucide-react';
import { ROOT } from '../../shared/plan/plan';
import { entityOf } from '../../shared/plan/plan-lists';
import { runCommand } from '../commands/use-commands';
import { Button } from '../parts/button';
import { useSession } from '../session/session-context';
import type { SheetContext } from '../views/sheet-context';
import { InspectorSection } from './inspector-section';

/** That nothing here can be changed, since when, and the way on: a scenario over it. */
export function LockedHere({ context }: { readonly context: SheetContext }) {
  const { plan, scenario, wording } = context;
  const session = useSession();
  const words = wording.scenarios;
  const { lockedAt, lockedBy } = entityOf(plan, ROOT, 'scenario', scenario);
  return (
    <InspectorSection
      title={
        <>
          <Lock size={12} strokeWidth={1.5} aria-hidden="true" /> {words.lockedHere}
        </>
      }
    >
      <p className="inspector-quiet">{words.overview.lockedOn(lockedAt ?? '', lockedBy ?? '')}</p>
      <Button className="inspector-reason" onClick={() => runCommand(session, 'scenario.branch')}>
        {words.branchHere}
      </Button>
    </InspectorSection>
  );
}
