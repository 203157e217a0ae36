import type { Breach } from './layer-rule';
import { withoutComments } from './read-imports';
import { isTest, type SourceFiles } from './source-files';

/** What product sources must not say; `except` names the one file that may. */
const PATTERNS: readonly { readonly pattern: RegExp; readonly why: string; readonly except?: RegExp }[] = [
  {
    pattern: /\b(innerHTML|outerHTML|insertAdjacentHTML)\b/,
    why: 'plan text would become markup: use textContent or JSX',
  },
  { pattern: /\bdangerouslySetInnerHTML\b/, why: 'plan text would become markup: use JSX' },
  { pattern: /\bdocument\.write(ln)?\b/, why: 'plan text would become markup' },
  { pattern: /\beval\(/, why: 'text would become code' },
  { pattern: /\bnew Function\b/, why: 'text would become code' },
  { pattern: /\bset(Timeout|Interval)\(\s*['"`]/, why: 'text would become code' },
  { pattern: /\bopenExternal\b/, why: 'nothing in a plan may start another program' },
  { pattern: /\bipcRenderer\b/, why: 'only the preload talks to the shell', except: /^electron\/preload\.ts$/ },
  {
    pattern: /\b(nodeIntegration|nodeIntegrationInWorker|webviewTag|allowRunningInsecureContent): true\b/,
    why: 'opens the page to the machine',
  },
  { pattern: /\b(contextIsolation|sandbox|webSecurity): false\b/, why: 'opens the page to the machine' },
];

/** Dangerous words in the sources that run at a user's desk. Comments and tests may name them. */
export function checkSecurityPatterns(files: SourceFiles): readonly Breach[] {
  return [...files]
    .filter(([file]) => /^(shared|renderer|electron)\//.test(file) && !isTest(file))
    .flatMap(([file, source]) => {
      const code = withoutComments(source);
      return PATTERNS.filter(({ pattern, except }) => pattern.test(code) && !except?.test(file)).map(
        ({ pattern, why }) => ({ file, rule: `${pattern.exec(code)?.[0]}: ${why}` }),
      );
    });
}
