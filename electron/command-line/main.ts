import { createFileReader } from './file-reader';

// Two processes that load side by side take little longer than one.
const reader = createFileReader();
reader.start();

// Whoever reads the output may have seen enough (`| head`): that is no error, and no stack of calls for anybody.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// A rejection is a bug: Node prints it and ends with an error by itself.
void import('./equiplan')
  .then(({ runEquiplan }) => runEquiplan(process.argv.slice(2), reader))
  .finally(() => reader.close())
  .then(({ exit, output, message }) => {
    process.stdout.write(output);
    process.stderr.write(message === '' || message.endsWith('\n') ? message : `${message}\n`);
    process.exitCode = exit;
  });
