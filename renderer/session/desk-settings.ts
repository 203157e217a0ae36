import type { PlanStore } from '../storage/plan-store';
import { environment, storeMayBeWritten } from './desk-stage';
import { deskState } from './desk-state';

const SETTINGS_KEY = 'desk';
let store: PlanStore | null = null;
let kept: Readonly<Record<string, unknown>> = {};

/** Called once, when the store is open. Settings of the desk (theme, language, author) live beside the plans. */
export async function loadSettings(from: PlanStore): Promise<void> {
  store = from;
  const found = await from.readSetting(SETTINGS_KEY);
  kept = typeof found === 'object' && found !== null ? { ...found } : {};
  const { theme, language } = kept;
  if (theme === 'light' || theme === 'dark' || theme === 'contrast' || theme === 'system')
    deskState.setState({ theme });
  if (language === 'zh-CN' || language === 'en') deskState.setState({ language });
}

/** What was remembered so far. Values come from a store: whoever reads one checks it. */
export function settings(): Readonly<Record<string, unknown>> {
  return kept;
}

/** A setting as it was kept: foreign data, to be read with suspicion. */
export function rememberedSetting(key: string): unknown {
  return kept[key];
}

/** Remembers a setting for the next start. */
export async function rememberSetting(key: string, value: unknown): Promise<void> {
  kept = { ...kept, [key]: value };
  // A store in trouble is left as it is, down to the theme.
  if (storeMayBeWritten()) await store?.writeSetting(SETTINGS_KEY, kept);
}

/** Who changes are signed with: what the person set, else the system's user. */
export function author(): string {
  return namedAuthor() || environment().userName;
}

/** The name a person set; empty when none. A file that leaves the house must not tell anybody's login. */
export function namedAuthor(): string {
  const { author: set } = kept;
  return typeof set === 'string' ? set : '';
}
