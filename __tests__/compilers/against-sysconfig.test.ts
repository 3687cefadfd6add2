/** distutils.sysconfig, asked of real interpreters: installed ones, one in the folder where it was built, and a virtual environment. */
import { describe, expect, it } from 'vitest';
import { compilerFunctions } from '../../src/compilers/functions.ts';
import { pythonMakefile } from '../../src/compilers/python-folders.ts';
import type { Engine } from '../../src/model/engine.ts';
import type { PythonTarget } from '../../src/interpreter/python-target.ts';
import { askOracle, jsonForm } from '../support/ask-oracle.ts';
import { fakeEngine } from '../support/fake-engine.ts';
import { oracles } from '../support/interpreters.ts';
import { targetOf } from '../support/oracle-run.ts';
import { madeUpTarget } from '../support/target.ts';
import { targetFixture } from '../support/target-fixture.ts';

const QUESTIONS: readonly (readonly [name: string, ...args: readonly unknown[]])[] = [
  ['get_python_version'],
  ...[0, 1].flatMap((plat) => [['get_python_inc', plat] as const, ['get_python_inc', plat, '/elsewhere'] as const]),
  ...[0, 1].flatMap((plat) =>
    [0, 1].flatMap((std) => [['get_python_lib', plat, std] as const, ['get_python_lib', plat, std, '/elsewhere'] as const]),
  ),
  ['get_config_h_filename'],
  ['get_config_vars', 'CC', 'LDSHARED', 'EXT_SUFFIX', 'SO', 'prefix', 'exec_prefix', 'srcdir', 'NOT_THERE', 'Py_DEBUG', 'LIBDIR', 'AR'],
  ['get_config_var', 'CFLAGS'],
  ['get_config_var', 'NOT_THERE'],
];

const CODE = `
from distutils import sysconfig
def answer(question):
    return getattr(sysconfig, question[0])(*question[1:])
`;

async function ask(engine: Engine, [name, ...args]: readonly [string, ...unknown[]]): Promise<unknown> {
  return jsonForm(await compilerFunctions[`distutils.sysconfig.${name}`]?.(engine, ...args));
}

describe.each(oracles())('the configuration of Python $version', (python) => {
  it('is what its own distutils says', async () => {
    const engine = fakeEngine({ target: await targetOf(python) });
    const theirs = await askOracle(python, CODE, QUESTIONS);
    const mine = await Promise.all(QUESTIONS.map(async (question) => ask(engine, question)));
    expect(QUESTIONS.map((question, i) => ({ question, value: mine[i] }))).toEqual(
      QUESTIONS.map((question, i) => ({ question, ...theirs[i] })),
    );
  });

  it('has its folders of modules where a distribution of Linux keeps libraries', async () => {
    const engine = fakeEngine({ target: { ...(await targetOf(python)), platlibdir: 'lib64' } });
    const questions = QUESTIONS.filter(([name]) => name === 'get_python_lib');
    const theirs = await askOracle(python, `import sys\nsys.platlibdir = 'lib64'\n${CODE}`, questions);
    expect(await Promise.all(questions.map(async (question) => ({ value: await ask(engine, question) })))).toEqual(theirs);
  });

  it('has its Makefile there', async () => {
    const [theirs] = await askOracle(python, CODE, [['get_makefile_filename']]);
    expect({ value: pythonMakefile(fakeEngine({ target: await targetOf(python) })) }).toEqual(theirs);
  });

  it('has the same variables', async () => {
    const engine = fakeEngine({ target: await targetOf(python) });
    const [theirs] = await askOracle(python, CODE, [['get_config_vars']]);
    expect(await ask(engine, ['get_config_vars'])).toEqual((theirs as { value: unknown }).value);
  });

  it('takes a folder with Modules/Setup for one where Python is built', async () => {
    const target = await targetOf(python);
    const setup = python.major === 3 && python.minor >= 8 ? 'Setup' : 'Setup.dist';
    const building: PythonTarget = {
      ...target,
      executable: '/src/python',
      configVars: { ...target.configVars, srcdir: python.major < 3 ? '.' : '/src' },
    };
    const engine = fakeEngine({ target: building, files: { [`/src/Modules/${setup}`]: '' } });
    expect(await ask(engine, ['get_python_inc'])).toBe('/src/Include');
    expect(await ask(engine, ['get_python_inc', 1])).toBe('/src');
    expect(await ask(engine, ['get_config_h_filename'])).toBe('/src/pyconfig.h');
    expect(pythonMakefile(engine)).toBe('/src/Makefile');
  });
});

/** What follows is compared with Debian's own, where that is, in `parity/debian.test.ts`. */
describe('the configuration of a Python of Debian', () => {
  const debian = (version: string, configVars: PythonTarget['configVars'] = {}): PythonTarget => ({
    ...madeUpTarget(version, { configVars, searchPath: ['/usr/lib/python3/dist-packages', '/usr/lib/python2.7/dist-packages'] }),
    paths: { ...madeUpTarget(version).paths, platinclude: '/usr/include/x86_64-linux-gnu/python' },
  });

  it.each([
    ['3.11.2', {}, '/usr/lib/python3/dist-packages'],
    ['2.7.18', {}, '/usr/lib/python2.7/dist-packages'],
    ['3.9.2', { VIRTUAL_ENV: '/v' }, '/usr/lib/python3.9/site-packages'],
    ['3.11.2', { VIRTUAL_ENV: '/v' }, '/usr/lib/python3/dist-packages'],
    ['2.7.18', { PYTHONUSERBASE: '/u' }, '/usr/lib/python2.7/site-packages'],
    ['3.14.0', {}, '/usr/lib/python3.14/site-packages'],
  ])('of %s with %j has its modules there', async (version, environment, folder) => {
    const engine = fakeEngine({ target: debian(version), environment });
    expect(await ask(engine, ['get_python_lib'])).toBe(folder);
    expect(await ask(engine, ['get_python_lib', 0, 0, '/opt'])).toBe(
      `/opt/lib/python${version.slice(0, version.lastIndexOf('.'))}/site-packages`,
    );
  });

  it('has a folder of headers for each architecture', async () => {
    expect(await ask(fakeEngine({ target: debian('3.11.2') }), ['get_python_inc', 1])).toBe('/usr/include/x86_64-linux-gnu/python');
    const two = fakeEngine({ target: debian('2.7.18', { INCLUDEPY: '/usr/include/py', CONFINCLUDEPY: '/usr/include/arch/py' }) });
    expect([await ask(two, ['get_python_inc']), await ask(two, ['get_python_inc', 1])]).toEqual([
      '/usr/include/py',
      '/usr/include/arch/py',
    ]);
  });
});

describe('the configuration of a Python of Windows', () => {
  it('has its folders under the prefix', async () => {
    const engine = fakeEngine({ target: targetFixture('windows-3.9') });
    const { prefix } = engine.target;
    expect(await ask(engine, ['get_python_inc'])).toBe(`${prefix}\\include`);
    expect(await ask(engine, ['get_python_lib'])).toBe(`${prefix}\\Lib\\site-packages`);
    expect(await ask(engine, ['get_python_lib', 1, 1])).toBe(`${prefix}\\Lib`);
    expect(await ask(engine, ['get_config_vars'])).toEqual({
      BINDIR: prefix,
      BINLIBDEST: `${prefix}\\Lib`,
      EXE: '.exe',
      EXT_SUFFIX: '.cp39-win_amd64.pyd',
      INCLUDEPY: `${prefix}\\include`,
      LIBDEST: `${prefix}\\Lib`,
      SO: '.cp39-win_amd64.pyd',
      VERSION: '39',
      exec_prefix: prefix,
      prefix,
      srcdir: prefix,
    });
  });

  it('has two folders of headers where it was built, since 3.7', async () => {
    const target = targetFixture('windows-3.9');
    const building = { ...target, prefix: 'C:\\src', basePrefix: 'C:\\src', executable: 'C:\\src\\PCbuild\\amd64\\python.exe' };
    const engine = fakeEngine({ target: building });
    engine.view.apply({ kind: 'write', path: 'C:\\src\\Modules\\Setup', content: { text: '' }, phase: 'build' });
    expect(await ask(engine, ['get_python_inc'])).toBe('C:\\src\\include;C:\\src\\PC');
    expect(await ask(engine, ['get_config_h_filename'])).toBe('C:\\src\\PC\\pyconfig.h');
  });
});

describe('a virtual environment of a Python that is used where it was built', () => {
  it('takes headers from the build folder', async () => {
    const target = madeUpTarget('3.8.18');
    const engine = fakeEngine({
      target: { ...target, executable: '/env/bin/python', virtualEnvironment: true },
      files: { '/env/pyvenv.cfg': 'home = /src\ninclude-system-site-packages = false\n', '/src/Modules/Setup.local': '' },
    });
    expect(await ask(engine, ['get_python_inc', 1])).toBe('/src');
    expect(pythonMakefile(engine)).toBe('/src/Makefile');
  });
});
