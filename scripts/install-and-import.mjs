/**
 * A command line in the place of `dist/cli.js`, for the comparing tool: does what that does, and if it installed something
 * imports every extension module of it with the same Python. What came of the imports goes to a file, so that what is compared
 * stays as it is.
 *
 * `INSTALL_CLI` names the real command line, `IMPORT_RESULTS` the file.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const { INSTALL_CLI = '', IMPORT_RESULTS = '' } = process.env;
const args = process.argv.slice(2);
const { status } = spawnSync(process.execPath, [INSTALL_CLI, ...args], { stdio: 'inherit' });
const python = args[args.indexOf('--python') + 1];
const root = args.find((word) => word.startsWith('--root='))?.slice('--root='.length);
if (status === 0 && python !== undefined && root !== undefined) {
  const script = join(import.meta.dirname, 'import_extensions.py');
  const { stdout, stderr } = spawnSync(python, ['-I', '-B', script, root], { encoding: 'utf8' });
  writeFileSync(IMPORT_RESULTS, stdout === '' ? JSON.stringify({ '(all)': stderr }) : stdout);
}
process.exitCode = status ?? 1;
