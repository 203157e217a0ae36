import { expect, type Locator, test } from '@playwright/test';
import { oneDesk } from './one-desk';
import { standOn } from './pages/active-cell';
import { type Calc, startCalc } from './pages/calc';
import { cellText } from './pages/sheet';

/** The desk and a real LibreOffice Calc on one display: what is copied in one is pasted in the other. */
const desk = oneDesk();
let calc: Calc;

test.beforeAll(async () => {
  calc = await startCalc();
  await calc.fill({ A1: 95.5, B1: '≥９６', A2: '不低于 97％', B2: '1,234' });
});
test.afterAll(() => calc.close());

const cell = (number: number, column: string): Locator =>
  desk.window.locator(`[row-id="indicator-0${number}"] [role="gridcell"][col-id="${column}"]`);
const shown = (number: number, columns: readonly string[]) =>
  Promise.all(columns.map((column) => cellText(cell(number, column))));

test('C3 a range copied in LibreOffice Calc is pasted here, and one undo takes it back', async () => {
  const columns = ['y2018', 'y2019'];
  const before = [await shown(7, columns), await shown(8, columns)];
  await calc.copy('A1:B2');
  await standOn(desk.window, cell(7, 'y2018'));
  await desk.window.keyboard.press('Control+v');
  await expect.poll(() => shown(7, columns)).toEqual(['95.5', '≥96']);
  await expect.poll(() => shown(8, columns)).toEqual(['≥97', '1234']);
  await desk.window.keyboard.press('Control+z');
  await expect.poll(async () => [await shown(7, columns), await shown(8, columns)]).toEqual(before);
});

test('C1 a range copied here is pasted in LibreOffice Calc: numbers are numbers, 2.60 keeps its zero, signs stay text', async () => {
  await standOn(desk.window, cell(9, 'name'));
  await desk.window.locator('[row-id="indicator-10"] [col-id="y2020"]').click({ modifiers: ['Shift'] });
  await desk.window.keyboard.press('Control+c');
  await calc.paste('A10');
  const read = await calc.read('A10:H11');
  expect(read[0]?.[0]).toEqual(['社会保障卡持卡率', 'TEXT']);
  expect(read[0]?.[3]).toEqual(['90', 'VALUE']);
  expect(read[0]?.[7]).toEqual(['≥90', 'TEXT']);
  expect(read[1]?.[3]).toEqual(['2.60', 'VALUE']);
  expect(read[1]?.[7]).toEqual(['≥2.5', 'TEXT']);
});

test('C1 a text that begins as a formula does not run in LibreOffice Calc', async () => {
  const unit = cell(5, 'unit');
  const before = await unit.innerText();
  await standOn(desk.window, unit);
  await desk.window.keyboard.type('=1+1');
  await desk.window.keyboard.press('Enter');
  await standOn(desk.window, unit);
  await desk.window.keyboard.press('Control+c');
  await calc.paste('A20');
  expect(await calc.read('A20:A20')).toEqual([[['=1+1', 'TEXT']]]);
  await desk.window.keyboard.press('Control+z');
  await expect(unit).toHaveText(before);
});
