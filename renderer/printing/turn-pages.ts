/** PgDn, PgUp, Home and End go from page to page, wherever in the preview the focus is. */
export function turnPages(event: {
  readonly key: string;
  readonly currentTarget: Element;
  preventDefault(): void;
}): void {
  const box = event.currentTarget.querySelector<HTMLElement>('.print-scroll');
  if (box === null) return;
  const tops = pageTops(box);
  const page = pageAsked(event.key, pageInSight(box), tops.length);
  if (page === null) return;
  event.preventDefault();
  box.scrollTo({ top: tops[page - 1] ?? 0 });
}

/** The last page, from 1, whose top is above the middle of what is seen. */
export function pageInSight(box: HTMLElement): number {
  const middle = box.scrollTop + box.clientHeight / 2;
  return Math.max(1, pageTops(box).filter((top) => top <= middle).length);
}

/** The page a key asks for, from 1; null for other keys. */
function pageAsked(key: string, current: number, count: number): number | null {
  switch (key) {
    case 'PageDown':
      return Math.min(count, current + 1);
    case 'PageUp':
      return Math.max(1, current - 1);
    case 'Home':
      return 1;
    case 'End':
      return count;
    default:
      return null;
  }
}

/** Scroll positions at which each page's top comes into sight, in order. Boxes are read, so zoom does not matter. */
function pageTops(box: HTMLElement): readonly number[] {
  const origin = box.getBoundingClientRect().top - box.scrollTop;
  const margin = Number.parseFloat(getComputedStyle(box).paddingTop);
  return [...box.querySelectorAll<HTMLElement>('.paper-page')].map(
    (page) => page.getBoundingClientRect().top - origin - margin,
  );
}
