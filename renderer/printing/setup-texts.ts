import type { Report } from '../../shared/export/report';

/** Columns of all parts, each once, with the words of its header. */
export function columnChoices(reports: readonly Report[]): readonly { readonly id: string; readonly title: string }[] {
  const found = new Map<string, string>();
  for (const { columns } of reports) {
    for (const { id, title, group } of columns) {
      const words = group === null ? title : `${group} ${title}`;
      const known = found.get(id);
      if (known === undefined) found.set(id, words);
      else if (!known.split('／').includes(words)) found.set(id, `${known}／${words}`);
    }
  }
  return [...found].map(([id, title]) => ({ id, title }));
}

/** Labels of the lines to be signed as one text, and back. */
export function joinLabels(labels: readonly string[]): string {
  return labels.join('；');
}

export function readLabels(text: string): readonly string[] {
  return text
    .split(/[;；]/)
    .map((label, index, all) => (index < all.length - 1 ? label.trim() : label.trimStart()))
    .filter((label) => label !== '');
}
