import fs from 'node:fs';
import path from 'node:path';
import { DAMAGE_CASES, type DamageCase } from './damage-cases';
import { editedDesk, expectOperations } from './edited-desk';
import { replacedStores } from './replaced-stores';
import { restoredByChoice } from './restored-by-choice';

/**
 * Damages a copy of one edited data folder in every way. Either the engine mends it by itself, or the shell replaces a
 * store whose end is missing, or the desk notices and restores everything by the person's choice; in both cases the start after that must have everything still.
 */
export async function damageSuite(folder: string): Promise<string> {
  const whole = path.join(folder, 'whole', 'data');
  const { desk, operations } = await editedDesk(whole, 200);
  await desk.kill();
  let noticed = 0;
  let replaced = 0;
  for (const [index, one] of DAMAGE_CASES.entries()) {
    const data = path.join(folder, `case-${index}`, 'data');
    fs.cpSync(whole, data, { recursive: true, verbatimSymlinks: true });
    one.damage(data);
    await named(one, async () => {
      if ((await restoredByChoice(data)) !== null) noticed += 1;
      else replaced += replacedStores(data).length;
    });
    await named(one, () => expectOperations(data, operations));
    await named(one, () => expectOperations(data, operations));
  }
  return `${DAMAGE_CASES.length} damages: ${noticed} noticed and restored by choice, ${replaced} replaced from the journal before the store opened, ${DAMAGE_CASES.length - noticed - replaced} mended by the engine, 0 of ${operations} operations lost`;
}

async function named(one: DamageCase, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    throw new Error(`After “${one.name}”: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
