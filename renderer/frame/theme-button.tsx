import { useSyncExternalStore } from 'react';
import { IconButton } from '../parts/icon-button';
import { deskState } from '../session/desk-state';
import { useDeskState } from '../session/session-context';
import { useWording } from '../wording/wording-context';
import { nextTheme, shownTheme, systemWishes } from './theme';

/** The half-moon: light, dark, high contrast. The system's choice comes back through 视图. */
export function ThemeButton() {
  const { frame } = useWording();
  const chosen = useDeskState((state) => state.theme);
  const shown = useSyncExternalStore(listenToSystem, () => shownTheme(chosen, systemWishes()));
  return (
    <IconButton
      name={frame.theme}
      icon={
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.4" />
          <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" fill="currentColor" />
        </svg>
      }
      onClick={() => deskState.setState({ theme: nextTheme(shown) })}
    />
  );
}

function listenToSystem(changed: () => void): () => void {
  const queries = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
  };
}
