import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { issueText } from '../../shared/wording/issue-text';
import { focusSheet } from '../grid/mounted-sheet';
import { Button } from '../parts/button';
import { Checkbox } from '../parts/checkbox';
import { IconButton } from '../parts/icon-button';
import { Select } from '../parts/select';
import { useDeskState, useSession, useSessionState } from '../session/session-context';
import { findHits, sameCell } from '../views/find-hits';
import { findPlace, goToHit, openFind, replaceHits } from '../views/find-run';
import { type FindScope, findState } from '../views/find-state';
import { openSheet } from '../views/open-sheet';
import { useWording } from '../wording/wording-context';
import './find-dialog.css';

const SCOPES: readonly FindScope[] = ['selection', 'table', 'scenarios'];

/** Finding and replacing, beside the sheet: what is found can be worked on while the panel stays. */
export function FindDialog() {
  const open = useStore(findState, (state) => state.open);
  return open === null ? null : <FindPanel replacing={open === 'replace'} />;
}

function FindPanel({ replacing }: { readonly replacing: boolean }) {
  const session = useSession();
  const wording = useWording();
  const words = wording.table;
  const asked = useStore(findState);
  const plan = useSessionState((state) => state.plan);
  const { scenario, view, active } = useDeskState((state) => state);
  const sheet = useStore(openSheet, (state) => state.sheet);
  const [outcome, setOutcome] = useState('');
  const field = useRef<HTMLInputElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is searched follows view, scenario and what is shown.
  const hits = useMemo(() => {
    const place = findPlace(plan, wording);
    return place === null || asked.text === '' ? [] : findHits(place, asked);
  }, [plan, wording, asked, scenario, view, sheet]);
  const here = active[view];
  const at = hits.findIndex((hit) => hit.scenario === scenario && here !== undefined && sameCell(hit.cell, here));

  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);

  const close = () => {
    findState.setState({ open: null });
    focusSheet();
  };
  const step = (by: 1 | -1) => {
    setOutcome('');
    goToHit(session, wording, by);
  };
  const replace = (which: 'all' | 'active') => {
    const done = replaceHits(session, wording, which);
    const why = done?.refused[0] === undefined ? '' : issueText(wording, done.refused[0]);
    if (done === null) setOutcome(words.noHit);
    else if (why === '') setOutcome(words.replaced(done.changed));
    else if (done.changed === 0) setOutcome(words.nothingReplaced(why));
    else setOutcome(words.replacedBut(done.changed, done.refused.length, why));
    if (which === 'active') goToHit(session, wording, 1);
  };
  const keys = (event: KeyboardEvent) => {
    // Enter and Esc of an input method choose and leave candidates only.
    if (event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229) return;
    // The list of scopes opens elsewhere and has an Esc of its own.
    if (!(event.target instanceof Node && event.currentTarget.contains(event.target))) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      step(event.shiftKey ? -1 : 1);
    }
  };
  const set = findState.setState;
  return (
    <section
      className="find-panel"
      role="dialog"
      aria-label={replacing ? words.findAndReplace : words.find}
      data-pane="find"
      onKeyDown={keys}
    >
      <div className="find-panel-line">
        <input
          ref={field}
          className="field-input find-panel-text"
          aria-label={words.findWhat}
          placeholder={words.findWhat}
          value={asked.text}
          onChange={(event) => set({ text: event.target.value })}
        />
        <span className="find-panel-count" role="status">
          {asked.text === '' ? '' : hits.length === 0 ? words.noHit : words.hits(at + 1, hits.length)}
        </span>
        <IconButton
          name={words.previous}
          keys="Shift+F3"
          icon={<ArrowUp size={16} strokeWidth={1.5} />}
          onClick={() => step(-1)}
        />
        <IconButton
          name={words.next}
          keys="F3"
          icon={<ArrowDown size={16} strokeWidth={1.5} />}
          onClick={() => step(1)}
        />
        <IconButton name={wording.common.close} icon={<X size={16} strokeWidth={1.5} />} onClick={close} />
      </div>
      {replacing ? (
        <div className="find-panel-line">
          <input
            className="field-input find-panel-text"
            aria-label={words.replaceWith}
            placeholder={words.replaceWith}
            value={asked.replacement}
            onChange={(event) => set({ replacement: event.target.value })}
          />
          <Button onClick={() => replace('active')} disabledBecause={at < 0 ? words.noHit : undefined}>
            {words.replace}
          </Button>
          <Button
            kind="outlined"
            onClick={() => replace('all')}
            disabledBecause={hits.length === 0 ? words.noHit : undefined}
          >
            {words.replaceAll}
          </Button>
        </div>
      ) : null}
      <div className="find-panel-line">
        <Select
          label={words.scope}
          options={SCOPES.map((value) => ({ value, label: words.scopes[value] }))}
          value={asked.scope}
          onChange={(scope) => {
            if (scope === 'selection') openFind(replacing ? 'replace' : 'find');
            set({ scope });
          }}
        />
        <Checkbox label={words.matchCase} checked={asked.matchCase} onChange={(matchCase) => set({ matchCase })} />
        <Checkbox label={words.wholeCell} checked={asked.wholeCell} onChange={(wholeCell) => set({ wholeCell })} />
        {replacing ? null : (
          <Checkbox label={words.pinyin} checked={asked.pinyin} onChange={(pinyin) => set({ pinyin })} />
        )}
      </div>
      <p className="find-panel-outcome" role="status">
        {outcome}
      </p>
    </section>
  );
}
