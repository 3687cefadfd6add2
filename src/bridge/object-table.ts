/**
 * The engine's mirrors of the script's objects, and the effects that its changes become.
 *
 * Python's ids count up from 1, the engine's down from -1; both are forgotten together when the outermost call has returned
 * (`clear`). A mirror is valid only while the engine has the turn: each message from Python says what changed (`apply`), each
 * message to Python first plays what the engine changed (`takeEffects`). Lists and dicts are refreshed in place, since their
 * identity is what scripts hold; the engine's own changes to them are found by comparing with a shallow copy.
 */
import { engineClassOf } from '../model/class-attributes.ts';
import { EngineObject, type EngineClass } from '../model/engine-object.ts';
import { Handle, PyFloat, Tuple, type Value } from '../model/values.ts';
import type { ClassForm, Effect, StateForm, WireForm } from './messages.ts';

/** What is known of an object's Python class. */
export interface ClassRecord {
  readonly path: string;
  readonly bases: readonly string[];
  readonly overrides: ReadonlySet<string>;
  readonly properties: ReadonlySet<string>;
  readonly attributes: ReadonlyMap<string, Value>;
  readonly watched: boolean;
}

/** What the table keeps of an adopted object. */
export interface Mirror {
  readonly raw: EngineObject;
  readonly proxy: EngineObject;
  /** Valid in `generation` only. */
  id: number;
  generation: number;
  /** Its class, by the key that Python has given it; undefined for an object that Python knows from us. */
  classKey: number | undefined;
}

type Container = Value[] | Map<Value, Value>;

export class ObjectTable {
  readonly #mirrors = new WeakMap<object, Mirror>();
  readonly #make: (bases: readonly string[]) => EngineObject;
  #things = new Map<number, object>();
  #ids = new Map<object, number>();
  #copies = new Map<number, Container>();
  #classes = new Map<number, ClassRecord>();
  #effects: Effect[] = [];
  #nextId = -1;
  #generation = 0;
  #unsettled = false;

  /** `make` gives a new adopted object of the engine's class for the first of the Python class paths that has one. */
  constructor(make: (bases: readonly string[]) => EngineObject) {
    this.#make = make;
  }

  clear(): void {
    this.#things = new Map();
    this.#ids = new Map();
    this.#copies = new Map();
    this.#classes = new Map();
    this.#nextId = -1;
    this.#generation += 1;
  }

  // Adopted objects

  remember(raw: EngineObject, proxy: EngineObject): Mirror {
    const mirror: Mirror = { raw, proxy, id: 0, generation: -1, classKey: undefined };
    this.#mirrors.set(proxy, mirror);
    this.#mirrors.set(raw, mirror);
    return mirror;
  }

  mirrorOf(object: object): Mirror | undefined {
    return this.#mirrors.get(object);
  }

  isBound(mirror: Mirror): boolean {
    return mirror.generation === this.#generation && mirror.id !== 0;
  }

  recordOf(mirror: Mirror): ClassRecord | undefined {
    return this.isBound(mirror) && mirror.classKey !== undefined ? this.#classes.get(mirror.classKey) : undefined;
  }

  attributeWritten(mirror: Mirror, name: string, value: unknown): void {
    if (!this.isBound(mirror)) return;
    const form = this.encode(value);
    this.#effects.push(['set', mirror.id, name, form]);
    if (this.recordOf(mirror)?.watched === true) this.#unsettled = true;
  }

  /** Attributes were written whose values Python decides (`__setattr__`, properties): they are known after the next message. */
  get unsettled(): boolean {
    return this.#unsettled;
  }

  attributeDeleted(mirror: Mirror, name: string): void {
    if (this.isBound(mirror)) this.#effects.push(['del', mirror.id, name]);
  }

  // Engine to Python

  addEffect(effect: Effect): void {
    this.#effects.push(effect);
  }

  /** Everything that the engine has changed since the last message. */
  takeEffects(): readonly Effect[] {
    for (const [id, copy] of this.#copies) {
      const thing = this.#things.get(id) as Container;
      if (Array.isArray(thing) ? !sameList(thing, copy as Value[]) : !sameDict(thing, copy as Map<Value, Value>)) this.#refresh(id, thing);
    }
    const effects = this.#effects;
    this.#effects = [];
    this.#unsettled = false;
    return effects;
  }

  #refresh(id: number, thing: Container): void {
    // What it holds may be new to Python: that comes first.
    if (Array.isArray(thing)) {
      this.#copies.set(id, [...thing]);
      const items = thing.map((item) => this.encode(item));
      this.#effects.push(['list', id, items]);
    } else {
      this.#copies.set(id, new Map(thing));
      const pairs = [...thing].map(([key, value]) => [this.encode(key), this.encode(value)] as const);
      this.#effects.push(['dict', id, pairs]);
    }
  }

  encode(value: unknown): WireForm {
    if (value === undefined || value === null) return null;
    if (typeof value === 'boolean' || typeof value === 'string') return value;
    if (typeof value === 'number') return Number.isSafeInteger(value) ? value : { f: String(value) };
    if (typeof value === 'bigint') return { i: String(value) };
    if (value instanceof PyFloat) return { f: value.text };
    if (value instanceof Uint8Array) return { b: Buffer.from(value).toString('hex') };
    if (value instanceof Tuple) return { t: value.map((item) => this.encode(item)) };
    if (value instanceof Handle) return { h: value.id };
    if (value instanceof EngineObject) return { r: this.#bind(value) };
    const known = this.#ids.get(value as object);
    if (known !== undefined) return { r: known };
    if (Array.isArray(value) || value instanceof Map) {
      const id = this.#register(value);
      this.#effects.push(['new', id, Array.isArray(value) ? 'list' : 'dict']);
      if ((Array.isArray(value) ? value.length : value.size) > 0) this.#refresh(id, value as Container);
      else this.#copies.set(id, Array.isArray(value) ? [] : new Map());
      return { r: id };
    }
    if (typeof value === 'function' && typeof (value as Partial<EngineClass>).pythonPath === 'string') {
      const id = this.#register(value);
      this.#effects.push(['class', id, (value as unknown as EngineClass).pythonPath]);
      return { h: id };
    }
    throw new Error(`internal: a value that cannot cross the bridge: ${Object.prototype.toString.call(value)}`);
  }

  #register(thing: object): number {
    const id = this.#nextId--;
    this.#things.set(id, thing);
    this.#ids.set(thing, id);
    return id;
  }

  /** The object's id; an object that Python has not seen yet is made there, with all its attributes. */
  #bind(object: EngineObject): number {
    const mirror = this.#mirrors.get(object);
    if (mirror === undefined) throw new Error('internal: an object that was not adopted cannot cross the bridge');
    if (this.isBound(mirror)) return mirror.id;
    mirror.id = this.#register(mirror.proxy);
    mirror.generation = this.#generation;
    mirror.classKey = undefined;
    this.#effects.push(['new', mirror.id, engineClassOf(mirror.raw).pythonPath]);
    for (const name of Object.keys(mirror.raw)) {
      const form = this.encode(mirror.raw[name]);
      this.#effects.push(['set', mirror.id, name, form]);
    }
    return mirror.id;
  }

  // Python to engine

  /** Classes that must be loaded before `apply` of these descriptions. */
  static basesOf(states: readonly StateForm[]): readonly (readonly string[])[] {
    return states.flatMap((state) => (state.k === undefined ? [] : [state.k.bases]));
  }

  apply(states: readonly StateForm[]): void {
    const classForms: [number, ClassForm][] = [];
    for (const state of states) {
      if (state.k !== undefined) {
        classForms.push([state.c as number, state.k]);
        this.#classes.set(state.c as number, emptyRecord(state.k));
      }
    }
    for (const state of states) this.#shell(state);
    for (const [key, form] of classForms) {
      const attributes = this.#classes.get(key)?.attributes as Map<string, Value>;
      for (const [name, value] of Object.entries(form.attrs)) attributes.set(name, this.decode(value));
    }
    for (const state of states) this.#fill(state);
  }

  #shell(state: StateForm): void {
    if (this.#things.has(state.id)) return;
    if (state.l !== undefined) this.#adoptId(state.id, []);
    else if (state.d !== undefined) this.#adoptId(state.id, new Map());
    else if (state.o !== undefined) {
      const record = this.#classes.get(state.c as number) as ClassRecord;
      const proxy = this.#make(record.bases);
      const mirror = this.#mirrors.get(proxy) as Mirror;
      mirror.id = state.id;
      mirror.generation = this.#generation;
      this.#adoptId(state.id, proxy);
    }
  }

  #adoptId(id: number, thing: object): void {
    this.#things.set(id, thing);
    this.#ids.set(thing, id);
  }

  #fill(state: StateForm): void {
    const thing = this.#things.get(state.id);
    if (state.l !== undefined) {
      const list = thing as Value[];
      list.length = 0;
      for (const item of state.l) list.push(this.decode(item));
      this.#copies.set(state.id, [...list]);
    } else if (state.d !== undefined) {
      const dict = thing as Map<Value, Value>;
      dict.clear();
      for (const [key, value] of state.d) dict.set(this.decode(key), this.decode(value));
      this.#copies.set(state.id, new Map(dict));
    } else {
      const mirror = this.#mirrors.get(thing as object) as Mirror;
      if (state.c !== undefined) mirror.classKey = state.c;
      for (const [name, value] of Object.entries(state.o ?? state.s ?? {})) write(mirror.raw, name, this.decode(value));
      for (const name of state.x ?? []) delete mirror.raw[name];
    }
  }

  decode(form: WireForm): Value {
    if (form === null || typeof form !== 'object') return form;
    if ('r' in form) return this.#thing(form.r) as Value;
    if ('t' in form) return Tuple.from(form.t.map((item) => this.decode(item)));
    if ('f' in form) return new PyFloat(form.f);
    if ('i' in form) return BigInt(form.i);
    if ('b' in form) return new Uint8Array(Buffer.from(form.b, 'hex'));
    const known = this.#things.get(form.h);
    if (known !== undefined) return known as Value;
    const handle = new Handle(form.h, form.p ?? 'object', form.k ?? 'object', form.v === undefined ? undefined : this.decode(form.v));
    this.#adoptId(form.h, handle);
    return handle;
  }

  #thing(id: number): object {
    const thing = this.#things.get(id);
    if (thing === undefined) throw new Error(`internal: the script refers to object ${id}, which the engine does not know`);
    return thing;
  }
}

function emptyRecord(form: ClassForm): ClassRecord {
  return {
    path: form.path,
    bases: form.bases,
    watched: form.watched,
    attributes: new Map<string, Value>(),
    overrides: new Set(form.over.filter((name) => !name.startsWith('='))),
    properties: new Set(form.over.filter((name) => name.startsWith('=')).map((name) => name.slice(1))),
  };
}

/** Writes an attribute of the raw object, past accessors of its class. */
export function write(raw: EngineObject, name: string, value: unknown): void {
  Object.defineProperty(raw, name, { value, writable: true, enumerable: true, configurable: true });
}

function sameList(a: readonly Value[], b: readonly Value[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
}

function sameDict(a: ReadonlyMap<Value, Value>, b: ReadonlyMap<Value, Value>): boolean {
  if (a.size !== b.size) return false;
  // No value is undefined.
  for (const [key, value] of a) if (b.get(key) !== value) return false;
  return true;
}
