import { Search } from 'lucide-react';
import { commandFacts } from '../../shared/desk/command-table';
import { showDialog } from '../session/desk-state';
import { useWording } from '../wording/wording-context';
import './search-button.css';

/** Looks like a field, opens the palette: the right end of every view's toolbar. */
export function SearchButton() {
  const { frame } = useWording();
  return (
    <button type="button" className="search-button" onClick={() => showDialog({ kind: 'palette' })}>
      <Search size={16} strokeWidth={1.5} aria-hidden="true" />
      <span>{frame.search}</span>
      <kbd>{commandFacts('help.palette').keys[0]}</kbd>
    </button>
  );
}
