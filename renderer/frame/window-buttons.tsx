import { useWording } from '../wording/wording-context';

/** Minimise, maximise, close: the system's frame is not there, so the title bar carries them. */
export function WindowButtons() {
  const { frame } = useWording();
  const { desk } = window;
  return (
    <>
      <WindowButton name={frame.minimize} path="M0 5.5h10" run={() => desk.minimizeWindow()} />
      <WindowButton name={frame.maximize} path="M.5.5h9v9h-9z" run={() => desk.toggleMaximizeWindow()} />
      <WindowButton name={frame.close} path="m.5.5 9 9m0-9-9 9" run={() => desk.closeWindow()} closes />
    </>
  );
}

interface WindowButtonProps {
  readonly name: string;
  readonly path: string;
  readonly run: () => Promise<void>;
  readonly closes?: boolean;
}

function WindowButton({ name, path, run, closes }: WindowButtonProps) {
  return (
    <button
      type="button"
      className={closes ? 'window-button window-button-close' : 'window-button'}
      aria-label={name}
      title={name}
      // As in any window: reached by the pointer or the system's keys, not by Tab.
      tabIndex={-1}
      onClick={() => void run()}
    >
      <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
        <path d={path} fill="none" stroke="currentColor" />
      </svg>
    </button>
  );
}
