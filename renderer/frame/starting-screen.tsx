import { useWording } from '../wording/wording-context';
import './starting-screen.css';

/** Quiet ground while the store opens; words come only when that takes long enough to be noticed. */
export function StartingScreen() {
  const { frame } = useWording();
  return (
    <div className="starting-screen" aria-busy="true">
      <p role="status">{frame.starting}</p>
    </div>
  );
}
