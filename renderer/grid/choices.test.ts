import { expect, test } from 'vitest';
import { matchingChoices } from './choices';

const choices = [
  { value: 'firm', label: '确定' },
  { value: 'soft', label: '力争' },
  { value: 'basic', label: '基本确定' },
];

function labels(typed: string): readonly string[] {
  return matchingChoices(choices, typed).map((choice) => choice.label);
}

test('E13 an open list shows all choices while nothing is typed', () => {
  expect(labels('')).toEqual(['确定', '力争', '基本确定']);
});

test('E13 typing in a list puts choices that begin with the text first', () => {
  expect(labels('确')).toEqual(['确定', '基本确定']);
});

test('M8 a choice is found by full-width letters of its value', () => {
  expect(labels('ｓｏ')).toEqual(['力争']);
});

test('E13 a text that names nothing leaves no choice', () => {
  expect(labels('九')).toEqual([]);
});
