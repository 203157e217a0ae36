import * as v from 'valibot';
import { createStore } from 'zustand/vanilla';
import { rememberedSetting, rememberSetting } from '../session/desk-settings';

/** When a package was last given back from this machine, and how much of its log went along. */
export interface GivenBack {
  readonly at: string;
  readonly operations: number;
}

const SETTING = 'returned';
const SCHEMA = v.record(v.string(), v.object({ at: v.string(), operations: v.number() }));

/** Counts what was given back in this run, so that the band is drawn anew. */
export const returns = createStore<{ readonly count: number }>(() => ({ count: 0 }));

/** Session, not document: the city learns of it from the file alone. Null: not given back, or on another machine. */
export function rememberedReturn(planId: string): GivenBack | null {
  return allReturns()[planId] ?? null;
}

export async function rememberReturn(planId: string, given: GivenBack): Promise<void> {
  await rememberSetting(SETTING, { ...allReturns(), [planId]: given });
  returns.setState(({ count }) => ({ count: count + 1 }));
}

function allReturns(): Readonly<Record<string, GivenBack>> {
  const read = v.safeParse(SCHEMA, rememberedSetting(SETTING));
  return read.success ? read.output : {};
}
