import { describe, expect, it } from 'vitest';
import { Tuple, type Value } from '../../src/model/values.ts';
import { interpreters } from '../support/interpreters.ts';
import { planProject } from '../support/plan-project.ts';
import { REPOSITORY, runProgram } from '../support/run-cli.ts';

const SETUP = { name: 'x', version: '1', url: 'u', author: 'a', author_email: 'e', long_description: 'text' };

describe('check', () => {
  it('needs docutils for a strict look at the description', async () => {
    const project = await planProject({ setup: SETUP, commands: { check: { restructuredtext: 1, strict: 1 } } });
    await expect(project.run('check')).rejects.toThrow('The docutils package is needed.');
  });

  it('warns of what docutils finds, with its line', async () => {
    const found = [
      Tuple.of<Value>(2, 'bad', [], new Map<Value, Value>([['line', 3]])),
      Tuple.of<Value>(1, 'odd', [], new Map<Value, Value>()),
    ];
    const asked: unknown[] = [];
    const project = await planProject({
      setup: SETUP,
      commands: { check: { restructuredtext: 1 } },
      script: {
        attached: true,
        get: async (_owner, name) => (name === 'HAS_DOCUTILS' ? true : undefined),
        call: async (callee, args) => {
          asked.push(callee, ...args);
          return found;
        },
      },
    });
    expect(await project.run('check')).toEqual(['running check', 'warning: check: bad (line 3)\n', 'warning: check: odd\n']);
    expect(asked).toEqual(['pydistutils_bridge.restructuredtext.problems', 'text', 'setup.py']);
  });

  it('hears docutils without a word on standard error, where it is there', async () => {
    const code = [
      'import sys; sys.path.insert(0, "python")',
      'try: import docutils',
      'except ImportError: print("absent"); sys.exit()',
      'from pydistutils_bridge.restructuredtext import problems',
      'print([(level, facts.get("line")) for level, _, _, facts in problems("bad *x\\n\\n.. foo::\\n", "setup.py")])',
    ].join('\n');
    for (const python of interpreters()) {
      const { stdout, stderr } = await runProgram(python.path, ['-B', '-W', 'ignore', '-c', code], { cwd: REPOSITORY });
      expect([stdout.trim(), stderr]).toEqual([expect.stringMatching(/^absent$|^\[\(2, 1\), \(1, 3\), \(3, 3\)\]$/), '']);
    }
  });
});
