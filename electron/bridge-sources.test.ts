import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const sources = new Map(
  readdirSync(__dirname)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => [name, readFileSync(path.join(__dirname, name), 'utf8')]),
);
const naming = (word: RegExp) => [...sources].filter(([, text]) => word.test(text)).map(([name]) => name);

test('the page is listened to in three files only, and each asks who speaks', () => {
  const listening = naming(/\bipcMain\b/);
  expect(listening.sort()).toEqual(['answer-desk-calls.ts', 'close-guard.ts', 'page-events.ts']);
  for (const name of listening) {
    const text = sources.get(name) ?? '';
    const doors = text.match(/\bipcMain\.(on|handle|once|handleOnce)\(/g)?.length ?? 0;
    const checks = text.match(/\bif \(!?isOurPage\(/g)?.length ?? 0;
    expect({ name, doors: doors > 0, checked: checks === doors }).toEqual({ name, doors: true, checked: true });
  }
});

test('only main reads the process, only the port touches files that hold plans', () => {
  expect(naming(/\bprocess\.(env|argv)\b/)).toEqual(['main.ts']);
  expect(
    naming(/from 'node:fs(\/promises)?'/)
      .filter((name) => !name.endsWith('for-test.ts'))
      .sort(),
  ).toEqual([
    'app-protocol.ts',
    'dialogs.ts',
    'log-file.ts',
    'node-file-port.ts',
    'packed-build.ts',
    'window-picture.ts',
  ]);
});
