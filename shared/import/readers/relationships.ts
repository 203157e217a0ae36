import { readXmlPart } from './read-xml';
import type { Zip } from './zip-directory';

/** What a part of an office file names as belonging to it, and what it is. Links out of the file are left out. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: worksheet, sharedStrings, styles. */
  readonly kind: string;
  /** Name of the part in the zip. */
  readonly part: string;
}

/** The relationships of a part; of the whole file where `part` is empty. None where the file names none. */
export function readRelationships(zip: Zip, part: string): readonly Relationship[] {
  const slash = part.lastIndexOf('/') + 1;
  const found: Relationship[] = [];
  readXmlPart(zip, `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`, {
    open: (name, attributes) => {
      if (name !== 'rel:Relationship' || attributes.get('TargetMode') === 'External') return;
      const kind = (attributes.get('Type') ?? '').split('/').at(-1) ?? '';
      const target = resolve(part.slice(0, slash), attributes.get('Target') ?? '');
      found.push({ id: attributes.get('Id') ?? '', kind, part: target });
    },
    text: () => {},
    close: () => {},
  });
  return found;
}

/** The part that the whole file is about: a workbook or a document. Null where it names none. */
export function mainPart(zip: Zip): string | null {
  return readRelationships(zip, '').find(({ kind }) => kind === 'officeDocument')?.part ?? null;
}

/** Targets are relative to the folder of their part, or absolute in the file; none leads out of it. */
function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
