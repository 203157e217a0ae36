import { writeFileSync } from 'node:fs';
import { writePlanFile } from '../../shared/exchange/write-plan-file';
import { replayLog } from '../../shared/operations/operation-log';
import { NATIONAL, nationalLog } from './national-log';

/** `npm run national FILE.eqplan`: a plan of national size to open in the desk; too large to keep here. */
const [file = 'national.eqplan'] = process.argv.slice(2);
const log = nationalLog();
const plan = replayLog(NATIONAL, log);
if (!plan.ok) throw new Error(plan.issue.code);
const facts = { appVersion: '0.1.0', author: '示例', at: '2026-01-01T00:00:00.000Z' };
writeFileSync(file, writePlanFile(plan.value, log, facts));
