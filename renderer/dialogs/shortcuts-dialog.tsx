import { COMMANDS, MENUS } from '../../shared/desk/command-table';
import { printedKey } from '../commands/key-name';
import { Dialog } from '../parts/dialog';
import { useWording } from '../wording/wording-context';
import { closeDialog } from './close-dialog';
import './shortcuts-dialog.css';

/** Every key there is: those of the command table, and those the sheet and the window have of themselves. */
export function ShortcutsDialog() {
  const { commands, dialogs } = useWording();
  const words = dialogs.shortcuts;
  const ofMenus = MENUS.map(({ id }) => ({
    title: commands.menus[id],
    lines: COMMANDS.flatMap(({ id: command, menu, keys }): readonly (readonly [string, string])[] =>
      menu === id && keys.length > 0
        ? [[commands.labels[command].replace(/…$/, ''), keys.map(printedKey).join(' / ')]]
        : [],
    ),
  })).filter(({ lines }) => lines.length > 0);
  const groups = [
    { title: words.sheet, lines: words.inSheet },
    ...ofMenus,
    { title: words.merging, lines: words.inMerging },
    { title: words.frame, lines: words.inFrame },
  ];
  return (
    <Dialog title={words.title} width="middle" onClose={closeDialog}>
      <div className="shortcuts">
        {groups.map(({ title, lines }) => (
          <section key={title} className="shortcuts-group">
            <h3>{title}</h3>
            <dl>
              {lines.map(([what, keys]) => (
                <div key={what}>
                  <dt>{what}</dt>
                  <dd>
                    <kbd>{keys}</kbd>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
