import { setFlagsFromString } from 'node:v8';

/** V8 complains loudly of flags that it does not know: these hold for node 20 to 24. */
const COLLECTING = ['incremental-marking-task', 'minor-gc-task'];
const FLAGS: readonly string[] = ['opt', ...(Number.parseInt(process.versions.node) <= 24 ? COLLECTING : [])];

let postponed = false;
let optimizing = true;
/** How many pieces of work under way need V8's usual flags. */
let usual = 0;

/**
 * V8 compiles what is called often once more, on threads of its own, which pays where code runs for seconds. In a run of one
 * second it was a third of the processor time, taken from the programs that run beside us. It collects garbage before it must, while it
 * waits for others: before a short run ends it has gone through the whole heap for nothing. For this process only.
 */
export function postponeOptimizing(milliseconds: number): void {
  postponed = true;
  apply();
  setTimeout(() => {
    postponed = false;
    apply();
  }, milliseconds).unref();
}

/** Loads or makes code that V8 keeps compiled: that counts only where all flags are what they were when it was made. */
export function withUsualFlags<T>(work: () => T): T {
  usual += 1;
  apply();
  try {
    return work();
  } finally {
    usual -= 1;
    apply();
  }
}

function apply(): void {
  const wanted = !postponed || usual > 0;
  if (wanted === optimizing) return;
  optimizing = wanted;
  for (const flag of FLAGS) setFlagsFromString(wanted ? `--${flag}` : `--no-${flag}`);
}
