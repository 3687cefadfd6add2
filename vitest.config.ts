import { defineConfig, type ViteUserConfig } from 'vitest/config';

/**
 * The long checks: comparisons with the real distutils on every interpreter, and runs from end to end. `npm run test:long` runs
 * them with everything else; `npm test` is the choice that fits into some minutes.
 */
const LONG = ['__tests__/parity/**', '__tests__/**/against-*.test.ts', '__tests__/standins/**', '__tests__/interpreter/**'];
/** Of the runs from end to end, the dry runs belong to the choice. */
const END_TO_END_LONG = ['__tests__/end-to-end/!(dry-run).test.ts'];
const long = process.env['PYDISTUTILS_TESTS'] === 'long';

const config: ViteUserConfig = defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    // They have a configuration of their own, and take minutes: `npm run test:action`.
    exclude: ['__tests__/action/**', ...(long ? [] : LONG), ...(long ? [] : END_TO_END_LONG)],
    globalSetup: ['__tests__/support/fresh-build.ts', '__tests__/support/find-interpreters.ts'],
    // Tests start real interpreters and compilers, on machines that may be busy.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
    maxWorkers: 2,
    // A test never reads the developer's own distutils configuration or Python switches.
    env: { PYTHONDONTWRITEBYTECODE: '', PYTHONPATH: '', DISTUTILS_DEBUG: '' },
  },
});

export default config;
