/** A rectangle in px of the sheet. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface EditorNeeds {
  /** Width the text takes, padding included. */
  readonly text: number;
  readonly least: number;
  /** Numbers grow to the left, as they stand at the right of their cell; words to the right. */
  readonly from: 'left' | 'right';
}

/** Where the open editor stands: over its cell, wider when the text needs it, never out of the sheet. */
export function placeEditor(cell: Box, sheet: { readonly width: number }, needs: EditorNeeds): Box {
  const wanted = Math.min(Math.max(cell.width, needs.least, needs.text), sheet.width);
  const left = needs.from === 'right' ? cell.left + cell.width - wanted : cell.left;
  return {
    left: Math.max(0, Math.min(left, sheet.width - wanted)),
    top: cell.top - 1,
    width: wanted,
    height: cell.height + 1,
  };
}
