import { readXmlPart } from './read-xml';
import type { Zip } from './zip-directory';

/** A place in a list: which list, how deep from 0. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

/** What a paragraph style says that we go by. */
export interface DocxStyle {
  readonly name: string;
  /** From 0; 9 and more are body text. Null where the style says nothing. */
  readonly outline: number | null;
  readonly list: Partial<ListPlace>;
}

interface WrittenStyle {
  name: string;
  basedOn: string | null;
  outline: number | null;
  list: { list?: string; level?: number };
}

/** Paragraph styles by id, each with what it inherits. */
export function readDocxStyles(zip: Zip, part: string): ReadonlyMap<string, DocxStyle> {
  const written = new Map<string, WrittenStyle>();
  let style: WrittenStyle | null = null;
  readXmlPart(zip, part, {
    open: (name, attributes) => {
      const value = attributes.get('w:val') ?? '';
      if (name === 'w:style') {
        style = { name: '', basedOn: null, outline: null, list: {} };
        written.set(attributes.get('w:styleId') ?? '', style);
      } else if (style === null) return;
      else if (name === 'w:name') style.name = value;
      else if (name === 'w:basedOn') style.basedOn = value;
      else if (name === 'w:outlineLvl') style.outline = Number(value);
      else if (name === 'w:numId') style.list.list = value;
      else if (name === 'w:ilvl') style.list.level = Number(value);
    },
    text: () => {},
    close: (name) => {
      if (name === 'w:style') style = null;
    },
  });
  return new Map([...written].map(([id, own]) => [id, inherited(own, written)]));
}

/** How far styles may be based on one another; a circle, which only a damaged file has, ends there. */
const LONGEST_CHAIN = 12;

function inherited(style: WrittenStyle, all: ReadonlyMap<string, WrittenStyle>): DocxStyle {
  let outline = style.outline ?? headingLevel(style.name);
  let list = style.list;
  let base = style;
  for (let step = 0; step < LONGEST_CHAIN && base.basedOn !== null; step += 1) {
    const next = all.get(base.basedOn);
    if (next === undefined) break;
    base = next;
    outline ??= base.outline ?? headingLevel(base.name);
    list = { ...base.list, ...list };
  }
  return { name: style.name, outline, list };
}

/** Some programs name a style 标题 1 and say nothing of its level. */
function headingLevel(name: string): number | null {
  const level = /^(?:heading|标题)\s*([1-9])$/i.exec(name)?.[1];
  return level === undefined ? null : Number(level) - 1;
}
