import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const THEMES = ['light', 'dark', 'contrast'] as const;
const SURFACES = ['window', 'chrome', 'grid', 'header', 'frozen', 'panel', 'field', 'raised'].map(
  (name) => `surface-${name}`,
);
const css = readFileSync('renderer/styles/tokens.css', 'utf8');

/** Colours of a theme: `name` → `#rrggbb`. What a theme does not say it has from light, as the page does. */
function coloursOf(theme: (typeof THEMES)[number]): ReadonlyMap<string, string> {
  const block = (name: string): string => css.match(new RegExp(`\\[data-theme="${name}"\\] \\{([^}]*)\\}`))?.[1] ?? '';
  const own = [...`${block('light')}${block(theme)}`.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{3,6})\b/g)];
  return new Map(own.map(([, name = '', hex = '']) => [name, hex]));
}

/** Relative luminance of WCAG 2.2. */
function luminance(hex: string): number {
  const full = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratio(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((left, right) => left - right);
  return (bright + 0.05) / (dark + 0.05);
}

describe.each(THEMES)('the %s theme', (theme) => {
  const colours = coloursOf(theme);
  const of = (name: string): string => {
    const hex = colours.get(name);
    if (hex === undefined) throw new Error(`${theme} has no colour ${name}.`);
    return hex;
  };

  test.each([...SURFACES, 'selection-fill', 'surface-hover'])(
    'A2 the focus ring stands out from %s by 3:1',
    (surface) => {
      expect(ratio(of('focus-ring'), of(surface))).toBeGreaterThanOrEqual(3);
      expect(ratio(of('selection-line'), of(surface))).toBeGreaterThanOrEqual(3);
    },
  );

  test.each([...SURFACES, 'selection-fill'])('A1 text on %s is read at 4.5:1', (surface) => {
    for (const text of ['text-primary', 'text-secondary', 'text-muted']) {
      expect(ratio(of(text), of(surface)), text).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('A3 marks and states are told from the sheet by 3:1, and beside their glyph need no colour', () => {
    for (const mark of ['mark-override', 'mark-locked', 'mark-problem', 'mark-caution', 'mark-note']) {
      expect(ratio(of(mark), of('surface-grid')), mark).toBeGreaterThanOrEqual(3);
    }
    for (const trend of ['trend-stricter', 'trend-looser', 'trend-same', 'state-need', 'state-level', 'state-beyond']) {
      expect(ratio(of(trend), of('surface-grid')), trend).toBeGreaterThanOrEqual(4.5);
    }
    for (let series = 1; series <= 8; series += 1) {
      expect(ratio(of(`series-${series}`), of('surface-panel')), `series-${series}`).toBeGreaterThanOrEqual(4.5);
    }
  });
});
