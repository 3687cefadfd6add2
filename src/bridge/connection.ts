import type { Readable, Writable } from 'node:stream';
import { EngineError } from '../errors/engine-error.ts';
import { EngineObject } from '../model/engine-object.ts';
import type { ScriptPort } from '../model/script-port.ts';
import { Handle, type Value } from '../model/values.ts';
import { classChain } from './adopt.ts';
import { exceptionForm, exceptionOf } from './crossing.ts';
import { Frames } from './frames.ts';
import type { EngineRequest, PlainForm, PlayNotice, ProcessFacts, PythonMessage, ScriptFailure, StartOrder, WireForm } from './messages.ts';
import { ObjectTable } from './object-table.ts';
import { readLines } from './read-lines.ts';

/** What the run does for the connection. */
export interface ConnectionHost {
  /** Runs a function or method by its Python path. */
  dispatch(path: string, args: readonly Value[]): Promise<unknown>;
  /** Loads the engine's class for the first of the Python class paths that has one, so that mirrors can be made without waiting. */
  prepareClass(bases: readonly string[]): Promise<unknown>;
  facts(facts: ProcessFacts): void;
  /** What a stand-in is made of, by name; null where there is none. */
  table(name: Value): PlainForm;
  /** Called before code of the script runs: pending steps are executed. */
  beforePython(): Promise<void>;
  /** A method that the script overrides is about to be called. */
  beforeMethod?(object: EngineObject | Handle, name: string): Promise<void>;
  /** Called when code of the script has run: it may have changed the disk. */
  afterPython(): void;
  /** An error of ours is about to cross to the script: an EngineError, or a mistake of our own. */
  raised(error: Error): void;
  /** The script calls from another thread than its first: who comes when is chance. */
  severalThreads?(): void;
  /** Each message, as it goes over the wire. */
  passed?(direction: 'received' | 'sent', line: string): void;
  /** The streams of the script have been read up to the message that has just come. */
  drained(): Promise<void>;
  /** What is played may be code of the script: a log of its own. */
  readonly plays?: boolean;
}

interface Waiter {
  resolve(value: WireForm): void;
  reject(error: unknown): void;
}

export interface ScriptEnd {
  readonly status: number;
  readonly failure?: ScriptFailure;
  /** Name of the file that `compiledCode` is to be kept in; undefined: nothing new. */
  readonly code?: string;
}

/** What Python runs to answer a request: code of the script; a property of it at most, which is taken to change no file; nothing but ours. */
type Runs = 'code' | 'property' | 'ours';

/** The script's process ended, or closed the wire, before its farewell. */
export class ScriptGone extends Error {}

/** The connection to the Python process that runs the script, from its first message to its farewell. */
export class Connection implements ScriptPort {
  readonly attached = true;
  readonly table: ObjectTable;
  readonly #output: Writable;
  readonly #host: ConnectionHost;
  readonly #frames = new Frames();
  readonly #waiting = new Map<number, Waiter>();
  #patched: ReadonlySet<string> = new Set();
  /** Last parts of those: asked for with each attribute that is read, and nearly never there. */
  #patchedNames: ReadonlySet<string> = new Set();
  /** Attributes of our own classes, as Python has them, by class path. */
  readonly #classNames = new Map<string, Promise<ReadonlySet<string>>>();
  #nextRequest = 1;
  /** Of the requests that Python has not answered yet. */
  readonly #asked: Runs[] = [];
  #order: Promise<void> = Promise.resolve();
  #end: { resolve(end: ScriptEnd): void; reject(error: unknown): void } | undefined;
  #code: { resolve(code: Buffer): void; reject(error: unknown): void } | undefined;
  readonly ended: Promise<ScriptEnd>;

  constructor(input: Readable, output: Writable, host: ConnectionHost, make: (bases: readonly string[]) => EngineObject) {
    this.#output = output;
    this.#host = host;
    this.table = new ObjectTable(make);
    this.ended = new Promise((resolve, reject) => {
      this.#end = { resolve, reject };
    });
    this.ended.catch(() => undefined);
    output.on('error', () => {
      this.#closed();
    });
    readLines(
      input,
      (line) => this.#arrived(line),
      () => this.#closed(),
    );
  }

  /** Tells Python what to run. To be called once, after its first message. */
  start(order: StartOrder): void {
    this.#send(order);
  }

  /** After Python's farewell: what it compiled of our own Python files, for later runs. */
  async compiledCode(): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      this.#code = { resolve, reject };
      this.#send({ t: 'code' });
    });
  }

  /** Lets Python end, after its farewell. */
  release(): void {
    this.#send({ t: 'ret' });
  }

  #send(message: object): void {
    const line = JSON.stringify(message);
    this.#host.passed?.('sent', line);
    this.#output.write(`${line}\n`);
  }

  #closed(): void {
    const gone = new ScriptGone('the Python process ended without a farewell');
    for (const waiter of this.#waiting.values()) waiter.reject(gone);
    this.#waiting.clear();
    this.#end?.reject(gone);
    this.#code?.reject(gone);
  }

  #arrived(line: string): void {
    this.#host.passed?.('received', line);
    let message: PythonMessage;
    try {
      message = JSON.parse(line) as PythonMessage;
    } catch {
      this.#end?.reject(disturbed());
      return;
    }
    // In order: classes may have to be loaded before a message can be read.
    this.#order = this.#order.then(() => this.#receive(message)).catch((error: unknown) => this.#end?.reject(error));
  }

  async #receive(message: PythonMessage): Promise<void> {
    await this.#host.drained();
    if (message.z === 1) this.table.clear();
    if (message.f !== undefined) this.#takeFacts(message.f);
    if (message.s !== undefined) {
      for (const bases of ObjectTable.basesOf(message.s)) await this.#host.prepareClass(bases);
      this.table.apply(message.s);
    }
    switch (message.t) {
      case 'call': {
        const args = message.a.map((form) => this.table.decode(form));
        if (message.fn === 'tables') {
          // Perhaps of a module that Python loads for an effect that was told ahead: until that has been played, no other must be.
          this.#send({ t: 'ret', fr: message.fr, p: this.#host.table(args[0] as Value) });
          return;
        }
        if (message.th === 1) this.#host.severalThreads?.();
        void this.#frames.run(message.fr, message.th === 1, async () => this.#answer(message.fr, message.fn, args));
        return;
      }
      case 'ret':
        this.#settle(message.q)?.resolve(message.v);
        return;
      case 'exc':
        this.#settle(message.q)?.reject(exceptionOf(message.e));
        return;
      case 'bye': {
        const { status, failure, code } = message;
        this.#end?.resolve({ status, ...(failure === undefined ? {} : { failure }), ...(code === undefined ? {} : { code }) });
        return;
      }
      case 'code':
        this.#code?.resolve(Buffer.from(message.data, 'base64'));
        return;
      case 'hello':
        throw new Error('internal: a second first message');
    }
  }

  #settle(request: number): Waiter | undefined {
    const waiter = this.#waiting.get(request);
    this.#waiting.delete(request);
    return waiter;
  }

  #takeFacts(facts: ProcessFacts): void {
    if (facts.patched !== undefined) {
      this.#patched = new Set(facts.patched);
      this.#patchedNames = new Set(facts.patched.map((path) => path.slice(path.lastIndexOf('.') + 1)));
    }
    this.#host.facts(facts);
  }

  async #answer(frame: number, path: string, args: readonly Value[]): Promise<void> {
    let reply: { readonly t: 'ret'; readonly v: WireForm } | { readonly t: 'exc'; readonly e: object };
    const within = this.#frames.severalThreads ? 'code' : (this.#asked.at(-1) ?? 'code');
    if (within === 'code') this.#host.afterPython();
    try {
      reply = { t: 'ret', v: this.table.encode(await this.#run(path, args, within)) };
    } catch (error) {
      reply = { t: 'exc', e: exceptionForm(error, this.table, (told) => this.#host.raised(told)) };
    }
    const effects = this.table.takeEffects();
    this.#send(effects.length > 0 ? { ...reply, fr: frame, w: effects } : { ...reply, fr: frame });
  }

  async #run(path: string, args: readonly Value[], within: Runs): Promise<unknown> {
    try {
      return await this.#host.dispatch(path, args);
    } finally {
      // What came before an error has happened too; an error of the flush itself takes its place.
      if (within !== 'ours') await this.#host.beforePython();
    }
  }

  /** The call of the script that this code runs for: threads of the script wait side by side, each for its own. */
  get frame(): number | undefined {
    return this.#frames.current;
  }

  /** Sends a request for the frame that this code runs for, and waits for the answer. */
  async #request(request: EngineRequest, runs: Runs): Promise<WireForm> {
    const { frame } = this;
    if (frame === undefined) throw new Error('internal: the script is not waiting for the engine');
    if (runs === 'code') await this.#host.beforePython();
    // What was written before is played first: perhaps into properties of the script.
    const within = runs === 'ours' && this.table.unsettled ? 'property' : runs;
    const q = this.#nextRequest++;
    // A function of ours looks at nothing but what it is given. (For attributes of a class its module may have to be loaded, which asks the engine in turn.)
    const canWait = within === 'ours' && request.t === 'call' && request.a.every(isPlain) && this.#host.plays !== true;
    const effects = canWait ? [] : this.table.takeEffects();
    const answer = new Promise<WireForm>((resolve, reject) => {
      this.#waiting.set(q, { resolve, reject });
    });
    this.#send(effects.length > 0 ? { ...request, fr: frame, q, w: effects } : { ...request, fr: frame, q });
    this.#asked.push(within);
    try {
      return await answer;
    } finally {
      this.#asked.splice(this.#asked.lastIndexOf(within), 1);
      if (runs === 'code') this.#host.afterPython();
    }
  }

  /** Plays the pending effects (transcript lines among them) in Python now: before something else writes to the same streams. */
  async playEffects(): Promise<void> {
    if (this.frame !== undefined) await this.#request({ t: 'flush' }, 'property');
  }

  /** Plays writes to attributes of which Python decides the value, so that it comes back. */
  async settle(): Promise<void> {
    if (this.table.unsettled) await this.playEffects();
  }

  // ScriptPort

  tellAhead(): void {
    const { frame } = this;
    if (frame === undefined || this.#frames.severalThreads || this.table.unsettled || this.#host.plays === true) return;
    const effects = this.table.takeEffects();
    if (effects.length > 0) this.#send({ t: 'play', fr: frame, w: effects } satisfies PlayNotice);
  }

  patched(path: string): boolean {
    return this.#patched.has(path);
  }

  methodPatched(classPaths: readonly string[], name: string): boolean {
    return this.#patchedNames.has(name) && classPaths.some((path) => this.#patched.has(`${path}.${name}`));
  }

  classPath(object: EngineObject): string | undefined {
    const mirror = this.table.mirrorOf(object);
    return mirror === undefined ? undefined : this.table.recordOf(mirror)?.path;
  }

  overrides(object: EngineObject, method: string): boolean {
    const mirror = this.table.mirrorOf(object);
    if (mirror === undefined) return false;
    if (Object.hasOwn(mirror.raw, method) && mirror.raw[method] instanceof Handle) return true;
    return this.table.recordOf(mirror)?.overrides.has(method) ?? this.methodPatched(classChain(mirror.raw), method);
  }

  changesClassAttribute(object: EngineObject, name: string): boolean {
    const mirror = this.table.mirrorOf(object);
    if (mirror === undefined) return false;
    if (Object.hasOwn(mirror.raw, name)) return true;
    const record = this.table.recordOf(mirror);
    const chain = classChain(mirror.raw);
    if (record !== undefined && (record.path !== chain[0] || record.attributes.has(name) || record.properties.has(name))) return true;
    return this.methodPatched(chain, name);
  }

  /**
   * Whether an object of ours has no such attribute, neither itself nor by its class: then Python need not be asked. What
   * `setup()` is given is looked up name by name.
   */
  async #surelyLacks(object: EngineObject, name: string): Promise<boolean> {
    const mirror = this.table.mirrorOf(object);
    if (mirror === undefined || Object.hasOwn(mirror.raw, name) || this.#patchedNames.has(name)) return false;
    const path = classChain(mirror.raw)[0] as string;
    const record = this.table.recordOf(mirror);
    if (record !== undefined && record.path !== path) return false;
    let names = this.#classNames.get(path);
    if (names === undefined) {
      names = this.#request({ t: 'names', o: path }, 'ours').then((form) => new Set(this.table.decode(form) as string[]));
      this.#classNames.set(path, names);
    }
    const known = await names;
    return !known.has(name) && !known.has('__getattr__');
  }

  #owner(owner: EngineObject | Handle | string): WireForm {
    return typeof owner === 'string' ? owner : this.table.encode(owner);
  }

  async #optional(request: EngineRequest, runs: Runs): Promise<Value | undefined> {
    const answer = this.table.decode(await this.#request(request, runs)) as Value[];
    return answer.length === 0 ? undefined : (answer[0] as Value);
  }

  async get(owner: EngineObject | Handle | string, name: string): Promise<Value | undefined> {
    if (owner instanceof EngineObject && (await this.#surelyLacks(owner, name))) return undefined;
    return this.#optional({ t: 'get', o: this.#owner(owner), n: name }, 'property');
  }

  async set(owner: Handle | string, name: string, value: unknown): Promise<void> {
    await this.#request({ t: 'set', o: this.#owner(owner), n: name, v: this.table.encode(value) }, 'property');
  }

  async call(callee: Handle | string, args: readonly unknown[], keywords?: Readonly<Record<string, unknown>>): Promise<Value> {
    const words =
      keywords === undefined ? undefined : Object.fromEntries(Object.entries(keywords).map(([k, v]) => [k, this.table.encode(v)]));
    const request = {
      t: 'call',
      o: this.#owner(callee),
      a: args.map((arg) => this.table.encode(arg)),
      ...(words === undefined ? {} : { kw: words }),
    } as const;
    return this.table.decode(await this.#request(request, 'code'));
  }

  async ask(functionPath: string, args: readonly unknown[]): Promise<Value> {
    return this.table.decode(await this.#request({ t: 'call', o: functionPath, a: args.map((arg) => this.table.encode(arg)) }, 'ours'));
  }

  async callMethod(object: EngineObject | Handle, name: string, args: readonly unknown[]): Promise<Value> {
    await this.#host.beforeMethod?.(object, name);
    const request = { t: 'call', o: this.#owner(object), n: name, a: args.map((arg) => this.table.encode(arg)) } as const;
    return this.table.decode(await this.#request(request, 'code'));
  }

  async isInstance(value: unknown, classPath: string): Promise<boolean> {
    return (await this.#request({ t: 'isinstance', o: this.table.encode(value), c: classPath }, 'property')) === true;
  }

  async isSubclass(value: Handle, classPath: string): Promise<boolean> {
    return (await this.#request({ t: 'issubclass', o: this.table.encode(value), c: classPath }, 'property')) === true;
  }

  async import(module: string, name?: string): Promise<Value | undefined> {
    return this.#optional(name === undefined ? { t: 'import', m: module } : { t: 'import', m: module, n: name }, 'code');
  }
}

function isPlain(form: WireForm): boolean {
  return form === null || typeof form !== 'object';
}

function disturbed(): EngineError {
  return new EngineError('DistutilsPlatformError', 'the setup script wrote to file descriptor 4, which leads to pydistutils', {
    code: 'disturbed-wire',
    hint: 'descriptors 3 and 4 of its process are taken: the script must open its own',
  });
}
