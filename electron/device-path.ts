import path from 'node:path';

const DEVICE_NAME = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])$/i;
const DEVICE_PREFIX = /^[\\/]{2}[.?][\\/]/;

/**
 * True for what Windows takes for a device or another file than the one named: `CON.eqplan`, `\\.\pipe\x`, a name that
 * ends in a dot or a blank. Elsewhere such names are plain files, and devices are told by what they are.
 */
export function isDevicePath(filePath: string, platform: NodeJS.Platform): boolean {
  if (platform !== 'win32') return false;
  const name = path.win32.basename(filePath);
  // `CON.a.eqplan` is the console too, and so is `CON .eqplan`.
  const stem = name.split('.', 1)[0]?.trimEnd() ?? '';
  return DEVICE_PREFIX.test(filePath) || DEVICE_NAME.test(stem) || /[. ]$/.test(name);
}
