import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createFileTokens } from './file-tokens';
import { folderForTest, toolsForTest } from './folder-for-test';
import { saveInFolder } from './save-in-folder';

function parts() {
  let words = 0;
  const tokens = createFileTokens(() => {
    words += 1;
    return `t${words}`;
  });
  return { tools: toolsForTest(), tokens };
}

const bytes = Uint8Array.of(1, 2, 3);

test('files go into the chosen folder under safe names and never replace one that is there', async () => {
  const folder = folderForTest();
  const given = parts();
  const token = given.tokens.tokenFor(folder);
  writeFileSync(path.join(folder, '对照_姑苏区.docx'), 'old');
  for (const name of ['对照_姑苏区', '对照_姑苏区', '../../外面/吴中区']) {
    const saved = await saveInFolder(given, { folder: token, kind: 'docx', name, bytes });
    expect(saved.ok).toBe(true);
  }
  expect(readdirSync(folder).sort()).toEqual(
    ['_.._外面_吴中区.docx', '对照_姑苏区(2).docx', '对照_姑苏区(3).docx', '对照_姑苏区.docx'].sort(),
  );
  expect(readFileSync(path.join(folder, '对照_姑苏区.docx'), 'utf8')).toBe('old');
});

test('a word that names no folder is refused', async () => {
  const folder = folderForTest();
  const given = parts();
  const file = path.join(folder, 'a.docx');
  writeFileSync(file, 'x');
  for (const token of ['unknown', given.tokens.tokenFor(file)]) {
    const saved = await saveInFolder(given, { folder: token, kind: 'docx', name: 'a', bytes });
    expect(saved).toMatchObject({ ok: false, issue: { code: 'file.unknownToken' } });
  }
  const gone = given.tokens.tokenFor(path.join(folder, 'gone'));
  expect(await saveInFolder(given, { folder: gone, kind: 'docx', name: 'a', bytes })).toMatchObject({ ok: false });
});
