/** The menus of the bar, in its order, each with the letter that opens it together with Alt. */
export const MENUS = [
  { id: 'file', accessKey: 'F' },
  { id: 'edit', accessKey: 'E' },
  { id: 'view', accessKey: 'V' },
  { id: 'scenario', accessKey: 'S' },
  { id: 'data', accessKey: 'D' },
  { id: 'help', accessKey: 'H' },
] as const;
export type MenuId = (typeof MENUS)[number]['id'];

export interface CommandFacts {
  readonly id: string;
  readonly menu: MenuId;
  /** Commands of one menu with the same group stand together, a line between groups. */
  readonly group: number;
  /** Shown: the first. All of them work. */
  readonly keys: readonly string[];
  /** Inside a text field the keys belong to the field: there Ctrl+Z takes back letters, not operations. */
  readonly leavesKeysToText?: true;
}

/**
 * Every command once: menu bar, palette, toolbar buttons, context menus and the sheet of shortcuts read this table.
 * What a command says of itself and does stands in renderer/commands, its words in wording/commands.
 */
export const COMMANDS = [
  { id: 'file.new', menu: 'file', group: 1, keys: ['Ctrl+N'] },
  { id: 'file.open', menu: 'file', group: 1, keys: ['Ctrl+O'] },
  { id: 'file.openRecent', menu: 'file', group: 1, keys: [] },
  { id: 'file.openSample', menu: 'file', group: 1, keys: [] },
  { id: 'file.save', menu: 'file', group: 2, keys: ['Ctrl+S'] },
  { id: 'file.saveAs', menu: 'file', group: 2, keys: ['F12', 'Ctrl+Shift+S'] },
  { id: 'file.versions', menu: 'file', group: 2, keys: [] },
  { id: 'file.print', menu: 'file', group: 3, keys: ['Ctrl+P', 'Ctrl+F2'] },
  { id: 'file.fillForms', menu: 'file', group: 3, keys: [] },
  { id: 'file.planProperties', menu: 'file', group: 4, keys: [] },
  { id: 'file.exit', menu: 'file', group: 5, keys: ['Alt+F4'] },

  { id: 'edit.undo', menu: 'edit', group: 1, keys: ['Ctrl+Z'], leavesKeysToText: true },
  { id: 'edit.redo', menu: 'edit', group: 1, keys: ['Ctrl+Y', 'Ctrl+Shift+Z'], leavesKeysToText: true },
  { id: 'edit.restore', menu: 'edit', group: 2, keys: [] },
  { id: 'edit.pin', menu: 'edit', group: 2, keys: [] },
  { id: 'edit.giveReason', menu: 'edit', group: 2, keys: ['Ctrl+Shift+R'] },

  { id: 'edit.note', menu: 'edit', group: 2, keys: ['Shift+F2'] },
  { id: 'edit.addPassage', menu: 'edit', group: 2, keys: [] },
  { id: 'edit.find', menu: 'edit', group: 8, keys: ['Ctrl+F'] },
  { id: 'edit.replace', menu: 'edit', group: 8, keys: ['Ctrl+H'] },
  { id: 'edit.findNext', menu: 'edit', group: 8, keys: ['F3'] },
  { id: 'edit.findPrevious', menu: 'edit', group: 8, keys: ['Shift+F3'] },
  { id: 'edit.goTo', menu: 'edit', group: 8, keys: ['F5', 'Ctrl+G'] },
  { id: 'edit.insertRows', menu: 'edit', group: 9, keys: ['Ctrl++'], leavesKeysToText: true },
  { id: 'edit.dropRows', menu: 'edit', group: 9, keys: ['Ctrl+-'], leavesKeysToText: true },

  // Ctrl+1 is Excel's for properties, so views go by Alt.
  { id: 'view.indicators', menu: 'view', group: 1, keys: ['Alt+1'] },
  { id: 'view.regions', menu: 'view', group: 1, keys: ['Alt+2', 'Ctrl+2'] },
  { id: 'view.projects', menu: 'view', group: 1, keys: ['Alt+3', 'Ctrl+3'] },
  { id: 'view.comparison', menu: 'view', group: 1, keys: ['Alt+4', 'Ctrl+4'] },
  { id: 'view.checks', menu: 'view', group: 1, keys: ['Alt+5', 'Ctrl+5'] },
  { id: 'view.history', menu: 'view', group: 1, keys: ['Alt+6', 'Ctrl+6'] },
  { id: 'view.properties', menu: 'view', group: 2, keys: ['Ctrl+1'] },
  { id: 'view.inspector', menu: 'view', group: 2, keys: ['Ctrl+I'], leavesKeysToText: true },
  { id: 'view.filter', menu: 'view', group: 5, keys: ['Ctrl+Shift+L'] },
  { id: 'view.columnMenu', menu: 'view', group: 5, keys: ['Alt+Shift+ArrowDown'], leavesKeysToText: true },
  { id: 'view.planOrder', menu: 'view', group: 5, keys: [] },
  { id: 'view.hideRows', menu: 'view', group: 6, keys: ['Ctrl+9'], leavesKeysToText: true },
  // Shift turns 9 and 0 into brackets on most keyboards.
  { id: 'view.showRows', menu: 'view', group: 6, keys: ['Ctrl+Shift+9', 'Ctrl+('], leavesKeysToText: true },
  { id: 'view.hideColumns', menu: 'view', group: 6, keys: ['Ctrl+0'], leavesKeysToText: true },
  { id: 'view.showColumns', menu: 'view', group: 6, keys: ['Ctrl+Shift+0', 'Ctrl+)'], leavesKeysToText: true },
  { id: 'view.resetColumns', menu: 'view', group: 6, keys: [] },
  { id: 'view.fold', menu: 'view', group: 7, keys: ['Alt+Shift+ArrowLeft'], leavesKeysToText: true },
  { id: 'view.unfold', menu: 'view', group: 7, keys: ['Alt+Shift+ArrowRight'], leavesKeysToText: true },
  // Ctrl+- drops rows and Ctrl+0 hides columns, as in Excel, so zoom has its keys with Alt.
  { id: 'view.zoomIn', menu: 'view', group: 8, keys: ['Ctrl+Alt+=', 'Ctrl+='] },
  { id: 'view.zoomOut', menu: 'view', group: 8, keys: ['Ctrl+Alt+-'] },
  { id: 'view.zoomPlain', menu: 'view', group: 8, keys: ['Ctrl+Alt+0'] },
  { id: 'view.themeSystem', menu: 'view', group: 3, keys: [] },
  { id: 'view.themeLight', menu: 'view', group: 3, keys: [] },
  { id: 'view.themeDark', menu: 'view', group: 3, keys: [] },
  { id: 'view.themeContrast', menu: 'view', group: 3, keys: [] },
  { id: 'view.language', menu: 'view', group: 4, keys: [] },

  { id: 'scenario.branch', menu: 'scenario', group: 1, keys: ['Shift+F11'] },
  { id: 'scenario.duplicate', menu: 'scenario', group: 1, keys: [] },
  { id: 'scenario.overview', menu: 'scenario', group: 1, keys: ['Ctrl+Shift+F11'] },
  { id: 'scenario.rename', menu: 'scenario', group: 2, keys: [] },
  { id: 'scenario.reparent', menu: 'scenario', group: 2, keys: [] },
  { id: 'scenario.drop', menu: 'scenario', group: 2, keys: [] },
  { id: 'scenario.pick', menu: 'scenario', group: 4, keys: [] },
  { id: 'scenario.copy', menu: 'scenario', group: 4, keys: [] },
  { id: 'scenario.promote', menu: 'scenario', group: 4, keys: [] },
  { id: 'scenario.step', menu: 'scenario', group: 5, keys: [] },
  { id: 'scenario.lock', menu: 'scenario', group: 5, keys: [] },
  { id: 'scenario.unlock', menu: 'scenario', group: 5, keys: [] },
  { id: 'scenario.previous', menu: 'scenario', group: 3, keys: ['Ctrl+PageUp'] },
  { id: 'scenario.next', menu: 'scenario', group: 3, keys: ['Ctrl+PageDown'] },

  { id: 'edit.bulk', menu: 'data', group: 0, keys: ['Ctrl+M'] },
  { id: 'file.importText', menu: 'data', group: 1, keys: [] },
  { id: 'file.pasteText', menu: 'data', group: 1, keys: [] },
  { id: 'file.exportDocx', menu: 'data', group: 2, keys: [] },
  { id: 'file.exportXlsx', menu: 'data', group: 2, keys: [] },
  { id: 'file.exportCsv', menu: 'data', group: 2, keys: [] },
  { id: 'file.regions', menu: 'data', group: 3, keys: [] },
  { id: 'edit.passages', menu: 'data', group: 3, keys: [] },
  { id: 'package.issue', menu: 'data', group: 4, keys: [] },
  { id: 'package.merge', menu: 'data', group: 4, keys: [] },
  { id: 'package.return', menu: 'data', group: 4, keys: [] },

  { id: 'help.palette', menu: 'help', group: 1, keys: ['Ctrl+K', 'Ctrl+Shift+P'] },
  { id: 'help.contents', menu: 'help', group: 1, keys: ['F1'] },
  { id: 'help.start', menu: 'help', group: 1, keys: [] },
  { id: 'help.shortcuts', menu: 'help', group: 1, keys: ['Ctrl+/'] },
  { id: 'help.safety', menu: 'help', group: 2, keys: [] },
  { id: 'help.exportDiagnosis', menu: 'help', group: 2, keys: [] },
  { id: 'help.about', menu: 'help', group: 2, keys: [] },
] as const satisfies readonly CommandFacts[];

export type CommandId = (typeof COMMANDS)[number]['id'];

/** One command's line in the table. */
export function commandFacts(id: CommandId): CommandFacts & { readonly id: CommandId } {
  const facts = COMMANDS.find((command) => command.id === id);
  if (facts === undefined) throw new Error(`No command ${id} in the table.`);
  return facts;
}
