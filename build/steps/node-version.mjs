// Imported first by every program in build/, so that an old Node is told apart from a broken set-up.
// Kept to syntax that Node 14 can read, or the sentence below would never be seen.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Equiplan needs Node.js 20.19 or newer; this is ${process.versions.node}. ` +
      'Install a current Node.js from https://nodejs.org or your distribution, then run the same command again.',
  );
  process.exit(1);
}
