import { Command } from 'cmdk';
import { Dialog } from 'radix-ui';
import { useMemo, useState } from 'react';
import { matchRank, searchKey } from '../frame/search-key';
import '../frame/command-palette.css';
import { focusSheet } from '../grid/mounted-sheet';
import { useDeskState, useSessionState } from '../session/session-context';
import { GO_TO_GROUPS, type GoToEntry, goToEntries } from '../views/go-to-entries';
import { useWording } from '../wording/wording-context';
import { closeDialog } from './close-dialog';

const MOST = 60;

/** F5: an indicator by number or name, a district, a milestone; pinyin initials do. */
export function GoToDialog() {
  const wording = useWording();
  const words = wording.table;
  const plan = useSessionState((state) => state.plan);
  const scenario = useDeskState((state) => state.scenario);
  const [typed, setTyped] = useState('');
  const entries = useMemo(() => goToEntries(plan, scenario), [plan, scenario]);
  const found = useMemo(() => findPlaces(entries, typed), [entries, typed]);
  const choose = (entry: GoToEntry): void => {
    closeDialog();
    entry.run();
  };
  return (
    <Dialog.Root open onOpenChange={(open) => (open ? undefined : closeDialog())}>
      <Dialog.Portal>
        <Dialog.Overlay className="command-palette-backdrop" />
        <Dialog.Content
          className="command-palette"
          aria-describedby={undefined}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            focusSheet();
          }}
        >
          <Dialog.Title className="visually-hidden">{words.goTo}</Dialog.Title>
          <Command label={words.goTo} shouldFilter={false} loop>
            <div className="command-palette-field">
              <Command.Input
                className="command-palette-input"
                value={typed}
                onValueChange={setTyped}
                placeholder={words.goToHint}
              />
            </div>
            <Command.List className="command-palette-list">
              <Command.Empty className="command-palette-empty">{words.noHit}</Command.Empty>
              {GO_TO_GROUPS.map((group) => {
                const ofGroup = found.filter((entry) => entry.group === group);
                return ofGroup.length === 0 ? null : (
                  <Command.Group key={group} heading={words.goToGroups[group]}>
                    {ofGroup.map((entry) => (
                      <Command.Item
                        key={entry.id}
                        className="command-palette-line"
                        value={`${group}/${entry.id}`}
                        onSelect={() => choose(entry)}
                      >
                        <span className="command-palette-label">{entry.label}</span>
                        {entry.number === '' ? null : <kbd>{entry.number}</kbd>}
                      </Command.Item>
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

/** A number finds the entry that bears it first; words find names. */
function findPlaces(entries: readonly GoToEntry[], typed: string): readonly GoToEntry[] {
  const number = typed.trim();
  return entries
    .flatMap((entry) => {
      const rank = entry.number !== '' && entry.number === number ? -1 : matchRank(searchKey(entry.label), typed);
      return rank === null ? [] : [{ entry, rank }];
    })
    .sort((left, right) => left.rank - right.rank)
    .slice(0, MOST)
    .map(({ entry }) => entry);
}
