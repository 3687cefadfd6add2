import { chmodSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** What a file of a temporary project holds; `mode` for programs. */
export type FileContent = string | Uint8Array | { readonly text: string; readonly mode: number };

/**
 * A folder with the given files, removed when the test ends. Paths have forward slashes; one that ends in `/` is an empty folder.
 * The path is real (no symbolic links in it), so that it equals what a process started in it prints.
 */
export function tempProject(files: Readonly<Record<string, FileContent>> = {}): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'pydistutils-test-')));
  onTestFinished(() => removeWritable(root));
  addFiles(root, files);
  return root;
}

/** Writes more files into a project, over what is there. */
export function addFiles(root: string, files: Readonly<Record<string, FileContent>>): void {
  for (const [path, content] of Object.entries(files)) {
    const full = join(root, path);
    if (path.endsWith('/')) {
      mkdirSync(full, { recursive: true });
      continue;
    }
    mkdirSync(dirname(full), { recursive: true });
    if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(full, content);
    else {
      writeFileSync(full, content.text);
      chmodSync(full, content.mode);
    }
  }
}

/** Also where a test took write permission away from a folder. */
function removeWritable(root: string): void {
  try {
    rmSync(root, { recursive: true, force: true });
  } catch {
    makeWritable(root);
    rmSync(root, { recursive: true, force: true });
  }
}

function makeWritable(folder: string): void {
  chmodSync(folder, 0o700);
  for (const entry of readdirSync(folder, { withFileTypes: true })) if (entry.isDirectory()) makeWritable(join(folder, entry.name));
}
