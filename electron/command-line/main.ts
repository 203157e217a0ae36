import { runEquiplan } from './equiplan';

// A rejection is a bug: Node prints it and ends with an error by itself.
void runEquiplan(process.argv.slice(2)).then(({ exit, output, message }) => {
  process.stdout.write(output);
  process.stderr.write(message === '' || message.endsWith('\n') ? message : `${message}\n`);
  process.exitCode = exit;
});
