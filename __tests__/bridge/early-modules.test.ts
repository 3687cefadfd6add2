import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pythonFolder } from '../../src/host/python-folder.ts';
import { interpreters } from '../support/interpreters.ts';
import { tempProject } from '../support/temp-project.ts';

const SCRIPT = `
import sys
sys.path.insert(0, sys.argv[1])
from pydistutils_bridge.early_modules import modules_of
print(' '.join(path[len(sys.argv[2]):] for path in modules_of(sys.argv[2])))
`;

test.each(interpreters().filter((each) => each.major > 2))(
  'modules that are compiled early are each found once, where a package has a link to itself, too: Python $version',
  ({ path: python }) => {
    const root = tempProject({ 'pack/__init__.py': '', 'pack/sub/__init__.py': '', 'src/other/__init__.py': '' });
    symlinkSync('.', `${root}/pack/itself`);
    const found = execFileSync(python, ['-B', '-c', SCRIPT, pythonFolder(), root], { encoding: 'utf8' });
    expect(found.trim()).toBe('/pack/__init__.py /pack/sub/__init__.py /src/other/__init__.py');
  },
);
