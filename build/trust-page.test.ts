import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { en } from '../shared/wording/en';
import { zhCN } from '../shared/wording/zh-CN';

const root = path.resolve(__dirname, '..');
const page = readFileSync(path.join(root, 'docs/trust.md'), 'utf8');

describe('docs/trust.md', () => {
  test('promises what the help promises, in both languages and in the same order', () => {
    const promised = Array.from(page.matchAll(/^\d+\. \*\*(.*)\*\*\n {3}(.*)$/gm), ([, chinese, english]) => [
      chinese,
      english,
    ]);
    expect(promised).toEqual(zhCN.safety.promises.map((chinese, index) => [chinese, en.safety.promises[index]]));
  });

  test('names only tests that are there', () => {
    let named = 0;
    for (const [, file = '', titles = ''] of page.matchAll(
      /`([\w/.-]+\.(?:spec|test)\.ts)`(?: › ((?:“[^”]+”(?:, )?)+))?/g,
    )) {
      expect(existsSync(path.join(root, file)), file).toBe(true);
      const source = readFileSync(path.join(root, file), 'utf8');
      for (const [, title = ''] of titles.matchAll(/“([^”]+)”/g)) {
        named += 1;
        expect(source.includes(title), `${file}: ${title}`).toBe(true);
      }
    }
    expect(named).toBeGreaterThan(30);
  });
});
