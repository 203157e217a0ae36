import { useEffect, useState } from 'react';
import type { RecentFile } from '../../shared/desk/desk-api';
import type { MenuEntry } from '../parts/menu-entry';
import { openRecent } from '../session/plan-files';
import { useWording } from '../wording/wording-context';

/** The submenu of recent files, asked for when the menu opens; the shell keeps their paths to itself. */
export function useRecentFiles(): MenuEntry {
  const { commands } = useWording();
  const [files, setFiles] = useState<readonly RecentFile[]>([]);
  useEffect(() => {
    let wanted = true;
    void window.desk.recentFiles().then((found) => {
      if (wanted) setFiles(found);
    });
    return () => {
      wanted = false;
    };
  }, []);
  const entries: readonly MenuEntry[] =
    files.length === 0
      ? [
          {
            kind: 'item',
            id: 'none',
            label: commands.noRecent,
            disabledBecause: commands.noRecent,
            run: () => undefined,
          },
        ]
      : [
          ...files.map((file) => ({
            kind: 'item' as const,
            id: file.token,
            label: `${file.name} — ${file.folder}`,
            run: () => void openRecent(file.token),
          })),
          { kind: 'separator', id: 'before-clear' },
          { kind: 'item', id: 'clear', label: commands.clearRecent, run: () => void window.desk.clearRecentFiles() },
        ];
  return { kind: 'submenu', id: 'file.openRecent', label: commands.labels['file.openRecent'], entries };
}
