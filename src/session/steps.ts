/** Steps as events tell them, for those who show a run. */
export { stepOutputs } from '../plan/step-paths.ts';
export type { Step } from '../plan/step.ts';
