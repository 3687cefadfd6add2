import { overhear } from './guarded-output.ts';

export interface UploadRequest {
  readonly name: string;
  /** Absolute paths, below `folder`. */
  readonly files: readonly string[];
  readonly folder: string;
  /** 0: as the repository has it. */
  readonly retentionDays: number;
  readonly compressionLevel: number;
  /** Remove an artifact of that name first. */
  readonly overwrite: boolean;
}

export type UploadAnswer =
  | { readonly kind: 'uploaded'; readonly id: number; readonly digest: string; readonly size: number }
  /** The run has an artifact of that name. */
  | { readonly kind: 'taken' }
  | { readonly kind: 'trouble'; readonly reason: string };

export async function uploadFiles({
  name,
  files,
  folder,
  retentionDays,
  compressionLevel,
  overwrite,
}: UploadRequest): Promise<UploadAnswer> {
  try {
    const { DefaultArtifactClient } = await import('@actions/artifact');
    const client = new DefaultArtifactClient();
    const { result } = await overhear(async () => {
      if (overwrite) await removeOld(name, async () => client.deleteArtifact(name));
      return client.uploadArtifact(name, [...files], folder, { compressionLevel, ...(retentionDays === 0 ? {} : { retentionDays }) });
    });
    const { id = 0, digest = '', size = 0 } = result;
    return { kind: 'uploaded', id, digest, size };
  } catch (error) {
    const [reason = ''] = (error as Error).message.split(/\r?\n/, 1);
    return /\(409\)|already exists/i.test(reason) ? { kind: 'taken' } : { kind: 'trouble', reason };
  }
}

async function removeOld(name: string, remove: () => Promise<unknown>): Promise<void> {
  try {
    await remove();
  } catch (error) {
    if ((error as Error).name !== 'ArtifactNotFoundError')
      throw new Error(`the old artifact ${name} could not be removed: ${(error as Error).message}`, { cause: error });
  }
}
