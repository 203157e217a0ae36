import '../../../renderer/styles/tokens.css';
import '../../../renderer/styles/base.css';
import { type MeasuredGrid, painted } from './bench-table';
import { ourGrid } from './our-grid';
import { measureStore } from './our-store';
import { plainGrid } from './plain-grid';

/** Milliseconds of each gesture in one run of one grid. */
export type GridTimes = Readonly<Record<'load' | 'type' | 'paste' | 'scroll' | 'drag', number>>;

declare global {
  interface Window {
    /** One run of one grid on a fresh table. */
    readonly measureGrid: (which: 'ours' | 'plain') => Promise<GridTimes>;
  }
}

const KEYS = 9;
const FRAMES = 30;

Object.assign(window, {
  measureStore,
  measureGrid: (which: 'ours' | 'plain') => run(which === 'ours' ? ourGrid() : plainGrid()),
});

async function run(grid: MeasuredGrid): Promise<GridTimes> {
  const host = document.createElement('div');
  host.style.cssText = 'position:fixed;inset:0;background:#fff';
  document.body.append(host);
  const load = await timed(() => grid.mount(host));
  const keys: number[] = [];
  for (let key = 0; key < KEYS; key += 1) keys.push(await timed(() => grid.type(2 + key, 4, `${key + 10}.5`)));
  const texts = Array.from({ length: 1000 }, (_, row) => Array.from({ length: 10 }, (__, at) => `${row + at + 5}.25`));
  const paste = await timed(() => grid.paste(1, texts));
  const scroll = await frames((frame) => {
    grid.viewport().scrollTop = frame * 280;
  });
  grid.viewport().scrollTop = 0;
  await painted();
  const drag = await frames(dragOver(host));
  document.body.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
  grid.unmount();
  host.remove();
  await painted();
  return { load, type: median(keys), paste, scroll, drag };
}

/** Moves the pressed pointer over the cells, further with every frame. */
function dragOver(host: HTMLElement): (frame: number) => void {
  return (frame) => {
    const where = {
      ...{ bubbles: true, cancelable: true, button: 0, buttons: 1 },
      clientX: 320 + ((frame * 11) % 700),
      clientY: 60 + ((frame * 9) % 500),
    };
    const under = document.elementFromPoint(where.clientX, where.clientY) ?? host;
    under.dispatchEvent(new MouseEvent(frame === 0 ? 'mousedown' : 'mousemove', where));
  };
}

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Milliseconds a frame takes while each frame does `step`: mean, so that a long one counts. */
async function frames(step: (frame: number) => void): Promise<number> {
  const began = performance.now();
  for (let frame = 0; frame < FRAMES; frame += 1) {
    step(frame);
    await painted();
  }
  return (performance.now() - began) / FRAMES;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
