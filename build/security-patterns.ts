import type { Breach } from './layer-rule';
import { withoutComments } from './read-imports';
import { isTest, type SourceFiles } from './source-files';

interface SecurityPattern {
  readonly pattern: RegExp;
  readonly why: string;
  /** Code that the pattern must catch; its test walks the table. */
  readonly example: string;
  /** The files that may. */
  readonly except?: RegExp;
}

const MARKUP = 'plan text would become markup: use textContent or JSX';
const CODE = 'text would become code';
const NETWORK = 'nothing goes to the network';
const OPENS_THE_PAGE = 'opens the page to the machine';

/** What product sources must not say. */
export const SECURITY_PATTERNS: readonly SecurityPattern[] = [
  {
    pattern: /\b(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)\b/,
    why: MARKUP,
    example: 'cell.innerHTML = text;',
  },
  { pattern: /\bdangerouslySetInnerHTML\b/, why: MARKUP, example: '<p dangerouslySetInnerHTML={x} />' },
  { pattern: /\bsrcdoc\b/i, why: MARKUP, example: '<iframe srcDoc={text} />' },
  { pattern: /\bdocument\.write(ln)?\b/, why: MARKUP, example: 'document.write(text);' },
  { pattern: /\beval\(/, why: CODE, example: 'return eval(text);' },
  { pattern: /\bnew Function\b/, why: CODE, example: "const run = new Function('a', text);" },
  { pattern: /\bset(Timeout|Interval)\(\s*['"`]/, why: CODE, example: "setTimeout('run()', 10);" },
  {
    pattern: /\bexecuteJavaScript\b/,
    why: CODE,
    example: 'contents.executeJavaScript(text);',
    except: /^electron\/window-picture\.ts$/,
  },
  {
    pattern: /\bopenExternal\b/,
    why: 'nothing in a plan may start another program',
    example: 'await shell.openExternal(url);',
  },
  {
    pattern: /\bopenPath\b/,
    why: 'nothing in a plan may start another program',
    example: 'await shell.openPath(file);',
  },
  {
    pattern: /['"](node:)?child_process['"]/,
    why: 'the app starts no other program',
    example: "import { spawn } from 'node:child_process';",
    // The command line reads foreign files in a second process of its own, which it can end.
    except: /^electron\/command-line\/file-reader\.ts$/,
  },
  {
    pattern: /\bipcRenderer\b/,
    why: 'only the preload talks to the shell',
    example: 'ipcRenderer.send(1);',
    except: /^electron\/preload\.ts$/,
  },
  {
    pattern: /\bipcMain\b/,
    why: 'the page is answered in these files only, each asking who speaks',
    example: "ipcMain.handle('a', run);",
    except: /^electron\/(answer-desk-calls|close-guard|page-events)\.ts$/,
  },
  {
    pattern: /\bexposeInMainWorld\b/,
    why: 'the page gets one bridge',
    example: "contextBridge.exposeInMainWorld('all', everything);",
    except: /^electron\/preload\.ts$/,
  },
  {
    pattern: /\b(XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection|sendBeacon)\b/,
    why: NETWORK,
    example: 'new WebSocket(address);',
  },
  {
    pattern: /['"]node:(http|https|http2|net|tls|dgram|dns|dns\/promises)['"]/,
    why: NETWORK,
    example: "import http from 'node:http';",
  },
  {
    pattern: /\b(autoUpdater|crashReporter)\b/,
    why: NETWORK,
    example: 'autoUpdater.checkForUpdates();',
  },
  {
    pattern: /\bfetch\(\s*(?!'[\w-]+\.json'\))/,
    why: `${NETWORK}; a file of our own bundle is named by a literal`,
    example: 'await fetch(address);',
  },
  {
    pattern:
      /\b(nodeIntegration|nodeIntegrationInWorker|nodeIntegrationInSubFrames|webviewTag|allowRunningInsecureContent|experimentalFeatures): true\b/,
    why: OPENS_THE_PAGE,
    example: 'webPreferences: { nodeIntegration: true }',
  },
  {
    pattern: /\b(contextIsolation|sandbox|webSecurity): false\b/,
    why: OPENS_THE_PAGE,
    example: 'webPreferences: { sandbox: false }',
  },
];

/** Dangerous words in the sources that run at a user's desk. Comments and tests may name them. */
export function checkSecurityPatterns(files: SourceFiles): readonly Breach[] {
  return [...files]
    .filter(([file]) => /^(shared|renderer|electron)\//.test(file) && !isTest(file))
    .flatMap(([file, source]) => {
      const code = withoutComments(source);
      return SECURITY_PATTERNS.filter(({ pattern, except }) => pattern.test(code) && !except?.test(file)).map(
        ({ pattern, why }) => ({ file, rule: `${pattern.exec(code)?.[0]}: ${why}` }),
      );
    });
}
