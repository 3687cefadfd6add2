import { defineConfig, mergeConfig, type ViteUserConfig } from 'vitest/config';
import common from './vitest.config.ts';

/** The GitHub Action: its parts, `dist/action.js` as a process of its own, and whole workflows under act. */
const config: ViteUserConfig = mergeConfig(common, defineConfig({ test: { testTimeout: 180_000 } }));
config.test = { ...config.test, include: ['__tests__/action/**/*.test.ts'], exclude: [] };

export default config;
