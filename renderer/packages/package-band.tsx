import { useStore } from 'zustand';
import { packageRegions, packageScope } from '../../shared/plan/package-scope';
import { runCommand } from '../commands/use-commands';
import { Button } from '../parts/button';
import { useSession, useSessionState } from '../session/session-context';
import { timeText } from '../views/time-text';
import { useWording } from '../wording/wording-context';
import './packages.css';
import { rememberedReturn, returns } from './remembered-returns';

/** Under the title bar of a package, always: whose it is, who issued it, what may be changed, whether it was given back. */
export function PackageBand() {
  const wording = useWording();
  const words = wording.packages.band;
  const session = useSession();
  const plan = useSessionState((state) => state.plan);
  const log = useSessionState((state) => state.log);
  useStore(returns, ({ count }) => count);
  const scope = packageScope(plan);
  if (scope === null) return null;
  const [issued] = log;
  const day = (at: string): string => timeText(at).slice(0, 10);
  const regions = packageRegions(plan, scope.regions).join(wording.common.and);
  const given = rememberedReturn(plan.id);
  const since = given === null ? 0 : log.length - given.operations;
  const state =
    given === null
      ? words.only
      : since > 0
        ? words.changedSince(timeText(given.at), since)
        : words.returned(timeText(given.at));
  return (
    <section className="package-band" aria-label={words.name}>
      <b>{words.name}</b>
      <span className="package-band-issued">{words.issued(regions, issued?.by ?? '', day(issued?.at ?? ''))}</span>
      <span className="package-band-only" title={state}>
        {state}
      </span>
      <Button kind="outlined" onClick={() => runCommand(session, 'package.return')}>
        {words.give}
      </Button>
    </section>
  );
}
