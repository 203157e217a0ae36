import type { CommandId } from '../../shared/desk/command-table';
import type { Command } from './command';
import { editCommands } from './edit-commands';
import { fileCommands } from './file-commands';
import { helpCommands } from './help-commands';
import { packageCommands } from './package-commands';
import { scenarioCommands } from './scenario-commands';
import { tableCommands } from './table-commands';
import { viewCommands } from './view-commands';

/** What every command of the table does. A line of the table without its command does not compile. */
export const commandsById: Readonly<Record<CommandId, Command>> = {
  ...fileCommands,
  ...editCommands,
  ...viewCommands,
  ...tableCommands,
  ...scenarioCommands,
  ...helpCommands,
  ...packageCommands,
};
