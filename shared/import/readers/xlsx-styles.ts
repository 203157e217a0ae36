import { BUILT_IN_FORMATS } from './number-format';
import { readXmlPart } from './read-xml';
import type { Zip } from './zip-directory';

/** The number format of each cell style, by its number. */
export function readXlsxFormats(zip: Zip, part: string): readonly string[] {
  const own = new Map<number, string>();
  const formats: number[] = [];
  let inCellStyles = false;
  readXmlPart(zip, part, {
    open: (name, attributes) => {
      if (name === 's:numFmt') own.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
      else if (name === 's:cellXfs') inCellStyles = true;
      else if (name === 's:xf' && inCellStyles) formats.push(Number(attributes.get('numFmtId') ?? 0));
    },
    text: () => {},
    close: (name) => {
      if (name === 's:cellXfs') inCellStyles = false;
    },
  });
  return formats.map((id) => own.get(id) ?? BUILT_IN_FORMATS[id] ?? 'General');
}
