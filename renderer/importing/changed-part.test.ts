import { expect, it } from 'vitest';
import { changedPart } from './changed-part';

it('is what two texts differ in, with its word', () => {
  const [was, is] = ['到2025年，幼儿园覆盖率达到88%以上，床位增加。', '到2025年，幼儿园覆盖率达到90%以上，床位增加。'];
  expect([changedPart(was, is), changedPart(is, was)]).toEqual(['…盖率达到88%以上，…', '…盖率达到90%以上，…']);
  expect([changedPart('甲', '乙'), changedPart('甲', '甲乙'), changedPart('', '甲')]).toEqual(['甲', '甲', '']);
});
