import { defineConfig, mergeConfig, type ViteUserConfig } from 'vitest/config';
import common from './vitest.config.ts';

/** The GitHub Action: its parts, `dist/action.js` as a process of its own, and whole workflows under act. */
const config: ViteUserConfig = mergeConfig(common, defineConfig({ test: { testTimeout: 300_000 } }));
// More than cores: some wait for a service that does not answer.
config.test = { ...config.test, include: ['__tests__/action/**/*.test.ts'], exclude: [], maxWorkers: 3 };

export default config;
