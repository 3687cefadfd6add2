import { info, notice, warning } from '@actions/core';
import { join } from 'node:path';
import { EngineError } from '../errors/engine-error.ts';
import type { PythonTarget } from '../session/target.ts';
import { chooseArtifactFiles, stageArtifact, type ArtifactFacts, type ArtifactFile } from './artifact-files.ts';
import { uploadFiles } from './artifact-service.ts';
import { count } from './count.ts';
import type { Inputs } from './inputs.ts';
import { jobHash } from './job-hash.ts';
import { pythonTag } from './python-tag.ts';

export interface PublishFacts extends ArtifactFacts {
  readonly inputs: Inputs;
  readonly target: PythonTarget;
  readonly name: string;
  readonly version: string;
  /** A folder for temporary files. */
  readonly scratch: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export interface ArtifactOutcome {
  /** One clause, for a person. */
  readonly text: string;
  readonly uploaded?: { readonly name: string; readonly id: number; readonly url: string; readonly digest: string; readonly files: number };
}

/**
 * Uploads what was built and installed.
 * @throws EngineError when `upload` or `if-no-files-found` makes a failure of what is else a notice
 */
export async function publishArtifact(facts: PublishFacts): Promise<ArtifactOutcome> {
  const { inputs, environment } = facts;
  if (inputs.upload.use === false) return { text: "none: 'upload' is false" };
  if ((environment['ACTIONS_RESULTS_URL'] ?? '') === '' || (environment['ACTIONS_RUNTIME_TOKEN'] ?? '') === '') {
    if (inputs.upload.use === true) throw failure("'upload' is true, but this runner has no artifact service");
    return { text: 'none: this runner has no artifact service' };
  }
  const files = await chooseArtifactFiles(facts);
  if (files.length === 0) return { text: nothingFound(inputs.upload.ifNoFilesFound) };
  return upload(facts, files);
}

async function upload(facts: PublishFacts, files: readonly ArtifactFile[]): Promise<ArtifactOutcome> {
  const { inputs, scratch, environment } = facts;
  const name = inputs.upload.name ?? artifactName(facts);
  const folder = join(scratch, 'artifact');
  const staged = await stageArtifact(files, folder, name);
  const { retentionDays, compressionLevel, overwrite } = inputs.upload;
  const answer = await uploadFiles({ name, files: staged, folder, retentionDays, compressionLevel, overwrite });
  switch (answer.kind) {
    case 'uploaded': {
      const url = `${environment['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${environment['GITHUB_REPOSITORY'] ?? ''}/actions/runs/${environment['GITHUB_RUN_ID'] ?? ''}/artifacts/${answer.id}`;
      info(`Uploaded ${count(files.length, 'file')} as the artifact ${name} (${answer.size} bytes, sha256:${answer.digest}).`);
      return { text: count(files.length, 'file'), uploaded: { name, id: answer.id, url, digest: answer.digest, files: files.length } };
    }
    case 'taken':
      notice(
        `There is an artifact with the name ${name} in this run already: nothing was uploaded. Choose another 'artifact-name', or 'overwrite: true'.`,
        { title: 'artifact' },
      );
      return { text: `none: the name ${name} is taken` };
    case 'trouble':
      if (inputs.upload.use === true) throw failure(`the artifact ${name} could not be uploaded: ${answer.reason}`);
      notice(`The artifact ${name} was not uploaded: ${answer.reason}`, { title: 'artifact' });
      return { text: `none: ${answer.reason}` };
  }
}

function nothingFound(what: Inputs['upload']['ifNoFilesFound']): string {
  const text = 'there is nothing to upload: no extension module, no metadata, no record (`upload: false` asks for none)';
  if (what === 'error') throw failure(text);
  if (what === 'warn') warning(text, { title: 'artifact' });
  return `none: ${text}`;
}

/** Unique for each job of a matrix: `greeting-1.0-cp38-linux_x86_64-0123abcd`. */
function artifactName({ name, version, target, inputs, environment }: PublishFacts): string {
  const words = [
    name === '' ? 'build' : name,
    version,
    pythonTag(target),
    target.platformTag.replaceAll(/[-.]/g, '_'),
    jobHash(environment, inputs.jobContext),
  ];
  return words
    .filter((word) => word !== '')
    .map((word) => word.replaceAll(/[^\w.+-]/g, '_'))
    .join('-');
}

function failure(text: string): EngineError {
  return new EngineError('DistutilsError', text, { code: 'artifact' });
}
