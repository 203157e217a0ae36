import { describe, expect, it } from 'vitest';
import { matchRank, searchKey } from './search-key';

const rank = (name: string, typed: string) => matchRank(searchKey(name), typed);

describe('searching by name', () => {
  it('finds words, pinyin initials and full pinyin, in this order of preference', () => {
    const words = rank('养老床位数', '养老');
    const initials = rank('养老床位数', 'ylcw');
    const full = rank('养老床位数', 'yanglao');
    expect([words, initials, full]).toEqual([0, 2, 4]);
  });

  it('prefers the start of a name to its middle', () => {
    expect(rank('养老机构', 'yl')).toBeLessThan(rank('基本养老服务', 'yl') ?? 0);
  });

  it('reads characters with several readings by the word they stand in', () => {
    expect(rank('重大疾病', 'zdjb')).not.toBeNull();
    expect(rank('重复率', 'cfl')).not.toBeNull();
  });

  it('takes ü as input methods do: lv for 率', () => {
    expect(rank('社会保障卡持卡率', 'chikalv')).not.toBeNull();
    expect(rank('社会保障卡持卡率', 'chikalü')).not.toBeNull();
  });

  it('finds Latin letters and figures whatever their case', () => {
    expect(rank('PM2.5年均浓度', 'pm2.5')).toBe(0);
  });

  it('wants every word and finds nothing in what does not fit', () => {
    expect(rank('每千人执业医师数', 'mqr ys')).not.toBeNull();
    expect(rank('每千人执业医师数', 'mqr 护士')).toBeNull();
  });

  it('takes an empty question for any name', () => {
    expect(rank('任何指标', '  ')).toBe(0);
  });
});
