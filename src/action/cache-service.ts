import { overhear } from './guarded-output.ts';

/** What came of asking the cache service. It is never more than a remark: @actions/cache shouts warnings and errors, which are heard here. */
export type RestoreAnswer =
  | { readonly kind: 'hit'; readonly key: string }
  | { readonly kind: 'miss' }
  | { readonly kind: 'trouble'; readonly reason: string };
export type SaveAnswer = { readonly kind: 'saved' } | { readonly kind: 'not-saved'; readonly reason: string };

export interface RestoreRequest {
  /** As they were when the entry was saved: they are part of what finds it. */
  readonly paths: readonly string[];
  readonly primary: string;
  readonly restore: readonly string[];
  readonly lookupOnly: boolean;
}

export async function restoreEntry({ paths, primary, restore, lookupOnly }: RestoreRequest): Promise<RestoreAnswer> {
  try {
    const cache = await import('@actions/cache');
    const { result, lines } = await overhear(async () => cache.restoreCache([...paths], primary, [...restore], { lookupOnly }));
    if (result !== undefined) return { kind: 'hit', key: result };
    const reason = trouble(lines);
    return reason === undefined ? { kind: 'miss' } : { kind: 'trouble', reason };
  } catch (error) {
    return { kind: 'trouble', reason: firstLine((error as Error).message) };
  }
}

export async function saveEntry(paths: readonly string[], key: string): Promise<SaveAnswer> {
  try {
    const cache = await import('@actions/cache');
    const { result, lines } = await overhear(async () => cache.saveCache([...paths], key));
    const reason = trouble(lines);
    // The old protocol gives -1 for an entry that was refused, the new one for one that was not begun.
    if (result >= 0 && reason === undefined) return { kind: 'saved' };
    return { kind: 'not-saved', reason: reason ?? 'the service refused it' };
  } catch (error) {
    return { kind: 'not-saved', reason: firstLine((error as Error).message) };
  }
}

const COMMAND = /^::(?:warning|error|notice)[^:]*::(.*)$/;
const FAILURE = /^(?:Failed to (?:save|restore)|Cache (?:save|restore) skipped|Cache reservation failed): (.*)$/;

/** The first sentence in which the library says what went wrong. */
function trouble(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const command = COMMAND.exec(line)?.[1];
    // Line ends within a command are escaped.
    const text = firstLine((command ?? line).replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%'));
    const failure = FAILURE.exec(text)?.[1];
    if (failure !== undefined) return failure;
    if (command !== undefined) return text;
  }
  return undefined;
}

function firstLine(text: string): string {
  return text.split(/\r?\n/, 1)[0] ?? '';
}
