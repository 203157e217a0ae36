import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkSecurityPatterns } from './security-patterns';
import { readSourceFiles } from './source-files';

function wordsFound(file: string, source: string): readonly string[] {
  return checkSecurityPatterns(new Map([[file, source]])).map(({ rule }) => rule.split(': ')[0] ?? '');
}

describe('the security patterns', () => {
  it('find this house clean', () => {
    expect(checkSecurityPatterns(readSourceFiles(path.resolve(__dirname, '..')))).toEqual([]);
  });

  it.each([
    ['renderer/a.ts', 'cell.innerHTML = text;', 'innerHTML'],
    ['renderer/a.tsx', 'return <p dangerouslySetInnerHTML={x} />;', 'dangerouslySetInnerHTML'],
    ['shared/plan/a.ts', 'return eval(text);', 'eval('],
    ['renderer/a.ts', "const run = new Function('a', text);", 'new Function'],
    ['electron/a.ts', 'await shell.openExternal(url);', 'openExternal'],
    ['electron/window.ts', 'ipcRenderer.send(1);', 'ipcRenderer'],
    ['electron/window.ts', 'webPreferences: { nodeIntegration: true }', 'nodeIntegration'],
    ['electron/window.ts', 'webPreferences: { sandbox: false }', 'sandbox'],
  ])('%s: %s is caught', (file, source, word) => {
    expect(wordsFound(file, source)).toEqual([word]);
  });

  it.each([
    ['electron/preload.ts', 'ipcRenderer.invoke(name);'],
    ['renderer/a.ts', '// never innerHTML here\nconst evaluated = evaluate(text); // not eval('],
    ['e2e/security.spec.ts', 'element.innerHTML = text;'],
  ])('%s: lets %s pass', (file, source) => {
    expect(wordsFound(file, source)).toEqual([]);
  });
});
