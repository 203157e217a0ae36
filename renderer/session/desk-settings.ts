import type { PlanStore } from '../storage/plan-store';

const SETTINGS_KEY = 'desk';
let store: PlanStore | null = null;
let kept: Readonly<Record<string, unknown>> = {};

/** Called once, when the store is open. Settings of the desk (theme, language, author) live beside the plans. */
export async function loadSettings(from: PlanStore): Promise<Readonly<Record<string, unknown>>> {
  store = from;
  const found = await from.readSetting(SETTINGS_KEY);
  kept = typeof found === 'object' && found !== null ? { ...found } : {};
  return kept;
}

export function settings(): Readonly<Record<string, unknown>> {
  return kept;
}

/** Remembers a setting for the next start. */
export async function rememberSetting(key: string, value: unknown): Promise<void> {
  kept = { ...kept, [key]: value };
  await store?.writeSetting(SETTINGS_KEY, kept);
}
