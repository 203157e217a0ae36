import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkSecurityPatterns, SECURITY_PATTERNS } from './security-patterns';
import { readSourceFiles } from './source-files';

function rulesBroken(file: string, source: string): readonly string[] {
  return checkSecurityPatterns(new Map([[file, source]])).map(({ rule }) => rule);
}

const house = readSourceFiles(path.resolve(__dirname, '..'));

describe('the security patterns', () => {
  it('find this house clean', () => {
    expect(checkSecurityPatterns(house)).toEqual([]);
  });

  it.each(SECURITY_PATTERNS)('catch $example', ({ example, why }) => {
    for (const file of ['renderer/a.tsx', 'shared/plan/a.ts', 'electron/a.ts']) {
      const broken = rulesBroken(file, example);
      expect(broken).toHaveLength(1);
      expect(broken[0]).toContain(why);
    }
  });

  it('let pass only files that are there and use the word', () => {
    for (const { pattern, except } of SECURITY_PATTERNS.filter((rule) => rule.except !== undefined)) {
      const homes = [...house].filter(([file, source]) => except?.test(file) && pattern.test(source));
      expect(homes.length, String(except)).toBeGreaterThan(0);
    }
  });

  it.each([
    ['electron/preload.ts', 'ipcRenderer.invoke(name);'],
    ['renderer/a.ts', '// never innerHTML here\nconst evaluated = evaluate(text); // not eval('],
    ['renderer/a.ts', "const answer = await fetch('licences.json');"],
    ['e2e/security.spec.ts', 'element.innerHTML = text;'],
    ['renderer/a.test.ts', 'element.innerHTML = text;'],
  ])('%s: let %s pass', (file, source) => {
    expect(rulesBroken(file, source)).toEqual([]);
  });
});
