import type { ExecutionEvent } from '../execute/event.ts';
import { Executor } from '../execute/executor.ts';
import type { RealDisk } from '../host/real-disk.ts';
import type { OverlayView } from '../plan/overlay-view.ts';
import type { ExecutionOptions } from './execution.ts';
import type { Session } from './session.ts';
export interface OpenExecutorOptions extends ExecutionOptions {
    /** Absolute path of the build folder. */
    readonly buildBase: string;
    readonly view: OverlayView;
    readonly disk: RealDisk;
    readonly umask: number;
    readonly session: () => Session | undefined;
    readonly show: (event: ExecutionEvent) => void;
}
/** An executor on this machine whose state lives in the build folder. */
export declare function openExecutor(options: OpenExecutorOptions): Executor;
