import type { ReactElement } from 'react';
import type { CommandId } from '../../shared/desk/command-table';
import type { Scenario } from '../../shared/plan/entity';
import type { CommandContext } from '../commands/command';
import { menuEntry, showCommand, useCommandContext } from '../commands/use-commands';
import { ContextMenu } from '../parts/context-menu';
import type { MenuEntry } from '../parts/menu-entry';
import { useWording } from '../wording/wording-context';

const GROUPS: readonly (readonly CommandId[])[] = [
  ['scenario.branch', 'scenario.duplicate'],
  ['scenario.rename', 'scenario.reparent'],
  ['scenario.pick', 'scenario.copy', 'scenario.promote'],
  ['scenario.step', 'scenario.lock', 'scenario.unlock'],
  ['scenario.overview'],
  ['scenario.drop'],
];

export interface ScenarioTabMenuProps {
  readonly scenario: Scenario;
  readonly children: ReactElement;
}

/** What can be done with a scenario, at its tab. */
export function ScenarioTabMenu({ scenario, children }: ScenarioTabMenuProps) {
  const wording = useWording();
  const now = useCommandContext();
  const context: CommandContext = { ...now, desk: { ...now.desk, scenario: scenario.id } };
  const entries = GROUPS.flatMap((group, index): readonly MenuEntry[] => {
    const commands = group.flatMap((id) => {
      const command = showCommand(context, wording, id);
      return command === null ? [] : [menuEntry(command)];
    });
    return index === 0 ? commands : [{ kind: 'separator', id: `before-${group[0]}` }, ...commands];
  });
  return (
    <ContextMenu label={scenario.name} entries={entries}>
      {children}
    </ContextMenu>
  );
}
