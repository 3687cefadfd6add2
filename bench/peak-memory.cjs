// Loaded into the measured node with --require: notes the process's peak resident memory, in MiB, when it ends.
const { writeFileSync } = require('node:fs');
process.on('exit', () => {
  const file = process.env['PEAK_MEMORY_FILE'];
  if (file !== undefined) writeFileSync(file, String(process.resourceUsage().maxRSS / 1024));
});
