import type { TrajectoryFigure } from '../../shared/analysis/trajectory-figure';
import { issue } from '../../shared/base/issue';
import { type TrajectoryTexts, trajectorySvg } from '../../shared/export/trajectory-svg';
import { tell } from '../session/desk-state';

/** Dots of the picture for each of its units: sharp on paper, 300 dpi at 16 cm. */
const DENSITY = 3.5;

/** Saves a chart as a picture where the person says, and tells how it went. */
export async function saveFigure(figure: TrajectoryFigure, texts: TrajectoryTexts, kind: 'png' | 'svg'): Promise<void> {
  const svg = trajectorySvg(figure, texts);
  const bytes = kind === 'svg' ? new TextEncoder().encode(svg) : await pngOf(svg);
  if (bytes === null) {
    tell(issue('export.noPicture'));
    return;
  }
  const saved = await window.desk.saveFile({ kind, token: null, suggestedName: `${texts.title}.${kind}`, bytes });
  if (!saved.ok) tell(saved.issue);
  else if (saved.value !== null) tell(issue('export.saved', '', { name: saved.value.name }), 'info');
}

/** Null where the window cannot draw it: out of memory. */
async function pngOf(svg: string): Promise<Uint8Array | null> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.naturalWidth * DENSITY);
  canvas.height = Math.round(image.naturalHeight * DENSITY);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return blob === null ? null : new Uint8Array(await blob.arrayBuffer());
}
