import { defineConfig, type ViteUserConfig } from 'vitest/config';

const config: ViteUserConfig = defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    // They have a configuration of their own, and take minutes: `npm run test:action`.
    exclude: ['__tests__/action/**'],
    globalSetup: ['__tests__/support/fresh-build.ts', '__tests__/support/find-interpreters.ts'],
    // Tests start real interpreters and compilers, on machines that may be busy.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
    // A test never reads the developer's own distutils configuration or Python switches.
    env: { PYTHONDONTWRITEBYTECODE: '', PYTHONPATH: '', DISTUTILS_DEBUG: '' },
  },
});

export default config;
