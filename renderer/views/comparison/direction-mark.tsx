import type { Direction } from '../../../shared/target/compare-targets';

/** Up: stricter, down: looser, diamond: not comparable, bare line: unchanged. Shape first, then colour. */
export function DirectionMark({ direction }: { readonly direction: Direction }) {
  return (
    <svg viewBox="-5 -9 10 18" width="9" height="16" aria-hidden="true">
      <DirectionShape direction={direction} size={4.4} />
    </svg>
  );
}

/** The shape alone, around the origin. */
export function DirectionShape({ direction, size }: { readonly direction: Direction; readonly size: number }) {
  switch (direction) {
    case 'stricter':
      return <path className="change-strip-up" d={`M${-size} ${size}L0 ${-size} ${size} ${size}z`} />;
    case 'looser':
      return <path className="change-strip-down" d={`M${-size} ${-size}L${size} ${-size} 0 ${size}z`} />;
    case 'incomparable':
      return <path className="change-strip-diamond" d={`M0 ${-size}L${size} 0 0 ${size} ${-size} 0z`} />;
    case 'same':
      return <path className="change-strip-dash" d={`M${-size} 0H${size}`} />;
  }
}
