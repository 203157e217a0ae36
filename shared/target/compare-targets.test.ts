import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attainment } from './attainment';
import { compareTargets } from './compare-targets';
import { orderTargets } from './order-targets';
import type { Polarity, Target } from './target';
import { parseTarget } from './target-text';

function target(text: string): Target {
  const parsed = parseTarget(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.issue.code}`);
  return parsed.value.target;
}

const SOME = [
  '90',
  '≥90',
  '>90',
  '≤90',
  '<90',
  '90左右',
  '95',
  '≥95',
  '85',
  '80-90',
  '80-95',
  '85-90',
  '90-95',
  '力争90',
  '力争95',
  '〔90〕',
  '90/年',
  '—',
  '进一步提高',
  '下降20%',
  '完成市下达指标',
];

describe('comparing two targets', () => {
  it.each<[string, string, Polarity, string]>([
    ['<3.5', '<3.0', 'lower', 'stricter'],
    ['<3.0', '<3.5', 'lower', 'looser'],
    ['≥90', '>90', 'higher', 'stricter'],
    ['≤90', '<90', 'lower', 'stricter'],
    ['90', '≥90', 'higher', 'same'],
    ['90', '≤90', 'lower', 'same'],
    ['90', '≥90', 'none', 'incomparable'],
    ['90', '92', 'higher', 'stricter'],
    ['90', '92', 'lower', 'looser'],
    ['90', '92', 'none', 'incomparable'],
    ['≥90', '≤90', 'higher', 'incomparable'],
    ['2.60', '2.6', 'higher', 'same'],
    ['2万', '20000', 'higher', 'same'],
    ['90', '力争90', 'higher', 'looser'],
    ['90', '力争95', 'higher', 'incomparable'],
    ['力争90', '95', 'higher', 'stricter'],
    ['70左右', '≥70', 'higher', 'stricter'],
    ['70左右', '75左右', 'higher', 'stricter'],
    ['30-35', '32-37', 'higher', 'stricter'],
    ['30-35', '31-34', 'none', 'stricter'],
    ['30-35', '≥35', 'higher', 'stricter'],
    ['30-35', '32', 'higher', 'incomparable'],
    ['〔5000〕', '5000', 'higher', 'incomparable'],
    ['进一步提高', '进一步提高', 'higher', 'same'],
    ['进一步提高', '90', 'higher', 'incomparable'],
    ['—', '—', 'higher', 'same'],
  ])('%s → %s (%s is better) is %s', (from, to, polarity, direction) => {
    expect(compareTargets(target(from), target(to), polarity)).toBe(direction);
  });

  it('blank is the same as blank and incomparable with everything else', () => {
    expect(compareTargets(null, null, 'higher')).toBe('same');
    expect(compareTargets(null, target('—'), 'higher')).toBe('incomparable');
  });

  it('turned round gives the opposite', () => {
    const opposite = { stricter: 'looser', looser: 'stricter', same: 'same', incomparable: 'incomparable' } as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...SOME),
        fc.constantFrom(...SOME),
        fc.constantFrom<Polarity>('higher', 'lower', 'none'),
        (a, b, polarity) => {
          expect(compareTargets(target(b), target(a), polarity)).toBe(
            opposite[compareTargets(target(a), target(b), polarity)],
          );
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('where a base stands to its target', () => {
  it.each<[string, string, Polarity, string]>([
    ['99.5', '100', 'higher', 'needs'],
    ['100', '100', 'higher', 'level'],
    ['1.89', '<3.5', 'lower', 'beyond'],
    ['3.5', '<3.5', 'lower', 'needs'],
    ['2.60', '≥2.5', 'higher', 'beyond'],
    ['4.3', '4', 'higher', 'beyond'],
    ['5.2', '5', 'lower', 'needs'],
    ['32', '30-35', 'higher', 'level'],
    ['36', '30-35', 'higher', 'beyond'],
    ['36', '30-35', 'lower', 'needs'],
    ['5', '与GDP增长同步', 'higher', 'undetermined'],
    ['—', '〔6〕', 'higher', 'undetermined'],
    ['〔17.7〕', '〔17〕', 'higher', 'beyond'],
  ])('%s against %s (%s is better): %s', (base, goal, polarity, state) => {
    expect(attainment(target(base), target(goal), polarity)).toBe(state);
  });

  it('finds 11 in need, 11 level and 5 beyond in the Suzhou plan', () => {
    const truth: unknown = JSON.parse(readFileSync('../shared/plans/suzhou-2017-2020.truth.json', 'utf8'));
    const counts = { needs: 0, level: 0, beyond: 0, undetermined: 0 };
    const { indicators } = truth as {
      indicators: { base: { value_text: string }; target: { text: string }; direction: string }[];
    };
    for (const row of indicators) {
      counts[
        attainment(target(row.base.value_text), target(row.target.text), row.direction === 'down' ? 'lower' : 'higher')
      ] += 1;
    }
    expect(counts).toEqual({ needs: 11, level: 11, beyond: 5, undetermined: 0 });
  });
});

describe('sorting targets', () => {
  it('puts numbers by size, then words, then dashes, then blanks', () => {
    const sorted = ['—', '进一步提高', '≥95', '>90', '90', '<90', '下降20%', '85-90', '100']
      .map(target)
      .toSorted(orderTargets);
    expect(sorted).toEqual(['85-90', '<90', '90', '>90', '≥95', '100', '下降20%', '进一步提高', '—'].map(target));
    expect([null, target('5')].toSorted(orderTargets)).toEqual([target('5'), null]);
  });

  it('is a total order', () => {
    const one = fc.constantFrom(...SOME.map(target), null);
    fc.assert(
      fc.property(one, one, one, (a, b, c) => {
        expect(Math.sign(orderTargets(a, b))).toBe(-Math.sign(orderTargets(b, a)) || 0);
        if (orderTargets(a, b) <= 0 && orderTargets(b, c) <= 0) expect(orderTargets(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
