let context: CanvasRenderingContext2D | null = null;

/** Width in px of a text in the type of an element. Measured apart from the page, so that no layout is forced. */
export function textWidth(text: string, like: HTMLElement): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (context === null) return 0;
  // The shorthand is empty where figures are tabular.
  const { fontWeight, fontSize, fontFamily } = getComputedStyle(like);
  context.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  return context.measureText(text).width;
}
