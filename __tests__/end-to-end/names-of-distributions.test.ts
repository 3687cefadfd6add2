import { expect, it } from 'vitest';
import { interpreters } from '../support/interpreters.ts';
import { runCli } from '../support/run-cli.ts';
import { tempProject } from '../support/temp-project.ts';

const SCRIPT = `
from __future__ import print_function
import sys
sys.path.insert(0, 'eggs')
import pkg_resources
for text in ['zope.deferredimport', 'Zope_DeferredImport>=5', 'zope-deferredimport<6']:
    try:
        print(pkg_resources.require(text)[0].version)
    except pkg_resources.VersionConflict:
        print('conflict')
`;

it.each(interpreters())('a distribution is required by its name however that is written: Python $version', async ({ path }) => {
  const metadata = 'Metadata-Version: 2.1\nName: zope.deferredimport\nVersion: 6.0\n';
  const root = tempProject({ 'script.py': SCRIPT, 'eggs/zope_deferredimport-6.0.dist-info/METADATA': metadata });
  const { stdout } = await runCli(['--python', path, 'python', 'script.py'], { cwd: root });
  expect(stdout).toBe('6.0\n6.0\nconflict\n');
});
