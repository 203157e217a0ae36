/** Words of places in a source; the names of sheets and files stay as they are. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^line (\d+) cell (\d+)$/, '第$1行第$2格'],
  [/^line (\d+)$/, '第$1行'],
  [/^lines? (\d+)[-–](\d+)$/, '第$1—$2行'],
  [/^sheet (.+![A-Z]+\d+)$/, '$1'],
  [/^sheet (.+)$/, '工作表“$1”'],
  [/^paragraph (\d+) line (\d+)$/, '第$1段第$2行'],
  [/^paragraph (\d+)$/, '第$1段'],
  [/^table (\d+) row (\d+) cell (\d+)$/, '第$1个表第$2行第$3格'],
  [/^table (\d+) row (\d+)$/, '第$1个表第$2行'],
  [/^table (\d+) row (\d+) paragraph (\d+)$/, '第$1个表第$2行第$3段'],
  [/^table (\d+)$/, '第$1个表'],
  [/^footnote (\d+)$/, '脚注$1'],
  [/^text box (\d+) paragraph (\d+)$/, '第$1个文本框第$2段'],
];

/** `line 265` → 第265行, `sheet 表1!C7` → 表1!C7, with the file before it where there were several. Other places are names already. */
export function placeWords(place: string): string {
  const file = /^(.+?\.\w{2,5}: )(.+)$/.exec(place);
  const [before, rest] = file === null ? ['', place] : [file[1] ?? '', file[2] ?? ''];
  return before.replace(': ', ' ') + rest.split(' – ').map(wordsOf).join(' — ');
}

function wordsOf(place: string): string {
  const found = WORDS.find(([pattern]) => pattern.test(place));
  return found === undefined ? place : place.replace(found[0], found[1]);
}
