import { isTarget } from '../target/is-target';
import type { NumberTarget, Target } from '../target/target';
import { type Runs, RunsWriter, unrolled } from './packed-columns';
import { CLEARED, SILENT, type Slot, setSlot } from './slot';

/** How a number is written, without the number. */
export type NumberForm = Omit<NumberTarget, 'kind' | 'number'>;

/** A slot that many cells share; of a plain number only its form, its numbers stand in a column of their own. */
export type PackedWord =
  | { readonly state: 'silent' }
  | { readonly state: 'cleared' }
  | { readonly state: 'set'; readonly target: Target }
  | { readonly state: 'set'; readonly form: NumberForm };

/** Slots as columns: the different words, which of them each cell holds, and the numbers of those that are numbers. */
export interface PackedSlots {
  readonly words: readonly PackedWord[];
  readonly word: Runs;
  readonly numbers: readonly number[];
}

export class SlotsWriter extends RunsWriter implements PackedSlots {
  readonly words: PackedWord[] = [];
  readonly numbers: number[] = [];
  readonly #places = new Map<string, number>();
  #last: NumberTarget | Slot | null = null;
  #place = 0;

  get word(): Runs {
    return this.runs;
  }

  addSlot(slot: Slot): void {
    const number = slot.state === 'set' && slot.target.kind === 'number' ? slot.target : null;
    // Most slots are as the one before, but for their number.
    if (this.#last === null || !(number === null ? slot === this.#last : sameForm(number, this.#last))) {
      const key = number === null ? JSON.stringify(slot) : formKey(number);
      this.#place = this.#places.get(key) ?? this.words.length;
      if (this.#place === this.words.length) {
        this.words.push(number === null ? slot : { state: 'set', form: formOfNumber(number) });
        this.#places.set(key, this.#place);
      }
      this.#last = number ?? slot;
    }
    this.add(this.#place);
    if (number !== null) this.numbers.push(number.number);
  }
}

function sameForm(number: NumberTarget, last: NumberTarget | Slot): boolean {
  return (
    'kind' in last &&
    number.comparator === last.comparator &&
    number.decimals === last.decimals &&
    number.scale === last.scale &&
    number.cumulative === last.cumulative &&
    number.perYear === last.perYear &&
    number.soft === last.soft
  );
}

function formKey({ comparator, decimals, scale, cumulative, perYear, soft }: NumberTarget): string {
  return `${comparator}${decimals}${scale}${cumulative ? 'c' : ''}${perYear ? 'y' : ''}${soft ? 's' : ''}`;
}

function formOfNumber({ kind, number, ...form }: NumberTarget): NumberForm {
  return form;
}

/** The slots again, or null for anything that is not exactly such columns. Equal slots are one object. */
export function unpackedSlots(packed: { readonly [Key in keyof PackedSlots]: unknown }, count: number): Slot[] | null {
  const { words, word, numbers } = packed;
  if (!Array.isArray(words) || !Array.isArray(numbers) || !words.every(isPackedWord)) return null;
  const column = unrolled(word, count, words.length);
  if (column === null) return null;
  const makers = (words as readonly PackedWord[]).map(makerOf);
  const slots: Slot[] = [];
  let next = 0;
  for (const place of column) {
    const make = makers[place] as (number: number) => Slot;
    if (!('form' in (words[place] as PackedWord))) {
      slots.push(make(0));
      continue;
    }
    const number: unknown = numbers[next];
    if (typeof number !== 'number' || !Number.isFinite(number)) return null;
    slots.push(make(number));
    next += 1;
  }
  return next === numbers.length ? slots : null;
}

function makerOf(word: PackedWord): (number: number) => Slot {
  if (!('form' in word)) {
    const slot = word.state === 'set' ? setSlot(word.target) : word.state === 'cleared' ? CLEARED : SILENT;
    return () => slot;
  }
  const made = new Map<number, Slot>();
  return (number) => {
    // A map takes -0 for 0; they print alike and are two.
    const known = Object.is(number, -0) ? undefined : made.get(number);
    if (known !== undefined) return known;
    const slot = setSlot({ kind: 'number', ...word.form, number });
    if (!Object.is(number, -0)) made.set(number, slot);
    return slot;
  };
}

function isPackedWord(data: unknown): data is PackedWord {
  if (typeof data !== 'object' || data === null) return false;
  const { state, ...rest } = data as Readonly<Record<string, unknown>>;
  const keys = Object.keys(rest);
  if (state === 'silent' || state === 'cleared') return keys.length === 0;
  if (state !== 'set' || keys.length !== 1) return false;
  if (keys[0] === 'target') return isTarget(rest['target']);
  const { form } = rest;
  if (keys[0] !== 'form' || typeof form !== 'object' || form === null || 'number' in form || 'kind' in form)
    return false;
  return isTarget({ ...form, kind: 'number', number: 0 });
}
