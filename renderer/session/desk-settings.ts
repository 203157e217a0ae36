import { storageFailureOf } from '../storage/plan-store';
import { environment } from './desk-stage';
import { deskState } from './desk-state';

let kept: Readonly<Record<string, unknown>> = {};

/**
 * Called once, before the store is opened. Settings of the desk (theme, language, author) stand in a file of their own:
 * they are there on the screen of a store in trouble, and outlive one that is replaced. A file that cannot be read is
 * not worth stopping for.
 */
export async function loadSettings(): Promise<void> {
  const text = await window.desk.readSettings();
  kept = recordOf(text.ok ? text.value : null);
  const { theme, language } = kept;
  if (theme === 'light' || theme === 'dark' || theme === 'contrast' || theme === 'system')
    deskState.setState({ theme });
  if (language === 'zh-CN' || language === 'en') deskState.setState({ language });
}

function recordOf(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const found: unknown = JSON.parse(text ?? '{}');
    return typeof found === 'object' && found !== null ? { ...found } : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

/** What was remembered so far. Values come from a store: whoever reads one checks it. */
export function settings(): Readonly<Record<string, unknown>> {
  return kept;
}

/** A setting as it was kept: foreign data, to be read with suspicion. */
export function rememberedSetting(key: string): unknown {
  return kept[key];
}

/** Remembers a setting for the next start; throws a StorageFailure when it cannot be written. */
export async function rememberSetting(key: string, value: unknown): Promise<void> {
  kept = { ...kept, [key]: value };
  const written = await window.desk.writeSettings(JSON.stringify(kept));
  if (!written.ok) throw storageFailureOf(written.issue);
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
