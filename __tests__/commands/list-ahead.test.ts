import { expect, test } from 'vitest';
import { listAhead } from '../../src/commands/list-ahead.ts';
import { fakeEngine } from '../support/fake-engine.ts';

test.each([
  ['of a tree that many steps have filled', {}, ['/project/build']],
  ['not of a small one', { planned: 20 }, []],
  ['not of one that is not there', { folder: 'none' }, []],
  ['not by Python 2, which takes as long', { target: '2.7.18' }, []],
  ['not where nothing is done', { plansOnly: true }, []],
] as const)(
  'Python is asked for the listing %s',
  async (_name, { planned = 600, folder = 'build', target = '3.8.18', plansOnly = false }: Case, asked) => {
    const questions: unknown[] = [];
    const fake = fakeEngine({
      target,
      files: { 'build/a': '' },
      script: {
        attached: true,
        ask: async (_path, [path]) => {
          questions.push(path);
          return 'fz/fa';
        },
      },
    });
    await listAhead({ ...fake, planned, plansOnly }, folder);
    expect(questions).toEqual(asked);
    if (questions.length > 0) expect(fake.view.list('build')).toEqual(['z', 'a']);
  },
);

interface Case {
  readonly planned?: number;
  readonly folder?: string;
  readonly target?: string;
  readonly plansOnly?: boolean;
}
