import { foldWidth, removeUnseen } from './clean-text';

/**
 * A text as two writings of it are held against each other: what cannot be seen, width, blanks, quotation marks and
 * the like make no difference. Digits and signs do.
 */
export function matchKey(text: string): string {
  return foldWidth(removeUnseen(text))
    .replace(/[\s"'“”‘’「」《》]/g, '')
    .replace(/[、，]/g, ',')
    .replace(/[·•・]/g, '·')
    .toLowerCase();
}
