import { Command } from 'cmdk';
import { Search } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { useMemo, useState } from 'react';
import { useCommandContext } from '../commands/use-commands';
import { focusSheet } from '../grid/mounted-sheet';
import { deskState, showDialog } from '../session/desk-state';
import { useWording } from '../wording/wording-context';
import { findEntries, PALETTE_GROUPS, type PaletteEntry, paletteEntries } from './palette-entries';
import './command-palette.css';

/** Ctrl+K: commands, indicators, projects and scenarios by name or pinyin. */
export function CommandPalette() {
  const wording = useWording();
  const { frame } = wording;
  const context = useCommandContext();
  const [typed, setTyped] = useState('');
  const entries = useMemo(() => paletteEntries(context, wording), [context, wording]);
  const found = findEntries(entries, typed);
  const close = (): void => showDialog(null);
  function choose(entry: PaletteEntry): void {
    if (entry.disabledBecause !== undefined) return;
    // Closed first: what is run may open a dialog of its own.
    close();
    entry.run();
  }
  return (
    <Dialog.Root open onOpenChange={(open) => (open ? undefined : close())}>
      <Dialog.Portal>
        <Dialog.Overlay className="command-palette-backdrop" />
        <Dialog.Content
          className="command-palette"
          aria-describedby={undefined}
          // What was found is worked on next, so the keyboard goes to the sheet.
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            if (deskState.getState().dialog === null) focusSheet();
          }}
        >
          <Dialog.Title className="visually-hidden">{frame.search}</Dialog.Title>
          <Command label={frame.search} shouldFilter={false} loop>
            <div className="command-palette-field">
              <Search size={16} strokeWidth={1.5} aria-hidden="true" />
              <Command.Input
                className="command-palette-input"
                value={typed}
                onValueChange={setTyped}
                placeholder={frame.search}
              />
            </div>
            <Command.List className="command-palette-list">
              <Command.Empty className="command-palette-empty">{frame.paletteEmpty}</Command.Empty>
              {PALETTE_GROUPS.map((group) => {
                const ofGroup = found.filter((entry) => entry.group === group);
                return ofGroup.length === 0 ? null : (
                  <Command.Group key={group} heading={frame.paletteGroups[group]}>
                    {ofGroup.map((entry) => (
                      <PaletteLine key={entry.id} entry={entry} onChoose={() => choose(entry)} />
                    ))}
                  </Command.Group>
                );
              })}
            </Command.List>
          </Command>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

interface PaletteLineProps {
  readonly entry: PaletteEntry;
  readonly onChoose: () => void;
}

function PaletteLine({ entry, onChoose }: PaletteLineProps) {
  const { group, id, label, note, disabledBecause } = entry;
  return (
    <Command.Item
      className="command-palette-line"
      value={`${group}/${id}`}
      disabled={disabledBecause !== undefined}
      title={disabledBecause}
      onSelect={onChoose}
    >
      <span className="command-palette-label">{label}</span>
      {note === undefined ? null : <kbd>{note}</kbd>}
    </Command.Item>
  );
}
