/**
 * The messages of the wire, as JSON lines (Python's half: `python/pydistutils_bridge/wire.py`, which describes them too).
 * Strictly alternating for each frame: a call of the script opens a frame; until it is answered, the engine's requests carry
 * the same frame and are served by the thread that waits for it.
 */
import type { PythonTarget } from '../interpreter/python-target.ts';
import type { PluginTable } from '../model/engine.ts';

/** A value as JSON; what JSON cannot say is tagged (`python/pydistutils_bridge/values.py`). */
export type WireForm =
  | null
  | boolean
  | number
  | string
  | { readonly t: readonly WireForm[] }
  | { readonly f: string }
  | { readonly i: string }
  | { readonly b: string }
  | { readonly r: number }
  | { readonly h: number; readonly p?: string; readonly k?: 'object' | 'class' | 'function' | 'module'; readonly v?: WireForm };

export interface ClassForm {
  readonly path: string;
  /** Our stand-ins among its bases, most derived first. */
  readonly bases: readonly string[];
  /** Methods of the script that stand before ours; with `=` in front, its properties. */
  readonly over: readonly string[];
  readonly attrs: Readonly<Record<string, WireForm>>;
  /** Attribute writes may end elsewhere than in `__dict__`. */
  readonly watched: boolean;
}

/** A list (`l`), a dict (`d`) or an object (`o` whole; `s`, `x` changes) as it is now. */
export interface StateForm {
  readonly id: number;
  readonly l?: readonly WireForm[];
  readonly d?: readonly (readonly [WireForm, WireForm])[];
  /** Key of the class; `k` describes it when it is new or has changed. */
  readonly c?: number;
  readonly k?: ClassForm;
  readonly o?: Readonly<Record<string, WireForm>>;
  readonly s?: Readonly<Record<string, WireForm>>;
  readonly x?: readonly string[];
}

export type OutputStream = 'stdout' | 'stderr';

/** Facts of the script's process; each is sent when it has changed. */
export interface ProcessFacts {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly argv?: readonly string[];
  readonly patched?: readonly string[];
  readonly plays?: boolean;
  readonly elsewhere?: readonly OutputStream[];
  readonly system?: readonly [
    platform: string,
    osName: string,
    prefix: string,
    execPrefix: string,
    dontWriteBytecode: boolean,
    executable: string | null,
  ];
  readonly umask?: number;
  readonly plugins?: PluginTable | null;
  readonly machine?: readonly [
    versionText: string,
    uname: readonly [system: string, release: string, version: string, machine: string] | null,
    pointerBits: 32 | 64,
    basePrefix: string,
    baseExecPrefix: string,
  ];
  readonly threshold?: number;
  readonly user?: readonly [base: string | null, site: string | null];
  readonly vars?: Readonly<Record<string, string | number | null>>;
}

interface FromPython {
  readonly s?: readonly StateForm[];
  readonly f?: ProcessFacts;
  /** All handles were forgotten before this message. */
  readonly z?: 1;
}

export interface ExceptionForm {
  readonly h: number;
  readonly m: readonly string[];
  readonly s: string;
}

/** How the program ended, when it did not end well. */
export interface ScriptFailure {
  /** `no-module`: there is no module of the name behind `-m`, or it cannot be run. */
  readonly kind: 'exit' | 'exception' | 'syntax' | 'no-module';
  readonly text: string;
  readonly class?: string;
  readonly frames?: readonly (readonly [file: string, line: number])[];
  readonly line?: string;
  /** The module that an ImportError says is not there. */
  readonly missing?: string;
  readonly traceback?: string;
}

export type PythonMessage = FromPython &
  (
    | { readonly t: 'hello'; readonly target: PythonTarget }
    /** `th`: it comes from a thread that the script has started. `tables`, and it alone, is answered with a plain form. */
    | { readonly t: 'call'; readonly fr: number; readonly fn: string; readonly a: readonly WireForm[]; readonly th?: 1 }
    | { readonly t: 'ret'; readonly q: number; readonly v: WireForm }
    | { readonly t: 'exc'; readonly q: number; readonly e: ExceptionForm }
    /** `code`: name of the file that `compiledCode` is kept in, where Python has compiled some of ours. */
    | { readonly t: 'bye'; readonly status: number; readonly failure?: ScriptFailure; readonly code?: string }
    | { readonly t: 'code'; readonly data: string }
  );

/** What happens to the script's objects before a message is acted upon, in order. */
export type Effect =
  | readonly ['new', id: number, what: string]
  /** A class of ours gets an id. */
  | readonly ['class', id: number, path: string]
  | readonly ['set', id: number, name: string, value: WireForm]
  | readonly ['del', id: number, name: string]
  | readonly ['list', id: number, items: readonly WireForm[]]
  | readonly ['dict', id: number, pairs: readonly (readonly [WireForm, WireForm])[]]
  | readonly ['log', level: number, text: string]
  | readonly ['print', text: string]
  /** To Python's stream. */
  | readonly ['write', stream: OutputStream, text: string]
  /** To the descriptor below it. */
  | readonly ['put', stream: OutputStream, text: string]
  | readonly ['threshold', level: number];

/** What the engine asks of Python while a frame waits. `o`: a wire form or a dotted path. */
export type EngineRequest =
  | {
      readonly t: 'call';
      readonly o: WireForm;
      readonly n?: string;
      readonly a: readonly WireForm[];
      readonly kw?: Readonly<Record<string, WireForm>>;
    }
  | { readonly t: 'get'; readonly o: WireForm; readonly n: string }
  | { readonly t: 'set'; readonly o: WireForm; readonly n: string; readonly v: WireForm }
  | { readonly t: 'import'; readonly m: string; readonly n?: string }
  | { readonly t: 'isinstance' | 'issubclass'; readonly o: WireForm; readonly c: WireForm }
  /** Names of all attributes of a class of ours. */
  | { readonly t: 'names'; readonly o: string }
  | { readonly t: 'flush' };

/** What goes to Python while a frame waits, and is not answered: effects to play. */
export interface PlayNotice {
  readonly t: 'play';
  readonly fr: number;
  readonly w: readonly Effect[];
}

/** Texts, numbers and containers of them, whole (`values.py: from_plain`). */
export type PlainForm =
  | null
  | boolean
  | number
  | string
  | readonly PlainForm[]
  | { readonly t: readonly PlainForm[] }
  | { readonly d: readonly (readonly [PlainForm, PlainForm])[] };

/** The answer to the first message: what to run, and how. */
export interface StartOrder {
  readonly run: readonly ['script' | 'module' | 'code', string];
  readonly argv: readonly string[];
  readonly withoutSetuptools: boolean;
  /** What the stand-ins are likely to ask `tables` for. */
  readonly tables?: Readonly<Record<string, PlainForm>>;
  /** The target is a record: modules that only its platform has can be imported. */
  readonly planning?: boolean;
  /** What starts another engine: for processes that the script forks, and Pythons that it starts. */
  readonly engine?: readonly [node: string, commandLine: string];
  /** Text of the marks to write to both streams before each message, where they are piped. */
  readonly marks?: string;
}
