import { describe, expect, test } from 'vitest';
import { toolEnvironment } from '../../src/execute/tool-environment.ts';
import type { Environment } from '../../src/host/environment.ts';
import { madeUpTarget } from '../support/target.ts';

function given(platform: string, version: string, configured: string | undefined, environment: Environment): Environment {
  const target = madeUpTarget(version, { platform, configVars: configured === undefined ? {} : { MACOSX_DEPLOYMENT_TARGET: configured } });
  return toolEnvironment(target, environment);
}

/** Source: distutils/spawn.py. */
describe('the environment of programs', () => {
  test('has the deployment target of the interpreter on macOS, where none is given, and is as it was elsewhere', () => {
    expect(given('darwin', '3.8.1', '10.9', { A: '1' })).toEqual({ A: '1', MACOSX_DEPLOYMENT_TARGET: '10.9' });
    expect(given('darwin', '3.8.1', undefined, { A: '1' })).toEqual({ A: '1' });
    expect(given('linux', '3.8.1', undefined, { A: '1' })).toEqual({ A: '1' });
    expect(given('linux', '3.8.1', '10.9', { A: '1' })).toEqual({ A: '1' });
  });

  test('keeps a newer target that is given; an older one is refused, since 3.9 only one from before 10.3', () => {
    const having = (version: string, target: string) => (): Environment =>
      given('darwin', version, '10.9', { MACOSX_DEPLOYMENT_TARGET: target });
    expect(having('3.8.1', '11.0')()).toEqual({ MACOSX_DEPLOYMENT_TARGET: '11.0' });
    expect(having('3.8.1', '10.6')).toThrow('$MACOSX_DEPLOYMENT_TARGET mismatch: now "10.6" but "10.9" during configure');
    expect(having('3.11.1', '10.6')()).toEqual({ MACOSX_DEPLOYMENT_TARGET: '10.6' });
    expect(having('3.11.1', '10.2')).toThrow('now "10.2" but "10.9" during configure;must use 10.3 or later');
  });
});
