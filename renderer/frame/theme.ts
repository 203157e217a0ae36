import { deskState, type Theme } from '../session/desk-state';

export type ShownTheme = Exclude<Theme, 'system'>;

export interface SystemWishes {
  readonly dark: boolean;
  readonly moreContrast: boolean;
}

/** The theme to show: what the person chose, else what the system asks for, contrast before darkness. */
export function shownTheme(chosen: Theme, system: SystemWishes): ShownTheme {
  if (chosen !== 'system') return chosen;
  if (system.moreContrast) return 'contrast';
  return system.dark ? 'dark' : 'light';
}

/** What the half-moon goes to next. */
export function nextTheme(shown: ShownTheme): ShownTheme {
  const order: readonly [ShownTheme, ShownTheme, ShownTheme] = ['light', 'dark', 'contrast'];
  return order[(order.indexOf(shown) + 1) % order.length] ?? order[0];
}

const wantsDark = () => window.matchMedia('(prefers-color-scheme: dark)');
const wantsContrast = () => window.matchMedia('(prefers-contrast: more)');

export function systemWishes(): SystemWishes {
  return { dark: wantsDark().matches, moreContrast: wantsContrast().matches };
}

/** Keeps `data-theme` and the page's language with the desk's, and with the system's while that decides. */
export function dressPage(): void {
  const dress = (): void => {
    const { theme, language } = deskState.getState();
    document.documentElement.dataset['theme'] = shownTheme(theme, systemWishes());
    document.documentElement.lang = language;
  };
  dress();
  deskState.subscribe(dress);
  wantsDark().addEventListener('change', dress);
  wantsContrast().addEventListener('change', dress);
}
