import { COMMANDS } from '../../shared/desk/command-table';
import { listIndicators, listMilestones, listProjects, listScenarios } from '../../shared/plan/plan-lists';
import type { Wording } from '../../shared/wording/zh-CN';
import type { CommandContext } from '../commands/command';
import { showCommand } from '../commands/use-commands';
import { deskState } from '../session/desk-state';
import { goToAddress } from '../views/go-to-address';
import { matchRank, searchKey } from './search-key';

export type PaletteGroup = 'scenario' | 'command' | 'indicator' | 'project' | 'milestone';

/** The order of groups in the list: what people search for most comes first. */
export const PALETTE_GROUPS: readonly PaletteGroup[] = ['indicator', 'command', 'scenario', 'project', 'milestone'];

export interface PaletteEntry {
  readonly group: PaletteGroup;
  readonly id: string;
  readonly label: string;
  /** Muted at the right: keys of a command, unit of an indicator. */
  readonly note: string | undefined;
  readonly disabledBecause: string | undefined;
  readonly run: () => void;
}

/** Everything the palette can find now. */
export function paletteEntries(context: CommandContext, wording: Wording): readonly PaletteEntry[] {
  const { plan } = context.state;
  const { scenario } = context.desk;
  const jump = (
    group: PaletteGroup,
    id: string,
    label: string,
    note: string | null,
    run: () => void,
  ): PaletteEntry => ({
    group,
    id,
    label,
    note: note ?? undefined,
    disabledBecause: undefined,
    run,
  });
  return [
    ...listIndicators(plan, scenario).map(({ id, name, unit }) =>
      jump('indicator', id, name, unit, () =>
        goToAddress(plan, { kind: 'field', scenario, entity: 'indicator', id, field: 'name' }),
      ),
    ),
    ...COMMANDS.flatMap(({ id }): readonly PaletteEntry[] => {
      const command = id === 'help.palette' ? null : showCommand(context, wording, id);
      return command === null ? [] : [{ ...command, group: 'command', note: command.keys }];
    }),
    ...listScenarios(plan).map(({ id, name }) =>
      jump('scenario', id, name, null, () => deskState.setState({ scenario: id })),
    ),
    ...listProjects(plan, scenario).map(({ id, name, number }) =>
      jump('project', id, name, number, () =>
        goToAddress(plan, { kind: 'field', scenario, entity: 'project', id, field: 'name' }),
      ),
    ),
    ...listMilestones(plan, scenario).map(({ id, what, due }) =>
      jump('milestone', id, what, due, () =>
        goToAddress(plan, { kind: 'field', scenario, entity: 'milestone', id, field: 'what' }),
      ),
    ),
  ];
}

const MOST = 60;

/** The entries that answer what was typed, best first in each group. Nothing typed: commands, scenarios and indicators. */
export function findEntries(entries: readonly PaletteEntry[], typed: string): readonly PaletteEntry[] {
  const ranked = entries.flatMap((entry) => {
    const rank = matchRank(searchKey(entry.label), typed);
    return rank === null ? [] : [{ entry, rank }];
  });
  return ranked
    .sort((left, right) => left.rank - right.rank)
    .slice(0, MOST)
    .map(({ entry }) => entry);
}
