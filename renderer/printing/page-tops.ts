/** Scroll positions at which each page's top comes into sight, in order. Boxes are read, so zoom does not matter. */
export function pageTops(box: HTMLElement): readonly number[] {
  const origin = box.getBoundingClientRect().top - box.scrollTop;
  const margin = Number.parseFloat(getComputedStyle(box).paddingTop);
  return [...box.querySelectorAll<HTMLElement>('.paper-page')].map(
    (page) => page.getBoundingClientRect().top - origin - margin,
  );
}
