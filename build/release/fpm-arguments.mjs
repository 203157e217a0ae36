// What electron-builder says to fpm (a Ruby program that makes packages), read for our own maker of .deb files.

/** Options that stand without a value. */
const FLAGS = new Set(['--force', '--debug']);
/** Options that may come several times. */
const LISTS = { '-d': 'depends', '--depends': 'depends', '--deb-recommends': 'recommends' };

/**
 * Reads fpm's arguments into `{ options, depends, recommends, contents }`; `contents` are pairs of a source on this disk
 * and its place in the package. Options are known by their long names without dashes; `-s` and `-t` keep theirs.
 */
export function readFpmArguments(given) {
  const read = { options: {}, depends: [], recommends: [], contents: [] };
  const waiting = [...given];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (FLAGS.has(next)) continue;
    if (LISTS[next] !== undefined) read[LISTS[next]].push(waiting.shift());
    else if (next.startsWith('-')) {
      const [name, value] = splitAt(next, next.indexOf('='));
      read.options[name.replace(/^-+/, '')] = value ?? waiting.shift();
    } else {
      const [source, place] = splitAt(next, next.lastIndexOf('='));
      read.contents.push({ source, place });
    }
  }
  return read;
}

/** The file `control` of a Debian package (deb-control(5)). */
export function controlFile({ options, depends, recommends }, installedKilobytes) {
  const fields = [
    ['Package', options.name],
    // A dash would begin the Debian revision; a tilde sorts a preview before its release.
    ['Version', options.version.replaceAll('-', '~')],
    ['Architecture', options.architecture],
    ['Maintainer', options.maintainer],
    ['Installed-Size', String(installedKilobytes)],
    ['Depends', depends.join(', ')],
    ['Recommends', recommends.join(', ')],
    ['Section', options.category ?? 'misc'],
    ['Priority', options['deb-priority'] ?? 'optional'],
    ['Homepage', options.url],
    ['Description', descriptionField(options.description ?? options.name)],
  ];
  return fields
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');
}

/** First line: the synopsis; further lines begin with a blank, an empty one is a dot. */
function descriptionField(text) {
  const [synopsis, ...more] = text.trim().split('\n');
  return [synopsis, ...more.map((line) => ` ${line.trim() || '.'}`)].join('\n');
}

function splitAt(text, at) {
  return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
