import { issue } from '../../shared/base/issue';
import { packageScope } from '../../shared/plan/package-scope';
import { districtsOf, wholeRegion } from '../../shared/plan/plan-lists';
import { chooseReturns } from '../merging/choose-returns';
import { showDialog } from '../session/desk-state';
import { type Command, type CommandContext, type CommandState, disabled, ENABLED, whileWritable } from './command';

function whenDistricts({ state }: CommandContext): CommandState {
  if (packageScope(state.plan) !== null) return disabled(issue('package.ofPackage'));
  const whole = wholeRegion(state.plan);
  return whole === undefined || districtsOf(state.plan, whole).length === 0
    ? disabled(issue('package.noDistricts'))
    : ENABLED;
}

/** What goes to the districts and comes back from them. */
export const packageCommands = {
  'package.issue': { state: whenDistricts, run: () => showDialog({ kind: 'issuePackages' }) },
  'package.merge': {
    state: (context) =>
      packageScope(context.state.plan) === null ? whileWritable(context) : disabled(issue('merge.intoPackage')),
    run: () => chooseReturns(),
  },
  'package.return': {
    state: ({ state }) => (packageScope(state.plan) === null ? disabled(issue('package.notOne')) : ENABLED),
    run: () => showDialog({ kind: 'returnPackage' }),
  },
} as const satisfies Record<string, Command>;
