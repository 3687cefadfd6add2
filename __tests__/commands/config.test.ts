import { describe, expect, it } from 'vitest';
import type { Config } from '../../src/commands/config.ts';
import { EngineError } from '../../src/errors/engine-error.ts';
import { planProject, type PlanOptions } from '../support/plan-project.ts';
import { madeUpTarget } from '../support/target.ts';

const CONFIG = {
  CC: 'gcc',
  CXX: 'g++',
  OPT: '',
  CFLAGS: '-O2',
  CCSHARED: '-fPIC',
  LDSHARED: 'gcc -shared',
  SHLIB_SUFFIX: '.so',
  SO: '.so',
  AR: 'ar',
  ARFLAGS: 'rcs',
};

async function config(
  options: PlanOptions & { readonly version?: string } = {},
): Promise<{ readonly probe: Config; readonly lines: () => string[] }> {
  const project = await planProject({ target: madeUpTarget(options.version ?? '3.11.7', { configVars: CONFIG }), ...options });
  const probe = (await project.distribution.get_command_obj('config')) as Config;
  await probe.ensure_finalized();
  return { probe, lines: () => project.transcript() };
}

const failing = (...errors: readonly ('CompileError' | 'LinkError')[]): PlanOptions => ({
  onFlush: (steps) => {
    for (const step of steps)
      if ('error' in step && errors.includes(step.error as 'LinkError')) throw new EngineError(step.error, 'failed');
  },
});

describe('config', () => {
  it('shows, compiles and removes the source of a probe', async () => {
    const { probe, lines } = await config();
    expect(await probe.try_compile('int main (void) { }', ['a.h', 'b.h'], ['inc'])).toBe(true);
    expect(lines()).toEqual([
      "compiling '_configtest.c':",
      '#include <a.h>\n#include <b.h>\n\nint main (void) { }\n',
      'gcc -O2 -fPIC -Iinc -c _configtest.c -o _configtest.o',
      'success!',
      'removing: _configtest.c _configtest.o',
    ]);
  });

  it('answers no where the compiler or the linker fails', async () => {
    const { probe, lines } = await config(failing('CompileError'));
    expect(await probe.try_compile('x')).toBe(false);
    expect(lines()).toContain('failure.');
    const linking = await config(failing('LinkError'));
    expect(await linking.probe.try_compile('x')).toBe(true);
    expect(await linking.probe.check_lib('z', null, null, null, ['m'])).toBe(false);
    expect(linking.lines()).toContain('gcc _configtest.o -lz -lm -o _configtest');
  });

  it('answers with numbers on 2.7', async () => {
    const { probe } = await config({ version: '2.7.18' });
    expect(await probe.try_compile('x')).toBe(1);
  });

  it('asks for a function as told', async () => {
    const { probe, lines } = await config();
    await probe.check_func('floor', ['math.h'], null, ['m'], null, 1, 1);
    expect(lines()).toContain('#include <math.h>\n\nint floor ();\nint main () {\n  floor();\n}\n');
  });

  it('refuses languages and bodies as Python does', async () => {
    const { probe } = await config();
    await expect(probe.try_compile('x', null, null, 'ada')).rejects.toMatchObject({ python: 'KeyError' });
    await expect(probe.try_compile(null)).rejects.toMatchObject({ python: 'TypeError' });
    await expect(probe.try_compile('')).rejects.toMatchObject({ python: 'IndexError' });
  });
});
