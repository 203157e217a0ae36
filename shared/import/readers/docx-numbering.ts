import type { DocxStyle, ListPlace } from './docx-styles';
import { listNumber } from './list-number';
import { readXmlPart } from './read-xml';
import type { Zip } from './zip-directory';

interface ListLevel {
  start: number;
  format: string;
  /** `（%1）`: %1 is the number of the first level. */
  text: string;
  /** What stands behind the number. */
  gap: string;
  /** 0: never begins again. */
  restarts: boolean;
  /** Writes the numbers of all levels as 1, 2, 3. */
  legal: boolean;
}

interface ListForm {
  readonly levels: Map<number, ListLevel>;
  /** The style whose list this is, where the form only points to it. */
  styleLink: string | null;
}

interface List {
  form: string;
  readonly starts: Map<number, number>;
}

/** Signs of lists in symbol fonts, as recognisers know them. */
const BULLETS: Readonly<Record<string, string>> = {
  '\uf06c': '●',
  '\uf06e': '■',
  '\uf075': '◆',
  '\uf0d8': '➢',
  '\uf0b7': '•',
  '\uf0a8': '◆',
};

/**
 * Counts the lists of a document as its readers see them counted: automatic numbers stand nowhere in the text, and
 * projects are known by theirs. Asked once for each numbered paragraph, in their order.
 */
export class DocxNumbering {
  private readonly counters = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  constructor(
    private readonly forms: ReadonlyMap<string, ListForm>,
    private readonly lists: ReadonlyMap<string, List>,
    private readonly styles: ReadonlyMap<string, DocxStyle>,
  ) {}

  /** `1. `, `（三）`, `● `; empty for a list that is not there. */
  label({ list: id, level }: ListPlace): string {
    const list = this.lists.get(id);
    const form = list === undefined ? undefined : this.formOf(list.form);
    const own = form?.levels.get(level);
    if (list === undefined || form === undefined || own === undefined) return '';
    const counters = this.countersOf(id, list);
    for (let deeper = level + 1; deeper < counters.length; deeper += 1)
      if (form.levels.get(deeper)?.restarts !== false) counters[deeper] = undefined;
    for (let above = 0; above < level; above += 1) counters[above] ??= form.levels.get(above)?.start ?? 1;
    counters[level] = (counters[level] ?? own.start - 1) + 1;
    if (own.format === 'bullet') return bullet(own.text);
    const text = own.text.replace(/%([1-9])/g, (_, place: string) => {
      const at = Number(place) - 1;
      const format = own.legal ? 'decimal' : (form.levels.get(at)?.format ?? 'decimal');
      return listNumber(counters[at] ?? 1, format);
    });
    return text === '' ? '' : text + (/[、）)．：:]$/.test(text) ? '' : own.gap);
  }

  private countersOf(id: string, list: List): (number | undefined)[] {
    const counters = this.counters.get(list.form) ?? [];
    this.counters.set(list.form, counters);
    if (!this.begun.has(id)) for (const [level, start] of list.starts) counters[level] = start - 1;
    this.begun.add(id);
    return counters;
  }

  private formOf(id: string): ListForm | undefined {
    const form = this.forms.get(id);
    if (form?.styleLink === null || form?.styleLink === undefined) return form;
    const linked = this.lists.get(this.styles.get(form.styleLink)?.list.list ?? '');
    const target = linked === undefined ? undefined : this.forms.get(linked.form);
    return target?.styleLink === null ? target : form;
  }
}

function bullet(text: string): string {
  const sign = BULLETS[text] ?? text;
  return /^[●◆■□▲★◇○•◎►➢]$|^—+$/.test(sign) ? `${sign} ` : '';
}

export function readDocxNumbering(zip: Zip, part: string, styles: ReadonlyMap<string, DocxStyle>): DocxNumbering {
  const forms = new Map<string, ListForm>();
  const lists = new Map<string, List>();
  let form: ListForm | null = null;
  let list: List | null = null;
  let level: ListLevel | null = null;
  let override = 0;
  let fallback = 0;
  readXmlPart(zip, part, {
    open: (name, attributes) => {
      const value = attributes.get('w:val') ?? '';
      if (name === 'mc:Fallback' || fallback > 0) fallback += 1;
      else if (name === 'w:abstractNum') {
        form = { levels: new Map(), styleLink: null };
        forms.set(attributes.get('w:abstractNumId') ?? '', form);
      } else if (name === 'w:num') {
        list = { form: '', starts: new Map() };
        lists.set(attributes.get('w:numId') ?? '', list);
      } else if (name === 'w:abstractNumId' && list !== null) list.form = value;
      else if (name === 'w:lvlOverride') override = Number(attributes.get('w:ilvl'));
      else if (name === 'w:startOverride') list?.starts.set(override, Number(value));
      else if (name === 'w:numStyleLink' && form !== null) form.styleLink = value;
      else if (name === 'w:lvl') {
        level = { start: 1, format: 'decimal', text: '', gap: ' ', restarts: true, legal: false };
        // A level that a single list writes anew is rare; the form's own is what counts.
        if (list === null) form?.levels.set(Number(attributes.get('w:ilvl')), level);
      } else if (level !== null) setLevel(level, name, value);
    },
    text: () => {},
    close: (name) => {
      if (fallback > 0) fallback -= 1;
      else if (name === 'w:lvl') level = null;
      else if (name === 'w:abstractNum') form = null;
      else if (name === 'w:num') list = null;
    },
  });
  return new DocxNumbering(forms, lists, styles);
}

function setLevel(level: ListLevel, name: string, value: string): void {
  if (name === 'w:start') level.start = Number(value);
  else if (name === 'w:numFmt') level.format = value;
  else if (name === 'w:lvlText') level.text = value;
  else if (name === 'w:suff') level.gap = value === 'nothing' ? '' : ' ';
  else if (name === 'w:lvlRestart') level.restarts = value !== '0';
  else if (name === 'w:isLgl') level.legal = value !== '0' && value !== 'false';
}
