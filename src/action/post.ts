import { error as showError, getInput, getState, info, notice } from '@actions/core';
import { Redactor } from './redactor.ts';
import { guardOutput } from './guarded-output.ts';
import { readInputs } from './inputs.ts';
import { parseState, STATE_NAME } from './job-state.ts';
import { saveBuild } from './save.ts';
import { releaseFolder } from './stable-folder.ts';

/** The step after the job: keeps the build folder. Whatever happens, the job does not fail for it. */
async function post(): Promise<void> {
  guardOutput(new Redactor(process.env));
  if (process.env['GITHUB_WORKSPACE'] !== undefined) process.chdir(process.env['GITHUB_WORKSPACE']);
  const { cache } = readInputs(getInput);
  const state = parseState(getState(STATE_NAME));
  if (state?.link !== undefined) releaseFolder(state.link, state.directory);
  const outcome = await saveBuild({ state, cache, jobStatus: getInput('job-status'), environment: process.env });
  if (outcome.told) notice(outcome.text, { title: 'cache' });
  else info(outcome.text);
}

post().catch((error: unknown) => {
  // A mistake of ours, or inputs that the main step has refused already.
  const text = error instanceof Error ? error.message : String(error);
  if ((error as { readonly code?: unknown }).code === 'inputs') info('Nothing to save: the inputs were refused.');
  else if (process.env['RUNNER_DEBUG'] === '1') showError(text);
  else notice(`The build folder was not saved: ${text}`, { title: 'cache' });
});
