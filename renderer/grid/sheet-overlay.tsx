import { ChevronDown } from 'lucide-react';
import type { RefObject } from 'react';
import type { Wording } from '../../shared/wording/zh-CN';
import type { Choice } from './sheet';
import type { SheetFaceState } from './sheet-face';

export interface SheetOverlayProps {
  readonly ids: { readonly table: string; readonly hint: string; readonly list: string };
  readonly editor: RefObject<HTMLDivElement | null>;
  readonly input: RefObject<HTMLTextAreaElement | null>;
  readonly label: string;
  readonly state: SheetFaceState;
  readonly words: Wording['grid'];
  readonly onChoose: (choice: Choice) => void;
  readonly onOffer: () => void;
}

/** What lies over the table: the one input, the words beside it, the list of choices, and what is only said. */
export function SheetOverlay({ ids, editor, input, label, state, words, onChoose, onOffer }: SheetOverlayProps) {
  const { mode, hint, choices, highlighted, offers, said } = state;
  const editing = mode !== 'ready';
  const listOpen = choices !== null;
  const option = listOpen && highlighted >= 0 ? `${ids.list}-${highlighted}` : undefined;
  return (
    <div className="sheet-overlay">
      <div ref={editor} className="sheet-editor" data-mode={mode} data-tone={hint?.tone}>
        <textarea
          ref={input}
          className="sheet-editor-input"
          rows={1}
          wrap="off"
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="off"
          data-sheet-mode={mode}
          aria-label={editing ? words.editing : label}
          aria-controls={listOpen ? ids.list : ids.table}
          aria-invalid={hint?.tone === 'refused' && editing}
          aria-describedby={hint === null ? undefined : ids.hint}
          {...(listOpen ? { role: 'combobox', 'aria-expanded': true, 'aria-activedescendant': option } : {})}
        />
        {offers && !editing && (
          <button
            type="button"
            tabIndex={-1}
            className="sheet-offer"
            aria-label={words.choices}
            onMouseDown={(event) => event.preventDefault()}
            onClick={onOffer}
          >
            <ChevronDown size={12} strokeWidth={1.5} aria-hidden="true" />
          </button>
        )}
        {hint !== null && (
          <div id={ids.hint} className="sheet-hint" data-tone={hint.tone}>
            {hint.tone === 'reads' ? (
              <>
                {words.reads} <b>{hint.text}</b>
              </>
            ) : (
              hint.text
            )}
          </div>
        )}
        {listOpen && choices.length > 0 && (
          <div id={ids.list} className="sheet-choices" role="listbox" aria-label={words.choices}>
            {choices.map((choice, at) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of the list are those of the input.
              <div
                key={choice.value}
                id={`${ids.list}-${at}`}
                role="option"
                tabIndex={-1}
                aria-selected={at === highlighted}
                className="sheet-choice"
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onChoose(choice)}
              >
                {choice.label}
              </div>
            ))}
          </div>
        )}
      </div>
      <div className="sheet-said" role="status" aria-live="polite">
        {said}
      </div>
    </div>
  );
}
