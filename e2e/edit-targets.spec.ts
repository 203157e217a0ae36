import { expect, test } from './fixtures';
import { sheetOf } from './pages/sheet';
import { storedLog } from './pages/stored-log';

const CARD = '社会保障卡持卡率';

test('the sample stands on the desk with its 27 indicators and their three states', async ({ desk }) => {
  await expect(desk.window.getByText('苏州市推进基本公共服务均等化行动计划（2017～2020年）')).toBeVisible();
  for (const [state, count] of [
    ['全部', 27],
    ['需提升', 11],
    ['持平', 11],
    ['优于目标', 5],
  ] as const) {
    await expect(desk.window.getByRole('radio', { name: new RegExp(`^${state}\\s*${count}$`) })).toBeVisible();
  }
  const sheet = sheetOf(desk.window);
  await expect(sheet.cell('每千人执业(助理)医师数', 'y2016')).toHaveText('2.60');
  await expect(sheet.cell('每千人执业(助理)医师数', 'y2020')).toHaveText('≥2.5');
  await expect(sheet.cell('城镇登记失业率', 'y2020')).toHaveText('<3.5');
});

for (const typed of ['>=92', '92以上', '９２％']) {
  test(`${typed} in a target cell is read as ≥92 and stored so`, async ({ desk }) => {
    const sheet = sheetOf(desk.window);
    await sheet.cell(CARD, 'y2020').click();
    await desk.window.keyboard.insertText(typed);
    await expect(sheet.reading).toContainText('≥92');
    await desk.window.keyboard.press('Enter');
    await expect(sheet.cell(CARD, 'y2020')).toHaveText('≥92');
    await expect(desk.window.getByText('已保存')).toBeVisible();
    const last = (await storedLog(desk.window, 'suzhou-sample')).at(-1);
    expect(last).toMatchObject({
      event: 'cell.type',
      changes: [
        {
          kind: 'value',
          scenario: 'root',
          indicator: 'indicator-09',
          region: 'suzhou',
          year: 2020,
          after: { target: { comparator: '≥', number: 92 } },
        },
      ],
    });
  });
}

test('nonsense is refused with its reason, stays in the editor, and Esc brings the old value back', async ({
  desk,
}) => {
  const sheet = sheetOf(desk.window);
  await sheet.type(CARD, 'y2020', '9..2');
  await expect(sheet.reading).toContainText('两个小数点');
  await expect(sheet.editor).toHaveValue('9..2');
  await desk.window.keyboard.press('Escape');
  await expect(sheet.cell(CARD, 'y2020')).toHaveText('≥90');
  expect((await storedLog(desk.window, 'suzhou-sample')).at(-1)?.event).toBe('plan.create');
});

test('Delete empties, undo and redo go back and forth, also after a restart', async ({ desk }) => {
  const cell = () => sheetOf(desk.window).cell(CARD, 'y2020');
  await sheetOf(desk.window).type(CARD, 'y2020', '91');
  await sheetOf(desk.window).type(CARD, 'y2020', '93');
  await cell().click();
  await desk.window.keyboard.press('Delete');
  await expect(cell()).toHaveText('');
  await expect(desk.window.getByText('已保存')).toBeVisible();
  await desk.relaunch();
  await expect(cell()).toHaveText('');
  for (const text of ['≥93', '≥91', '≥90']) {
    await desk.window.keyboard.press('Control+z');
    await expect(cell()).toHaveText(text);
  }
  await desk.window.keyboard.press('Control+y');
  await expect(cell()).toHaveText('≥91');
  await desk.window.keyboard.press('Control+Shift+z');
  await expect(cell()).toHaveText('≥93');
});

test('arrows, Tab and Enter move as in Excel; F2 edits in place', async ({ desk }) => {
  const sheet = sheetOf(desk.window);
  await sheet.cell(CARD, 'y2016').click();
  await desk.window.keyboard.press('Tab');
  await desk.window.keyboard.type('91');
  await desk.window.keyboard.press('Tab');
  await desk.window.keyboard.type('92');
  await desk.window.keyboard.press('Enter');
  // Enter goes back under the column in which the run of Tabs began.
  await desk.window.keyboard.type('2.61');
  await desk.window.keyboard.press('ArrowUp');
  await expect(sheet.cell(CARD, 'y2017')).toHaveText('91');
  await expect(sheet.cell(CARD, 'y2018')).toHaveText('92');
  await expect(sheet.cell('每千人执业(助理)医师数', 'y2016')).toHaveText('2.61');
  await desk.window.keyboard.press('F2');
  await desk.window.keyboard.press('Backspace');
  await desk.window.keyboard.type('5');
  await desk.window.keyboard.press('Enter');
  await expect(sheet.cell(CARD, 'y2016')).toHaveText('95');
});
