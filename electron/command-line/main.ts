import { runEquiplan } from './equiplan';

const { exit, output, message } = await runEquiplan(process.argv.slice(2));
process.stdout.write(output);
process.stderr.write(message === '' || message.endsWith('\n') ? message : `${message}\n`);
process.exitCode = exit;
