import { refuse } from './refuse';
import { SOURCE_LIMITS } from './source-limits';

export type XmlAttributes = ReadonlyMap<string, string>;

/** What happens while XML is read, in its order. Names carry the house's prefix of their namespace: `w:p`, `s:row`. */
export interface XmlHandler {
  open(name: string, attributes: XmlAttributes): void;
  text(text: string): void;
  close(name: string): void;
}

/** Namespaces we read, transitional and strict, by the prefix they have here. Everything else keeps a `?` before its own. */
const NAMESPACES: readonly (readonly [RegExp, string])[] = [
  [/\/wordprocessingml\/(?:2006\/)?main$/, 'w'],
  [/\/spreadsheetml\/(?:2006\/)?main$/, 's'],
  [/\/officeDocument\/(?:2006\/)?relationships$/, 'r'],
  [/\/officeDocument\/(?:2006\/)?math$/, 'm'],
  [/\/package\/2006\/relationships$/, 'rel'],
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/^urn:schemas-microsoft-com:office:spreadsheet$/, 'ss'],
];

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const ATTRIBUTE = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * A small reader of XML for office files, fed piece by piece. It knows elements, texts, CDATA and the five entities,
 * passes over comments and instructions, and refuses what an office file never has: a DOCTYPE (`source.doctype`), so
 * that nothing is ever expanded or fetched, and nesting beyond all measure (`source.tooDeep`). Tags that do not fit
 * together are `source.damaged`.
 */
export class XmlReader {
  private rest = '';
  private readonly open: string[] = [];
  private readonly prefixes = new Map<string, string>();
  private names = new Map<string, string>();

  constructor(
    private readonly part: string,
    private readonly handler: XmlHandler,
  ) {}

  write(piece: string): void {
    const text = this.rest + piece;
    let at = 0;
    while (at < text.length) {
      const end = this.take(text, at);
      if (end < 0) break;
      at = end;
    }
    this.rest = text.slice(at);
    // No tag or comment is that long; and reading it again with every piece would take forever.
    if (this.rest.length > LONGEST_TAG) this.damaged();
  }

  end(): void {
    if (this.open.length > 0 || this.rest.trim() !== '') this.damaged();
  }

  /** Takes one tag, comment or text; the place behind it, or -1 where it is not whole yet. */
  private take(text: string, at: number): number {
    if (text[at] !== '<') {
      const next = text.indexOf('<', at);
      const end = next < 0 ? wholeTextEnd(text) : next;
      if (end <= at) return -1;
      if (this.open.length > 0) this.handler.text(decode(text.slice(at, end)));
      return end;
    }
    const second = text[at + 1];
    if (second === '!') return this.takeMarked(text, at);
    if (second === '?') return behind(text, '?>', at + 2);
    const end = tagEnd(text, at);
    if (end < 0) return -1;
    if (second === '/') this.closeTag(text.slice(at + 2, end - 1).trim());
    else this.openTag(text.slice(at + 1, end - 1));
    return end;
  }

  private takeMarked(text: string, at: number): number {
    if (text.startsWith('<!--', at)) return behind(text, '-->', at + 4);
    if (text.startsWith('<![CDATA[', at)) {
      const end = behind(text, ']]>', at + 9);
      if (end >= 0) this.handler.text(text.slice(at + 9, end - 3));
      return end;
    }
    if (text.length - at < 9) return -1;
    if (/^<!doctype/i.test(text.slice(at, at + 9))) refuse('source.doctype', { part: this.part });
    return this.damaged();
  }

  private openTag(inside: string): void {
    const empty = inside.endsWith('/');
    const split = inside.search(/[\s/]/);
    const raw = split < 0 ? inside : inside.slice(0, split);
    const attributes = split < 0 ? NO_ATTRIBUTES : this.readAttributes(inside.slice(split));
    const name = this.nameOf(raw, '');
    this.handler.open(name, attributes);
    if (empty) {
      this.handler.close(name);
      return;
    }
    this.open.push(raw);
    if (this.open.length > SOURCE_LIMITS.xmlDepth) refuse('source.tooDeep', { part: this.part });
  }

  private closeTag(raw: string): void {
    if (this.open.pop() !== raw) this.damaged();
    this.handler.close(this.nameOf(raw, ''));
  }

  private readAttributes(text: string): XmlAttributes {
    if (!text.includes('=')) return NO_ATTRIBUTES;
    const values = new Map<string, string>();
    let prefixed = false;
    ATTRIBUTE.lastIndex = 0;
    for (let found = ATTRIBUTE.exec(text); found !== null; found = ATTRIBUTE.exec(text)) {
      const [, name = '', double, single] = found;
      const value = decode(double ?? single ?? '');
      if (name.startsWith('xmlns')) this.declare(name, value);
      if (name.includes(':')) prefixed = true;
      values.set(name, value);
    }
    // An attribute without a prefix belongs to its element, not to the default namespace. Prefixes may be declared after.
    if (!prefixed) return values;
    return new Map([...values].map(([name, value]) => [name.includes(':') ? this.nameOf(name, '') : name, value]));
  }

  private declare(attribute: string, namespace: string): void {
    const prefix = attribute === 'xmlns' ? '' : attribute.slice(6);
    const known = NAMESPACES.find(([pattern]) => pattern.test(namespace))?.[1] ?? `?${prefix}`;
    if (this.prefixes.get(prefix) === known) return;
    this.prefixes.set(prefix, known);
    this.names = new Map();
  }

  private nameOf(raw: string, fallback: string): string {
    const seen = this.names.get(raw);
    if (seen !== undefined) return seen;
    const colon = raw.indexOf(':');
    const prefix = this.prefixes.get(colon < 0 ? fallback : raw.slice(0, colon)) ?? '?';
    const name = `${prefix}:${raw.slice(colon + 1)}`;
    this.names.set(raw, name);
    return name;
  }

  private damaged(): never {
    return refuse('source.damaged', { part: this.part });
  }
}

const NO_ATTRIBUTES: XmlAttributes = new Map();
const LONGEST_TAG = 1024 * 1024;
const LONGEST_REFERENCE = 12;

/** Text may come in pieces, but not cut through a reference such as `&amp;`. */
function wholeTextEnd(text: string): number {
  const at = text.lastIndexOf('&');
  return at >= 0 && at > text.length - LONGEST_REFERENCE && !text.includes(';', at) ? at : text.length;
}

/** Behind the `>` that ends a tag; one in a quoted value does not. -1 where the tag is not whole. */
function tagEnd(text: string, at: number): number {
  for (let from = at + 1; ; ) {
    const end = text.indexOf('>', from);
    if (end < 0) return -1;
    const quote = openQuote(text, from, end);
    if (quote === null) return end + 1;
    const close = text.indexOf(quote.sign, quote.at + 1);
    if (close < 0) return -1;
    from = close + 1;
  }
}

/** The quote that is still open at `end`, reading from `from` outside quotes. */
function openQuote(text: string, from: number, end: number): { readonly sign: string; readonly at: number } | null {
  for (let at = from; at < end; at += 1) {
    const sign = text[at];
    if (sign !== '"' && sign !== "'") continue;
    const close = text.indexOf(sign, at + 1);
    if (close < 0 || close > end) return { sign, at };
    at = close;
  }
  return null;
}

function behind(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at < 0 ? -1 : at + sign.length;
}

function decode(text: string): string {
  return text.includes('&') ? text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{1,8}));/gi, reference) : text;
}

function reference(whole: string, hex: string | undefined, decimal: string | undefined, name: string | undefined) {
  if (name !== undefined) return ENTITIES[name] ?? whole;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  // Nothing that is no character may come in by its number.
  return code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? '' : String.fromCodePoint(code);
}
