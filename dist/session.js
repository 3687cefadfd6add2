"use strict";

const require_run = require("./run.js");
const require_own_options = require("./own-options.js");
const require_step_paths = require("./step-paths.js");
const require_tidy_path = require("./tidy-path.js");
const require_values = require("./values.js");
const require_engine_object = require("./engine-object.js");
const require_scheme_folders = require("./scheme-folders.js");
const require_glob_pattern = require("./glob-pattern.js");
const require_clock = require("./clock.js");
const require_functions = require("./functions5.js");
let node_path = require("node:path");
let node_async_hooks = require("node:async_hooks");

// src/bridge/object-table.ts
var ObjectTable = class {
	#mirrors = /* @__PURE__ */ new WeakMap();
	#make;
	#things = /* @__PURE__ */ new Map();
	#ids = /* @__PURE__ */ new Map();
	#copies = /* @__PURE__ */ new Map();
	#classes = /* @__PURE__ */ new Map();
	#effects = [];
	#nextId = -1;
	#generation = 0;
	#unsettled = false;
	constructor(make) {
		this.#make = make;
	}
	clear() {
		this.#things = /* @__PURE__ */ new Map();
		this.#ids = /* @__PURE__ */ new Map();
		this.#copies = /* @__PURE__ */ new Map();
		this.#classes = /* @__PURE__ */ new Map();
		this.#nextId = -1;
		this.#generation += 1;
	}
	remember(raw, proxy) {
		const mirror = {
			raw,
			proxy,
			id: 0,
			generation: -1,
			record: void 0
		};
		this.#mirrors.set(proxy, mirror);
		this.#mirrors.set(raw, mirror);
		return mirror;
	}
	mirrorOf(object) {
		return this.#mirrors.get(object);
	}
	isBound(mirror) {
		return mirror.generation === this.#generation && mirror.id !== 0;
	}
	recordOf(mirror) {
		return this.isBound(mirror) ? mirror.record : void 0;
	}
	attributeWritten(mirror, name, value) {
		if (!this.isBound(mirror)) return;
		const form = this.encode(value);
		this.#effects.push([
			"set",
			mirror.id,
			name,
			form
		]);
		if (mirror.record?.watched === true) this.#unsettled = true;
	}
	get unsettled() {
		return this.#unsettled;
	}
	attributeDeleted(mirror, name) {
		if (this.isBound(mirror)) this.#effects.push([
			"del",
			mirror.id,
			name
		]);
	}
	addEffect(effect) {
		this.#effects.push(effect);
	}
	takeEffects() {
		for (const [id, copy] of this.#copies) {
			const thing = this.#things.get(id);
			if (Array.isArray(thing) ? !sameList(thing, copy) : !sameDict(thing, copy)) this.#refresh(id, thing);
		}
		const effects = this.#effects;
		this.#effects = [];
		this.#unsettled = false;
		return effects;
	}
	#refresh(id, thing) {
		if (Array.isArray(thing)) {
			this.#copies.set(id, [...thing]);
			const items = thing.map((item) => this.encode(item));
			this.#effects.push([
				"list",
				id,
				items
			]);
		} else {
			this.#copies.set(id, new Map(thing));
			const pairs = [...thing].map(([key, value]) => [this.encode(key), this.encode(value)]);
			this.#effects.push([
				"dict",
				id,
				pairs
			]);
		}
	}
	encode(value) {
		if (value === void 0 || value === null) return null;
		if (typeof value === "boolean" || typeof value === "string") return value;
		if (typeof value === "number") return Number.isSafeInteger(value) ? value : { f: String(value) };
		if (typeof value === "bigint") return { i: String(value) };
		if (value instanceof require_values.PyFloat) return { f: value.text };
		if (value instanceof Uint8Array) return { b: Buffer.from(value).toString("hex") };
		if (value instanceof require_values.Tuple) return { t: value.map((item) => this.encode(item)) };
		if (value instanceof require_values.Handle) return { h: value.id };
		if (value instanceof require_engine_object.EngineObject) return { r: this.#bind(value) };
		const known = this.#ids.get(value);
		if (known !== void 0) return { r: known };
		if (Array.isArray(value) || value instanceof Map) {
			const id = this.#register(value);
			this.#effects.push([
				"new",
				id,
				Array.isArray(value) ? "list" : "dict"
			]);
			if ((Array.isArray(value) ? value.length : value.size) > 0) this.#refresh(id, value);
			else this.#copies.set(id, Array.isArray(value) ? [] : /* @__PURE__ */ new Map());
			return { r: id };
		}
		if (typeof value === "function" && typeof value.pythonPath === "string") {
			const id = this.#register(value);
			this.#effects.push([
				"class",
				id,
				value.pythonPath
			]);
			return { h: id };
		}
		throw new Error(`internal: a value that cannot cross the bridge: ${Object.prototype.toString.call(value)}`);
	}
	#register(thing) {
		const id = this.#nextId--;
		this.#things.set(id, thing);
		this.#ids.set(thing, id);
		return id;
	}
	#bind(object) {
		const mirror = this.#mirrors.get(object);
		if (mirror === void 0) throw new Error("internal: an object that was not adopted cannot cross the bridge");
		if (this.isBound(mirror)) return mirror.id;
		mirror.id = this.#register(mirror.proxy);
		mirror.generation = this.#generation;
		mirror.record = void 0;
		this.#effects.push([
			"new",
			mirror.id,
			mirror.raw.constructor.pythonPath
		]);
		for (const name of Object.keys(mirror.raw)) {
			const form = this.encode(mirror.raw[name]);
			this.#effects.push([
				"set",
				mirror.id,
				name,
				form
			]);
		}
		return mirror.id;
	}
	static basesOf(states) {
		return states.flatMap((state) => state.k === void 0 ? [] : [state.k.bases]);
	}
	apply(states) {
		const classForms = [];
		for (const state of states) if (state.k !== void 0) {
			classForms.push([state.c, state.k]);
			this.#classes.set(state.c, emptyRecord(state.k));
		}
		for (const state of states) this.#shell(state);
		for (const [key, form] of classForms) {
			const attributes = this.#classes.get(key)?.attributes;
			for (const [name, value] of Object.entries(form.attrs)) attributes.set(name, this.decode(value));
		}
		for (const state of states) this.#fill(state);
	}
	#shell(state) {
		if (this.#things.has(state.id)) return;
		if (state.l !== void 0) this.#adoptId(state.id, []);
		else if (state.d !== void 0) this.#adoptId(state.id, /* @__PURE__ */ new Map());
		else if (state.o !== void 0) {
			const record = this.#classes.get(state.c);
			const proxy = this.#make(record.bases);
			const mirror = this.#mirrors.get(proxy);
			mirror.id = state.id;
			mirror.generation = this.#generation;
			this.#adoptId(state.id, proxy);
		}
	}
	#adoptId(id, thing) {
		this.#things.set(id, thing);
		this.#ids.set(thing, id);
	}
	#fill(state) {
		const thing = this.#things.get(state.id);
		if (state.l !== void 0) {
			const list = thing;
			list.length = 0;
			for (const item of state.l) list.push(this.decode(item));
			this.#copies.set(state.id, [...list]);
		} else if (state.d !== void 0) {
			const dict = thing;
			dict.clear();
			for (const [key, value] of state.d) dict.set(this.decode(key), this.decode(value));
			this.#copies.set(state.id, new Map(dict));
		} else {
			const mirror = this.#mirrors.get(thing);
			if (state.c !== void 0) mirror.record = this.#classes.get(state.c);
			for (const [name, value] of Object.entries(state.o ?? state.s ?? {})) write(mirror.raw, name, this.decode(value));
			for (const name of state.x ?? []) delete mirror.raw[name];
		}
	}
	decode(form) {
		if (form === null || typeof form !== "object") return form;
		if ("r" in form) return this.#thing(form.r);
		if ("t" in form) return require_values.Tuple.from(form.t.map((item) => this.decode(item)));
		if ("f" in form) return new require_values.PyFloat(form.f);
		if ("i" in form) return BigInt(form.i);
		if ("b" in form) return new Uint8Array(Buffer.from(form.b, "hex"));
		const known = this.#things.get(form.h);
		if (known !== void 0) return known;
		const handle = new require_values.Handle(form.h, form.p ?? "object", form.k ?? "object", form.v === void 0 ? void 0 : this.decode(form.v));
		this.#adoptId(form.h, handle);
		return handle;
	}
	#thing(id) {
		const thing = this.#things.get(id);
		if (thing === void 0) throw new Error(`internal: the script refers to object ${id}, which the engine does not know`);
		return thing;
	}
};
function emptyRecord(form) {
	return {
		path: form.path,
		bases: form.bases,
		watched: form.watched,
		attributes: /* @__PURE__ */ new Map(),
		overrides: new Set(form.over.filter((name) => !name.startsWith("="))),
		properties: new Set(form.over.filter((name) => name.startsWith("=")).map((name) => name.slice(1)))
	};
}
function write(raw, name, value) {
	Object.defineProperty(raw, name, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
function sameList(a, b) {
	return a.length === b.length && a.every((item, i) => item === b[i]);
}
function sameDict(a, b) {
	if (a.size !== b.size) return false;
	for (const [key, value] of a) if (!b.has(key) || b.get(key) !== value) return false;
	return true;
}

// src/bridge/adopt.ts
const AsyncFunction = (async () => void 0).constructor;
function adopt(raw, adopter) {
	const { table } = adopter;
	const chain = classChain(raw);
	const proxy = new Proxy(raw, {
		get(target, key, receiver) {
			if (typeof key === "symbol" || key === "$" || key === "constructor") return Reflect.get(target, key);
			if (Object.hasOwn(target, key)) {
				const value = target[key];
				return value instanceof require_values.Handle && isMethod(target, key) ? call(key) : value;
			}
			const record = table.recordOf(mirror);
			if (record !== void 0) {
				if (record.overrides.has(key)) return call(key);
				const value = record.attributes.get(key);
				if (value !== void 0) return value;
			} else if (adopter.methodPatched(chain, key) && isMethod(target, key)) return call(key);
			const found = Reflect.get(target, key, receiver);
			return record?.watched === true && found instanceof AsyncFunction ? settled(found) : found;
		},
		set(target, key, value) {
			if (typeof key === "symbol") return Reflect.set(target, key, value);
			write(target, key, value);
			table.attributeWritten(mirror, key, value);
			return true;
		},
		deleteProperty(target, key) {
			if (typeof key === "string") table.attributeDeleted(mirror, key);
			return Reflect.deleteProperty(target, key);
		}
	});
	const mirror = table.remember(raw, proxy);
	const settled = (method) => async (...args) => {
		await adopter.settle();
		const answer = await Reflect.apply(method, proxy, args);
		await adopter.settle();
		return answer;
	};
	const call = (name) => (...args) => adopter.callMethod(proxy, name, args);
	return proxy;
}
function isMethod(raw, name) {
	for (let at = Object.getPrototypeOf(raw); at !== null; at = Object.getPrototypeOf(at)) {
		const found = Object.getOwnPropertyDescriptor(at, name);
		if (found !== void 0) return typeof found.value === "function";
	}
	return false;
}
function classChain(raw) {
	const chain = [];
	let at = raw.constructor;
	while (typeof at === "function" && typeof at.pythonPath === "string") {
		chain.push(at.pythonPath);
		at = Object.getPrototypeOf(at);
	}
	return chain;
}

// src/bridge/frames.ts
var Frames = class {
	#nested = [];
	#contexts = new node_async_hooks.AsyncLocalStorage();
	#severalThreads = false;
	get severalThreads() {
		return this.#severalThreads;
	}
	get current() {
		return (this.severalThreads ? this.#contexts.getStore() : void 0) ?? this.#nested.at(-1);
	}
	async run(frame, otherThread, work) {
		this.#severalThreads ||= otherThread;
		if (this.severalThreads) {
			await this.#contexts.run(frame, work);
			return;
		}
		this.#nested.push(frame);
		try {
			await work();
		} finally {
			this.#nested.splice(this.#nested.lastIndexOf(frame), 1);
		}
	}
};

// src/bridge/connection.ts
var ScriptGone = class extends Error {};
var Connection = class {
	attached = true;
	table;
	#output;
	#host;
	#frames = new Frames();
	#waiting = /* @__PURE__ */ new Map();
	#patched = /* @__PURE__ */ new Set();
	#patchedNames = /* @__PURE__ */ new Set();
	#classNames = /* @__PURE__ */ new Map();
	#nextRequest = 1;
	#asked = [];
	#order = Promise.resolve();
	#end;
	#code;
	ended;
	constructor(input, output, host, make) {
		this.#output = output;
		this.#host = host;
		this.table = new ObjectTable(make);
		this.ended = new Promise((resolve, reject) => {
			this.#end = {
				resolve,
				reject
			};
		});
		this.ended.catch(() => void 0);
		output.on("error", () => {
			this.#closed();
		});
		readLines(input, (line) => this.#arrived(line), () => this.#closed());
	}
	start(order) {
		this.#send(order);
	}
	async compiledCode() {
		return new Promise((resolve, reject) => {
			this.#code = {
				resolve,
				reject
			};
			this.#send({ t: "code" });
		});
	}
	release() {
		this.#send({ t: "ret" });
	}
	#send(message) {
		this.#output.write(`${JSON.stringify(message)}\n`);
	}
	#closed() {
		const gone = new ScriptGone("the Python process ended without a farewell");
		for (const waiter of this.#waiting.values()) waiter.reject(gone);
		this.#waiting.clear();
		this.#end?.reject(gone);
		this.#code?.reject(gone);
	}
	#arrived(line) {
		let message;
		try {
			message = JSON.parse(line);
		} catch {
			this.#end?.reject(disturbed());
			return;
		}
		this.#order = this.#order.then(() => this.#receive(message)).catch((error) => this.#end?.reject(error));
	}
	async #receive(message) {
		await this.#host.drained();
		if (message.z === 1) this.table.clear();
		if (message.f !== void 0) this.#takeFacts(message.f);
		if (message.s !== void 0) {
			for (const bases of ObjectTable.basesOf(message.s)) await this.#host.prepareClass(bases);
			this.table.apply(message.s);
		}
		switch (message.t) {
			case "call": {
				const args = message.a.map((form) => this.table.decode(form));
				this.#frames.run(message.fr, message.th === 1, async () => this.#answer(message.fr, message.fn, args));
				return;
			}
			case "ret":
				this.#settle(message.q)?.resolve(message.v);
				return;
			case "exc":
				this.#settle(message.q)?.reject(exceptionOf(message.e));
				return;
			case "bye": {
				const { status, failure, code } = message;
				this.#end?.resolve({
					status,
					...failure === void 0 ? {} : { failure },
					...code === void 0 ? {} : { code }
				});
				return;
			}
			case "code":
				this.#code?.resolve(Buffer.from(message.data, "base64"));
				return;
			case "hello": throw new Error("internal: a second first message");
		}
	}
	#settle(request) {
		const waiter = this.#waiting.get(request);
		this.#waiting.delete(request);
		return waiter;
	}
	#takeFacts(facts) {
		if (facts.patched !== void 0) {
			this.#patched = new Set(facts.patched);
			this.#patchedNames = new Set(facts.patched.map((path) => path.slice(path.lastIndexOf(".") + 1)));
		}
		this.#host.facts(facts);
	}
	async #answer(frame, path, args) {
		let reply;
		const within = this.#frames.severalThreads ? "code" : this.#asked.at(-1) ?? "code";
		if (within === "code") this.#host.afterPython();
		try {
			reply = {
				t: "ret",
				v: this.table.encode(await this.#run(path, args, within))
			};
		} catch (error) {
			reply = {
				t: "exc",
				e: this.#exceptionForm(error)
			};
		}
		const effects = this.table.takeEffects();
		this.#send(effects.length > 0 ? {
			...reply,
			fr: frame,
			w: effects
		} : {
			...reply,
			fr: frame
		});
	}
	async #run(path, args, within) {
		try {
			return await this.#host.dispatch(path, args);
		} finally {
			if (within !== "ours") await this.#host.beforePython();
		}
	}
	#exceptionForm(error) {
		if (error instanceof require_own_options.PythonException) return { h: error.handle };
		if (error instanceof require_own_options.EngineError) {
			this.#host.raised(error);
			const path = require_own_options.errorPath(error.python);
			return {
				c: path,
				a: (path.startsWith("configparser.") ? [...error.args, error.message] : error.args).map((arg) => this.table.encode(arg))
			};
		}
		const mistake = error instanceof Error ? error : new Error(String(error));
		this.#host.raised(mistake);
		return {
			c: "RuntimeError",
			a: [mistake.message.startsWith("internal: ") ? mistake.message : `internal: ${mistake.message}`]
		};
	}
	get frame() {
		return this.#frames.current;
	}
	async #request(request, runs) {
		const { frame } = this;
		if (frame === void 0) throw new Error("internal: the script is not waiting for the engine");
		if (runs === "code") await this.#host.beforePython();
		const within = runs === "ours" && this.table.unsettled ? "property" : runs;
		const q = this.#nextRequest++;
		const effects = this.table.takeEffects();
		const answer = new Promise((resolve, reject) => {
			this.#waiting.set(q, {
				resolve,
				reject
			});
		});
		this.#send(effects.length > 0 ? {
			...request,
			fr: frame,
			q,
			w: effects
		} : {
			...request,
			fr: frame,
			q
		});
		this.#asked.push(within);
		try {
			return await answer;
		} finally {
			this.#asked.splice(this.#asked.lastIndexOf(within), 1);
			if (runs === "code") this.#host.afterPython();
		}
	}
	async playEffects() {
		if (this.frame !== void 0) await this.#request({ t: "flush" }, "property");
	}
	async settle() {
		if (this.table.unsettled) await this.playEffects();
	}
	patched(path) {
		return this.#patched.has(path);
	}
	methodPatched(classPaths, name) {
		return this.#patchedNames.has(name) && classPaths.some((path) => this.#patched.has(`${path}.${name}`));
	}
	classPath(object) {
		const mirror = this.table.mirrorOf(object);
		return mirror === void 0 ? void 0 : this.table.recordOf(mirror)?.path;
	}
	overrides(object, method) {
		const mirror = this.table.mirrorOf(object);
		if (mirror === void 0) return false;
		if (Object.hasOwn(mirror.raw, method) && mirror.raw[method] instanceof require_values.Handle) return true;
		return this.table.recordOf(mirror)?.overrides.has(method) ?? this.methodPatched(classChain(mirror.raw), method);
	}
	changesClassAttribute(object, name) {
		const mirror = this.table.mirrorOf(object);
		if (mirror === void 0) return false;
		if (Object.hasOwn(mirror.raw, name)) return true;
		const record = this.table.recordOf(mirror);
		const chain = classChain(mirror.raw);
		if (record !== void 0 && (record.path !== chain[0] || record.attributes.has(name) || record.properties.has(name))) return true;
		return this.methodPatched(chain, name);
	}
	async #surelyLacks(object, name) {
		const mirror = this.table.mirrorOf(object);
		if (mirror === void 0 || Object.hasOwn(mirror.raw, name) || this.#patchedNames.has(name)) return false;
		const path = classChain(mirror.raw)[0];
		const record = this.table.recordOf(mirror);
		if (record !== void 0 && record.path !== path) return false;
		let names = this.#classNames.get(path);
		if (names === void 0) {
			names = this.#request({
				t: "names",
				o: path
			}, "ours").then((form) => new Set(this.table.decode(form)));
			this.#classNames.set(path, names);
		}
		const known = await names;
		return !known.has(name) && !known.has("__getattr__");
	}
	#owner(owner) {
		return typeof owner === "string" ? owner : this.table.encode(owner);
	}
	async #optional(request, runs) {
		const answer = this.table.decode(await this.#request(request, runs));
		return answer.length === 0 ? void 0 : answer[0];
	}
	async get(owner, name) {
		if (owner instanceof require_engine_object.EngineObject && await this.#surelyLacks(owner, name)) return void 0;
		return this.#optional({
			t: "get",
			o: this.#owner(owner),
			n: name
		}, "property");
	}
	async set(owner, name, value) {
		await this.#request({
			t: "set",
			o: this.#owner(owner),
			n: name,
			v: this.table.encode(value)
		}, "property");
	}
	async call(callee, args, keywords) {
		const words = keywords === void 0 ? void 0 : Object.fromEntries(Object.entries(keywords).map(([k, v]) => [k, this.table.encode(v)]));
		const request = {
			t: "call",
			o: this.#owner(callee),
			a: args.map((arg) => this.table.encode(arg)),
			...words === void 0 ? {} : { kw: words }
		};
		return this.table.decode(await this.#request(request, "code"));
	}
	async ask(functionPath, args) {
		return this.table.decode(await this.#request({
			t: "call",
			o: functionPath,
			a: args.map((arg) => this.table.encode(arg))
		}, "ours"));
	}
	async callMethod(object, name, args) {
		await this.#host.beforeMethod?.(object, name);
		const request = {
			t: "call",
			o: this.#owner(object),
			n: name,
			a: args.map((arg) => this.table.encode(arg))
		};
		return this.table.decode(await this.#request(request, "code"));
	}
	async isInstance(value, classPath) {
		return await this.#request({
			t: "isinstance",
			o: this.table.encode(value),
			c: classPath
		}, "property") === true;
	}
	async isSubclass(value, classPath) {
		return await this.#request({
			t: "issubclass",
			o: this.table.encode(value),
			c: classPath
		}, "property") === true;
	}
	async import(module, name) {
		return this.#optional(name === void 0 ? {
			t: "import",
			m: module
		} : {
			t: "import",
			m: module,
			n: name
		}, "code");
	}
};
function disturbed() {
	return new require_own_options.EngineError("DistutilsPlatformError", "the setup script wrote to file descriptor 4, which leads to pydistutils", {
		code: "disturbed-wire",
		hint: "descriptors 3 and 4 of its process are taken: the script must open its own"
	});
}
function exceptionOf(form) {
	return new require_own_options.PythonException(form.h, form.m, form.s);
}
function readLines(input, line, end) {
	let parts = [];
	input.setEncoding("latin1");
	input.on("data", (chunk) => {
		let from = 0;
		for (let at = chunk.indexOf("\n"); at >= 0; at = chunk.indexOf("\n", from)) {
			parts.push(chunk.slice(from, at));
			const whole = parts.length === 1 ? parts[0] : parts.join("");
			parts = [];
			from = at + 1;
			line(whole);
		}
		if (from < chunk.length) parts.push(chunk.slice(from));
	});
	input.on("end", end);
	input.on("error", end);
	input.resume();
}

// src/host/remembering-disk.ts
const SEPARATOR = /[\\/]/;
var RememberingDisk = class RememberingDisk {
	disk;
	stats = /* @__PURE__ */ new Map();
	linkStats = /* @__PURE__ */ new Map();
	listings = /* @__PURE__ */ new Map();
	absent;
	unordered = /* @__PURE__ */ new Map();
	static over(disk) {
		return disk instanceof RememberingDisk ? disk : new RememberingDisk(disk);
	}
	constructor(disk) {
		this.disk = disk;
	}
	forget(path) {
		this.absent = void 0;
		if (path === void 0) {
			this.stats.clear();
			this.linkStats.clear();
			this.listings.clear();
			this.unordered.clear();
			return;
		}
		this.forgetFile(path);
		const folder = require_clock.folderPart(path) || "/";
		this.forgetFile(folder);
		this.forgetListing(folder);
	}
	stat(path) {
		const known = this.stats.get(path);
		if (known !== void 0 || this.stats.has(path)) return known;
		const below = this.isInAbsent(path) || this.linkStats.has(path) && this.linkStats.get(path) === void 0;
		const found = below ? void 0 : this.disk.stat(path);
		if (found === void 0 && !below) this.absent = path;
		this.stats.set(path, found);
		return found;
	}
	statAnew(path) {
		this.forgetFile(path);
		return this.stat(path);
	}
	isInAbsent(path) {
		const { absent } = this;
		if (absent === void 0 || !path.startsWith(absent)) return false;
		return path.charAt(absent.length) === (absent.startsWith("/") ? "/" : "\\");
	}
	statLink(path) {
		const known = this.linkStats.get(path);
		if (known !== void 0 || this.linkStats.has(path)) return known;
		const below = this.isInAbsent(path);
		const found = below ? void 0 : this.disk.statLink(path);
		if (found === void 0 && !below) this.absent = path;
		this.linkStats.set(path, found);
		return found;
	}
	kind(path) {
		const stat = this.stats.get(path);
		if (stat !== void 0) return stat.kind;
		const listed = this.stats.has(path) ? void 0 : this.listedKind(path);
		return listed === "file" || listed === "directory" ? listed : this.stat(path)?.kind;
	}
	entries(path) {
		let listing = this.listings.get(path);
		if (listing === void 0) {
			const known = this.unordered.get(path);
			this.listings.set(path, listing = known !== void 0 && known.size < 2 ? known : this.disk.entries(path));
		}
		return listing;
	}
	learn(path, entries) {
		this.listings.set(path, entries);
	}
	members(path) {
		let listing = this.listings.get(path) ?? this.unordered.get(path);
		if (listing === void 0) this.unordered.set(path, listing = this.disk.members(path));
		return listing;
	}
	list(path) {
		return [...this.entries(path).keys()];
	}
	read(path) {
		return this.disk.read(path);
	}
	readPart(path, offset, length) {
		return this.disk.readPart(path, offset, length);
	}
	readText(path) {
		return this.disk.readText(path);
	}
	readLink(path) {
		return this.disk.readLink(path);
	}
	realPath(path) {
		return this.disk.realPath(path);
	}
	writable(path) {
		return this.disk.writable(path);
	}
	write(path, content, mode) {
		this.changing(path, () => {
			this.disk.write(path, content, mode);
		});
	}
	append(path, content) {
		this.changing(path, () => {
			this.disk.append(path, content);
		});
	}
	makeDirectory(path, mode) {
		this.changing(path, () => {
			this.disk.makeDirectory(path, mode);
		});
	}
	rename(from, to) {
		const folder = this.statLink(from)?.kind !== "file";
		this.changing(from, () => {
			this.changing(to, () => {
				this.disk.rename(from, to);
			});
		});
		if (folder) this.forgetBelow(from, to);
	}
	removeFile(path) {
		this.changing(path, () => {
			this.disk.removeFile(path);
		});
	}
	removeEmptyDirectory(path) {
		this.forgetListing(path);
		this.changing(path, () => {
			this.disk.removeEmptyDirectory(path);
		});
	}
	removeTree(path) {
		const folder = this.disk.statLink(path)?.kind === "directory";
		try {
			this.disk.removeTree(path);
		} finally {
			this.forget(path);
			if (folder) this.forgetBelow(path);
		}
	}
	copyContent(from, to) {
		this.changing(to, () => {
			this.disk.copyContent(from, to);
		});
	}
	hardLink(from, to) {
		try {
			this.disk.hardLink(from, to);
		} finally {
			this.forget();
		}
	}
	symbolicLink(target, path) {
		try {
			this.disk.symbolicLink(target, path);
		} finally {
			this.forget();
		}
	}
	setMode(path, mode) {
		this.forgetFile(path);
		this.disk.setMode(path, mode);
	}
	setTimes(path, accessed, modified) {
		this.forgetFile(path);
		this.disk.setTimes(path, accessed, modified);
	}
	copyOwner(like, path) {
		this.forgetFile(path);
		this.disk.copyOwner(like, path);
	}
	changing(path, change) {
		try {
			change();
		} finally {
			this.forget(path);
		}
	}
	forgetFile(path) {
		this.stats.delete(path);
		this.linkStats.delete(path);
	}
	forgetListing(folder) {
		this.listings.delete(folder);
		this.unordered.delete(folder);
	}
	forgetBelow(...folders) {
		const start = commonStart(folders);
		for (const folder of folders) this.forgetListing(folder);
		for (const known of [
			this.stats,
			this.linkStats,
			this.listings,
			this.unordered
		]) for (const path of known.keys()) if (path.startsWith(start) && folders.some((folder) => isBelow(path, folder))) known.delete(path);
	}
	listedKind(path) {
		const folder = require_clock.folderPart(path) || "/";
		return (this.listings.get(folder) ?? this.unordered.get(folder))?.get(path.slice(require_clock.nameStart(path)));
	}
};
function isBelow(path, folder) {
	return path.startsWith(folder) && (SEPARATOR.test(folder.slice(-1)) || SEPARATOR.test(path.charAt(folder.length)));
}
function commonStart(texts) {
	const [first = "", ...others] = texts;
	let length = first.length;
	while (!others.every((text) => text.startsWith(first.slice(0, length)))) length -= 1;
	return first.slice(0, length);
}

// src/plan/glob.ts
function glob(pattern, tree, flavour) {
	const [folder, name] = split(pattern, flavour);
	if (!require_glob_pattern.hasMagic(pattern)) return (name === "" ? tree.isDirectory(folder) : present(pattern, tree)) ? [pattern] : [];
	if (folder === "") return matchNames(".", name, tree, flavour);
	return (folder !== pattern && require_glob_pattern.hasMagic(folder) ? glob(folder, tree, flavour) : [folder]).flatMap((each) => {
		const names = require_glob_pattern.hasMagic(name) ? matchNames(each, name, tree, flavour) : literalName(each, name, tree, flavour);
		const start = join$1(each, "", flavour);
		return names.map((found) => start + found);
	});
}
function matchNames(folder, pattern, tree, flavour) {
	let names;
	if (!tree.isDirectory(folder)) return [];
	try {
		names = tree.list(folder);
	} catch {
		return [];
	}
	const expression = require_glob_pattern.compileGlobPattern(normalCase(pattern, flavour));
	const hidden = pattern.startsWith(".");
	return names.filter((name) => (hidden || !name.startsWith(".")) && expression.test(normalCase(name, flavour)));
}
function literalName(folder, name, tree, flavour) {
	return (name === "" ? tree.isDirectory(folder) : present(join$1(folder, name, flavour), tree)) ? [name] : [];
}
function present(path, tree) {
	return tree.exists(path) || tree.isLink(path);
}
function normalCase(text, flavour) {
	return flavour === "nt" ? text.replaceAll("/", "\\").toLowerCase() : text;
}
function split(path, flavour) {
	const drive = flavour === "nt" ? /^(?:[^\\/]:|[\\/]{2}[^\\/]+[\\/][^\\/]+)/.exec(path)?.[0] ?? "" : "";
	const rest = path.slice(drive.length);
	const at = Math.max(rest.lastIndexOf("/"), flavour === "nt" ? rest.lastIndexOf("\\") : -1) + 1;
	const head = rest.slice(0, at);
	const bare = head.replace(flavour === "nt" ? /[\\/]+$/ : /\/+$/, "");
	return [drive + (bare === "" ? head : bare), rest.slice(at)];
}
function join$1(folder, name, flavour) {
	if (folder === "" || (flavour === "nt" ? /[\\/:]$/ : /\/$/).test(folder)) return folder + name;
	return folder + (flavour === "nt" ? "\\" : "/") + name;
}

// src/plan/overlay.ts
var Overlay = class {
	mapping;
	entries = /* @__PURE__ */ new Map();
	names = /* @__PURE__ */ new Map();
	lastFolder = "";
	lastNames;
	absentIn = /* @__PURE__ */ new Set();
	removedTrees = /* @__PURE__ */ new Set();
	constructor(mapping) {
		this.mapping = mapping;
	}
	get(place) {
		return this.entries.get(place.key);
	}
	set(place, name, entry) {
		const { key } = place;
		this.entries.set(key, entry);
		const names = this.isInLast(place) ? this.lastNames : this.namesAround(place);
		if (names === void 0) return;
		if (entry.kind === "absent") {
			this.absentIn.add(this.lastFolder);
			names.delete(key);
		} else if (!names.has(key)) names.set(key, name);
	}
	isInLast({ key, host }) {
		return host !== void 0 && this.lastNames !== void 0 && key.lastIndexOf("/") === this.lastFolder.length && key.startsWith(this.lastFolder);
	}
	namesAround(place) {
		const parent = this.mapping.parent(place).key;
		if (parent === place.key) return void 0;
		let names = this.names.get(parent);
		if (names === void 0) this.names.set(parent, names = /* @__PURE__ */ new Map());
		this.lastFolder = parent;
		this.lastNames = names;
		return names;
	}
	added(directory) {
		return [...this.names.get(directory.key)?.values() ?? []];
	}
	isEmptyIn(directory) {
		return this.entries.size === 0 || !this.names.has(directory.key) && !this.absentIn.has(directory.key);
	}
	removeTree(place, name) {
		for (const childName of this.added(place)) this.removeTree(this.mapping.child(place, childName), childName);
		this.set(place, name, { kind: "absent" });
		this.removedTrees.add(place.key);
	}
	hidesDisk(place) {
		if (this.removedTrees.size === 0) return false;
		for (let at = place;;) {
			if (this.removedTrees.has(at.key)) return true;
			const parent = this.mapping.parent(at);
			if (parent.key === at.key) return false;
			at = parent;
		}
	}
};

// src/plan/path-mapping.ts
const ELSEWHERE = "\0";
var PathMapping = class {
	target;
	host;
	hostCwd;
	tidyFolder;
	constructor(target, host, hostCwd) {
		this.target = target === "nt" ? node_path.win32 : node_path.posix;
		this.host = host === "nt" ? node_path.win32 : node_path.posix;
		this.hostCwd = hostCwd;
	}
	place(path, cwd) {
		if (this.target === this.host) return this.here(this.resolve(path, cwd));
		return this.target === node_path.win32 ? this.placeOfNt(path, cwd) : this.placeOfPosix(path, cwd);
	}
	parent(place) {
		const { host } = place;
		if (host !== void 0) return this.here(this.host === node_path.posix ? host.slice(0, Math.max(host.lastIndexOf("/"), 1)) : this.host.dirname(host));
		return {
			key: ELSEWHERE + this.target.dirname(place.key.slice(1)),
			host: void 0
		};
	}
	nameIn(path) {
		return this.target === node_path.posix && !path.endsWith("/") ? path.slice(path.lastIndexOf("/") + 1) : this.target.basename(path);
	}
	child(place, name) {
		if (place.host !== void 0) return this.here(this.resolve(name, place.host));
		return this.elsewhere(this.target.join(place.key.slice(1), name));
	}
	resolve(path, cwd) {
		if (this.host !== node_path.posix || !require_tidy_path.isTidy(path) || !this.isTidyFolder(cwd)) return this.host.resolve(cwd, path);
		return path.startsWith("/") ? path : `${cwd}/${path}`;
	}
	isTidyFolder(cwd) {
		if (cwd === this.tidyFolder) return true;
		const tidy = require_tidy_path.isTidy(cwd);
		if (tidy) this.tidyFolder = cwd;
		return tidy;
	}
	here(host) {
		return {
			key: host,
			host
		};
	}
	elsewhere(path) {
		const normal = this.target.normalize(path);
		const bare = normal.length > this.target.parse(normal).root.length ? normal.replace(/[\\/]$/, "") : normal;
		return {
			key: ELSEWHERE + (this.target === node_path.win32 ? bare.toUpperCase() : bare),
			host: void 0
		};
	}
	placeOfNt(path, cwd) {
		const root = node_path.win32.parse(path).root;
		if (!/^[\\/]?$/.test(root)) return this.elsewhere(root.endsWith(":") ? `${root}\\${path.slice(root.length)}` : path);
		const parts = path.replaceAll("\\", "/");
		if (root !== "") return this.here(node_path.posix.resolve(parts));
		return this.here(node_path.posix.resolve(this.hostFolder(cwd), parts));
	}
	hostFolder(cwd) {
		const place = /^[\\/](?![\\/])/.test(cwd) ? cwd.replaceAll("\\", "/") : "";
		return place === "" ? this.hostCwd : place;
	}
	placeOfPosix(path, cwd) {
		if (node_path.posix.isAbsolute(path)) return this.elsewhere(path);
		const folder = node_path.win32.isAbsolute(cwd) ? cwd : this.hostCwd;
		return this.here(node_path.win32.resolve(folder, path));
	}
};

// src/plan/overlay-view.ts
const SYMLINK_LIMIT = 40;
const TOLD_KINDS = {
	f: "file",
	d: "directory",
	l: "symlink",
	o: "other"
};
var OverlayView = class {
	cwd;
	umask;
	mapping;
	overlay;
	base;
	flavour;
	clock;
	assumed;
	hiddenPrefix;
	dryRunSteps = [];
	places = /* @__PURE__ */ new Map();
	lastCwd;
	lastPlaces = /* @__PURE__ */ new Map();
	constructor(options) {
		this.base = RememberingDisk.over(options.base);
		this.flavour = options.flavour;
		this.cwd = options.cwd;
		this.umask = options.umask;
		this.clock = options.clock;
		this.mapping = new PathMapping(options.flavour, options.hostFlavour ?? options.flavour, options.hostCwd ?? options.cwd);
		this.overlay = new Overlay(this.mapping);
		this.assumed = this.withParents(options.assumeExisting ?? []);
		this.hiddenPrefix = options.hiddenPrefix ?? ".pydistutils";
	}
	resolve(path, cwd = this.cwd) {
		return this.place(path, cwd).host;
	}
	exists(path) {
		return this.kind(path) !== void 0;
	}
	isFile(path) {
		return this.kind(path) === "file";
	}
	isDirectory(path) {
		return this.kind(path) === "directory";
	}
	isLink(path) {
		if (path === "") return false;
		const place = this.place(path);
		const entry = this.overlay.get(place);
		if (entry !== void 0) return entry.kind === "link";
		return this.onDisk(place) && this.base.statLink(place.host)?.kind === "symlink";
	}
	stat(path) {
		const place = path === "" ? void 0 : this.follow(this.place(path));
		return place && this.statOf(place);
	}
	list(path) {
		const place = path === "" ? void 0 : this.follow(this.place(path));
		const kind = place && this.kindOf(place);
		if (place === void 0 || kind === void 0) throw systemError("ENOENT", "no such file or directory", "scandir", path);
		if (kind !== "directory") throw systemError("ENOTDIR", "not a directory", "scandir", path);
		const there = this.diskNames(place);
		if (this.overlay.isEmptyIn(place)) return this.flavour === "nt" ? sortAsNtfs(there) : there;
		const names = there.filter((name) => this.overlay.get(this.mapping.child(place, name))?.kind !== "absent");
		const added = this.overlay.added(place);
		if (added.length > 0) {
			const known = new Set(names.map((name) => this.mapping.child(place, name).key));
			names.push(...added.filter((name) => !known.has(this.mapping.child(place, name).key)));
		}
		return this.flavour === "nt" ? sortAsNtfs(names) : names;
	}
	kinds(path) {
		const listed = this.listedOnDisk(path, "entries");
		if (listed !== void 0 && this.flavour !== "nt" && this.isPlain(listed)) return listed;
		const kinds = /* @__PURE__ */ new Map();
		for (const name of this.list(path)) {
			const kind = listed?.get(name);
			kinds.set(name, kind === "file" || kind === "directory" || kind === "other" ? kind : this.kind(this.mapping.target.join(path, name)));
		}
		return kinds;
	}
	members(path) {
		const listed = this.listedOnDisk(path, "members");
		return listed !== void 0 && this.isPlain(listed) ? listed : this.kinds(path);
	}
	learn(folder, told) {
		const folders = [folder];
		for (const [i, names] of told.split("//").entries()) {
			const at = folders[i];
			if (at === void 0 || names === "?") continue;
			const entries = /* @__PURE__ */ new Map();
			for (const word of names === "" ? [] : names.split("/")) {
				const kind = TOLD_KINDS[word.charAt(0)] ?? "unknown";
				const name = word.slice(1);
				entries.set(name, kind);
				if (kind === "directory") folders.push(`${at}/${name}`);
			}
			this.base.learn(at, entries);
		}
	}
	isPlain(listed) {
		for (const [name, kind] of listed) if (kind === "symlink" || kind === "unknown" || this.isHidden(name)) return false;
		return true;
	}
	listedOnDisk(path, how) {
		const place = path === "" ? void 0 : this.follow(this.place(path));
		if (place?.host === void 0 || !this.overlay.isEmptyIn(place) || !this.onDisk(place)) return void 0;
		return this.base[how](place.host);
	}
	glob(pattern) {
		return glob(pattern, this, this.flavour);
	}
	read(path) {
		const place = this.follow(this.place(path));
		const content = place && this.contentOf(place);
		if (content === void 0) {
			if (place !== void 0 && this.statOf(place)?.kind === "directory") throw systemError("EISDIR", "illegal operation on a directory", "read", path);
			throw systemError("ENOENT", "no such file or directory", "open", path);
		}
		switch (content.kind) {
			case "disk": return this.base.read(content.host);
			case "text": return require_run.encodeText(content.text);
			case "base64": return Buffer.from(content.base64, "base64");
			case "unforeseeable": throw systemError("ENOENT", "no such file or directory (a pending step makes it)", "open", path);
		}
	}
	readText(path) {
		return require_run.decodeText(this.read(path));
	}
	sameContent(one, other) {
		const places = [this.follow(this.place(one)), this.follow(this.place(other))];
		const [mine, theirs] = [places[0] && this.contentOf(places[0]), places[1] && this.contentOf(places[1])];
		if (mine === void 0 || theirs === void 0 || mine.kind === "unforeseeable" || theirs.kind === "unforeseeable") return false;
		if (mine.kind === "disk" && theirs.kind === "disk") {
			if (mine.host === theirs.host) return true;
			if (this.base.stat(mine.host)?.size !== this.base.stat(theirs.host)?.size) return false;
		}
		return Buffer.compare(this.read(one), this.read(other)) === 0;
	}
	readLink(path) {
		const place = this.place(path);
		const entry = this.overlay.get(place);
		if (entry?.kind === "link") return entry.target;
		if (entry !== void 0 || !this.onDisk(place)) throw systemError("EINVAL", "invalid argument", "readlink", path);
		return this.base.readLink(place.host);
	}
	realPath(path) {
		const place = this.follow(this.place(path));
		if (place?.host === void 0) return this.mapping.target.resolve(this.cwd, path);
		const host = this.mapping.host;
		let known = place.host;
		let rest = "";
		while (this.base.stat(known) === void 0 && host.dirname(known) !== known) {
			rest = host.join(host.basename(known), rest);
			known = host.dirname(known);
		}
		const real = this.base.stat(known) === void 0 ? known : this.base.realPath(known);
		const whole = rest === "" ? real : host.join(real, rest);
		return this.flavour === "nt" ? whole.replaceAll("/", "\\") : whole;
	}
	pending(path) {
		const place = this.follow(this.place(path));
		return place !== void 0 && this.contentOf(place)?.kind === "unforeseeable";
	}
	apply(step) {
		if (step.dryRun === true) this.dryRunSteps.push(step);
		require_clock.applyStep(step, this);
	}
	diskChanged() {
		this.base.forget();
	}
	executed() {
		this.places.clear();
		this.lastCwd = void 0;
		this.overlay = new Overlay(this.mapping);
		for (const step of this.dryRunSteps) require_clock.applyStep(step, this);
	}
	place(path, cwd = this.cwd) {
		const places = cwd === this.lastCwd ? this.lastPlaces : this.placesIn(cwd);
		let place = places.get(path);
		if (place === void 0) places.set(path, place = this.mapping.place(path, cwd));
		return place;
	}
	placesIn(cwd) {
		let places = this.places.get(cwd);
		if (places === void 0) this.places.set(cwd, places = /* @__PURE__ */ new Map());
		this.lastCwd = cwd;
		this.lastPlaces = places;
		return places;
	}
	now() {
		return this.clock.now();
	}
	statOf(place) {
		const entry = this.overlay.get(place);
		if (entry !== void 0) return this.statOfEntry(entry, place);
		return (this.onDisk(place) ? this.base.stat(place.host) : void 0) ?? (this.assumed.has(place.key) ? syntheticStat("directory", 493, 0, 0) : void 0);
	}
	contentOf(place) {
		const entry = this.overlay.get(place);
		if (entry !== void 0) return entry.kind === "file" ? entry.content : void 0;
		if (!this.onDisk(place) || this.base.stat(place.host)?.kind !== "file") return void 0;
		return {
			kind: "disk",
			host: place.host
		};
	}
	kind(path) {
		const place = path === "" ? void 0 : this.follow(this.place(path));
		return place && this.kindOf(place);
	}
	kindOf(place) {
		const entry = this.overlay.get(place);
		if (entry !== void 0) return this.statOfEntry(entry, place)?.kind;
		return (this.onDisk(place) ? this.base.kind(place.host) : void 0) ?? (this.assumed.has(place.key) ? "directory" : void 0);
	}
	follow(place) {
		let at = place;
		for (let count = 0; count < SYMLINK_LIMIT; count += 1) {
			const entry = this.overlay.get(at);
			if (entry?.kind !== "link") return at;
			at = this.mapping.place(entry.target, this.mapping.parent(at).host ?? this.cwd);
		}
	}
	statOfEntry(entry, place) {
		switch (entry.kind) {
			case "absent": return;
			case "directory": return syntheticStat("directory", entry.mode, 0, entry.modified);
			case "link": return syntheticStat("symlink", 511, entry.target.length, entry.modified);
			case "file": return syntheticStat("file", this.modeOf(entry.mode, place), this.sizeOf(entry.content), entry.modified);
		}
	}
	modeOf(mode, place) {
		if (typeof mode === "number") return mode;
		return (this.onDisk(place) ? this.base.stat(place.host) : void 0)?.mode ?? mode.unlessOnDisk;
	}
	sizeOf(content) {
		switch (content.kind) {
			case "disk": return this.base.stat(content.host)?.size ?? 0;
			case "text": return require_run.encodeText(content.text).length;
			case "base64": return Buffer.byteLength(content.base64, "base64");
			case "unforeseeable": return 0;
		}
	}
	onDisk(place) {
		const { host } = place;
		if (host === void 0 || this.overlay.hidesDisk(place)) return false;
		return !host.includes(this.hiddenPrefix) || !this.isHidden(this.mapping.host.basename(host));
	}
	isHidden(name) {
		return name.startsWith(this.hiddenPrefix) && (name === this.hiddenPrefix || name.charAt(this.hiddenPrefix.length) === "-");
	}
	diskNames(place) {
		if (!this.onDisk(place) || this.base.kind(place.host) !== "directory") return [];
		return this.base.list(place.host).filter((name) => !this.isHidden(name));
	}
	withParents(paths) {
		const keys = /* @__PURE__ */ new Set();
		for (const path of paths) {
			let place = this.place(path);
			while (!keys.has(place.key)) {
				keys.add(place.key);
				place = this.mapping.parent(place);
			}
		}
		return keys;
	}
};
function sortAsNtfs(names) {
	const keyed = names.map((name) => [name.toUpperCase(), name]);
	keyed.sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);
	return keyed.map(([, name]) => name);
}
function syntheticStat(kind, mode, size, modified) {
	return {
		kind,
		size,
		mode,
		modified,
		accessed: modified,
		changed: modified,
		inode: 0,
		device: 0,
		owner: 0
	};
}
function systemError(code, text, syscall, path) {
	return Object.assign(/* @__PURE__ */ new Error(`${code}: ${text}, ${syscall} '${path}'`), {
		code,
		syscall,
		path
	});
}

// src/plan/plan.ts
var Plan = class {
	cwd;
	nextId = 1;
	waiting = [];
	constructor(cwd) {
		this.cwd = cwd;
	}
	add(step, phase = step.phase, group = step.group) {
		const planned = step;
		planned.phase = phase;
		if (group !== void 0) planned.group = group;
		planned.id = this.nextId;
		planned.cwd ??= this.cwd;
		this.nextId += 1;
		this.waiting.push(planned);
		return planned;
	}
	pending() {
		return this.waiting;
	}
	take() {
		const taken = this.waiting;
		this.waiting = [];
		return taken;
	}
};

// src/state/dirty-reason.ts
function describeDirtyReason(reason) {
	switch (reason.kind) {
		case "forced": return "it is made anew because that was asked for";
		case "never-built": return "no earlier run is known to have made it";
		case "output-missing": return reason.path === "" ? "it is not there" : `${reason.path} is not there`;
		case "output-altered": return `${reason.path} is not what the last run left there`;
		case "folder-changed": return `it holds the path of the folder that it was made in, ${reason.was}`;
		case "flags-changed": return describeFlags(reason.added, reason.removed);
		case "environment-changed": return `the environment has changed: ${reason.variables.join(", ")}`;
		case "tool-changed": return reason.programs.length === 0 ? "another program makes it" : `the tools have changed: ${reason.programs.join(", ")}`;
		case "input-changed": return `its input ${reason.path} ${describeInput(reason.how)}`;
		case "header-changed": return reason.how === "shadows" ? `the new file ${reason.path} would be found before a header that it used` : `its header ${reason.path} ${describeInput(reason.how)}`;
	}
}
function describeInput(how) {
	switch (how) {
		case "content": return "has changed";
		case "new": return "is new";
		case "gone": return "is gone";
	}
}
function describeFlags(added, removed) {
	if (added.length === 0 && removed.length === 0) return "the order of its command line has changed";
	return `its command line has changed: ${[...added.length === 0 ? [] : [`now with ${added.join(" ")}`], ...removed.length === 0 ? [] : [`without ${removed.join(" ")}`]].join(", ")}`;
}

// src/session/execution.ts
var Execution = class {
	view;
	plan;
	#options;
	#disk = RememberingDisk.over(new require_run.RealDisk());
	#executors = /* @__PURE__ */ new Map();
	#umask = process.umask();
	#stop = new AbortController();
	#running;
	#made = [];
	#madeNow = /* @__PURE__ */ new Map();
	#printed = "";
	#hints = [];
	#session;
	constructor(options) {
		this.#options = options;
		const { target, directory, recorded } = options;
		this.plan = new Plan(directory);
		this.view = new OverlayView({
			base: this.#disk,
			flavour: target.osName === "nt" ? "nt" : "posix",
			hostFlavour: require_run.realPlatform(),
			cwd: directory,
			hostCwd: directory,
			umask: this.#umask,
			clock: require_clock.systemClock,
			assumeExisting: recorded ? [...require_scheme_folders.standardFolders(target), ...drives(target)] : []
		});
	}
	attach(session) {
		this.#session = session;
	}
	async run(steps) {
		if (this.#options.signal?.aborted !== true && steps.every(isSaidAlone)) {
			this.#sayAll(steps);
			return;
		}
		const running = (async () => (await this.#executor()).run(steps))();
		this.#running = running;
		try {
			await running;
			this.#noteAllMade();
		} catch (error) {
			this.#made.length = 0;
			throw error;
		} finally {
			this.#running = void 0;
		}
	}
	#sayAll(steps) {
		const { together = (work) => work() } = this.#options;
		together(() => {
			for (const step of steps) {
				for (const { level, text } of step.says ?? []) this.#show({
					kind: "log",
					level,
					text
				});
				this.#show({
					kind: "step-finished",
					step,
					outcome: { kind: "shown" },
					seconds: 0
				});
			}
		});
	}
	expectByteCode(modules, optimize) {
		const here = modules.flatMap((each) => {
			const folder = this.view.resolve(each.folder);
			return folder === void 0 ? [] : [{
				...each,
				folder
			}];
		});
		this.#executor().then((executor) => {
			executor.expectByteCode(here, optimize);
		}, () => void 0);
	}
	async madeBefore(producer) {
		const before = (await this.#executor()).outputsOf(producer);
		const now = this.#madeNow.get(producer);
		return now === void 0 ? before : before.filter((path) => !now.has(path));
	}
	noteMade(producer, outputs) {
		const now = /* @__PURE__ */ new Set([...this.#madeNow.get(producer) ?? [], ...outputs]);
		this.#madeNow.set(producer, now);
		this.#executor().then((executor) => {
			this.#made.push({
				executor,
				producer,
				outputs: [...now]
			});
		});
	}
	#noteAllMade() {
		for (const { executor, producer, outputs } of this.#made.splice(0)) executor.setOutputs(producer, outputs);
	}
	commit() {
		this.#noteAllMade();
		for (const executor of this.#executors.values()) executor.commit();
	}
	async undo() {
		this.#stop.abort();
		await this.#running?.catch(() => void 0);
		if ([...this.#executors.values()].toReversed().map((executor) => executor.undo()).includes(true)) this.#options.emit({
			kind: "notice",
			text: "what had been installed so far is taken back"
		});
	}
	get keepsFiles() {
		return [...this.#executors.values()].some((executor) => executor.keepsFiles);
	}
	keepFile(name, content) {
		for (const executor of this.#executors.values()) executor.keepFile(name, content);
	}
	close() {
		for (const executor of this.#executors.values()) executor.close();
		this.#executors.clear();
	}
	async #executor() {
		const base = this.view.resolve(this.#session?.buildBase ?? "build") ?? (0, node_path.join)(this.#options.directory, "build");
		let executor = this.#executors.get(base);
		if (executor === void 0) {
			const { openExecutor } = await Promise.resolve().then(() => require("./open-executor.js"));
			const { signal } = this.#options;
			executor = openExecutor({
				...this.#options,
				signal: signal === void 0 ? this.#stop.signal : AbortSignal.any([signal, this.#stop.signal]),
				buildBase: base,
				view: this.view,
				disk: this.#disk,
				umask: this.#umask,
				session: () => this.#session,
				show: (event) => {
					this.#show(event);
				}
			});
			this.#executors.set(base, executor);
		}
		return executor;
	}
	#show(event) {
		const { emit, explain } = this.#options;
		switch (event.kind) {
			case "log": {
				const threshold = this.#session?.threshold ?? 2;
				if (event.level === 0 || event.level >= threshold || this.#session?.plays === true) emit({
					kind: "log",
					level: event.level,
					text: event.text
				});
				return;
			}
			case "output":
				if (this.#printed.length < PRINTED_KEPT) this.#printed += event.text;
				emit({
					kind: "output",
					stream: event.stream,
					text: event.text
				});
				return;
			case "notice":
				emit({
					kind: "notice",
					text: event.text
				});
				return;
			case "step-finished": {
				const { step, outcome, seconds } = event;
				if (outcome.kind === "failed") this.#noteHint(step, outcome.error);
				this.#printed = "";
				const reason = "reason" in outcome ? describeDirtyReason(outcome.reason) : void 0;
				if (explain && reason !== void 0 && outcome.kind === "ran" && step.kind !== "remove") emit({
					kind: "notice",
					text: `${subject(step)}: ${reason}`
				});
				emit({
					kind: "step-finished",
					step,
					outcome: outcome.kind,
					milliseconds: seconds * 1e3,
					...reason === void 0 ? {} : { reason }
				});
			}
		}
	}
	async hintsFound() {
		await Promise.all(this.#hints);
	}
	#noteHint(step, error) {
		const { environment, target } = this.#options;
		const output = this.#printed;
		this.#hints.push(Promise.resolve().then(() => require("./failure-hint.js")).then((n) => n.failure_hint_exports).then(({ failureHint, thisMachine }) => {
			const hint = error.hint ?? failureHint({
				step,
				error,
				output,
				pythonVersion: target.version,
				...thisMachine(environment)
			});
			if (hint !== void 0) this.#session?.noteHint(error.message, hint);
		}));
	}
};
function isSaidAlone(step) {
	return step.kind === "say" && step.group === void 0;
}
function drives({ osName }) {
	return osName === "nt" ? [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].map((letter) => `${letter}:\\`) : [];
}
const PRINTED_KEPT = 65536;
function subject(step) {
	switch (step.kind) {
		case "compile": return step.object;
		case "link":
		case "static-library":
		case "byte-compile": return step.output;
		case "copy":
		case "move": return step.to;
		case "mkdir":
		case "write":
		case "remove":
		case "set-mode": return step.path;
		case "spawn":
		case "swig":
		case "resource":
		case "preprocess": return step.argv[0] ?? step.kind;
		case "convert-2to3":
		case "say": return step.kind;
	}
}

// src/session/dispatch.ts
async function dispatch(session, path, args) {
	const ours = await require_functions.engineFunction(path);
	if (ours !== void 0) return ours(session, ...args);
	const dot = path.lastIndexOf(".");
	const owner = await session.loadClass(path.slice(0, dot));
	const method = owner === void 0 ? void 0 : Reflect.get(owner.prototype, path.slice(dot + 1));
	if (typeof method !== "function") throw new require_own_options.EngineError("NotImplementedError", `${path} is not supported`, { code: "unsupported-function" });
	const [self, ...rest] = args;
	if (!(self instanceof require_engine_object.EngineObject)) throw new require_own_options.EngineError("TypeError", `${path} must be called with an object of its class`);
	return Reflect.apply(method, self, rest);
}

// src/session/session.ts
var Session = class {
	target;
	path;
	view;
	script;
	environment;
	cwd;
	argv;
	phase = "build";
	staging = false;
	buildBase;
	planned = 0;
	group;
	jobs;
	plays = false;
	runner;
	#options;
	#plan;
	#classes = /* @__PURE__ */ new Map();
	#threshold = 3;
	#plannedDry = false;
	#watches = /* @__PURE__ */ new Set();
	#dryRunNoted = false;
	#planning = /* @__PURE__ */ new Set();
	#runs = /* @__PURE__ */ new Set();
	#hints = [];
	internalError;
	constructor(options) {
		this.#options = options;
		this.#plan = options.plan;
		this.target = options.target;
		this.path = options.target.osName === "nt" ? node_path.win32 : node_path.posix;
		this.view = options.view;
		this.environment = options.environment;
		this.cwd = options.cwd;
		this.argv = options.argv;
		this.script = new Connection(options.process.output, options.process.input, this, (bases) => this.#make(bases));
	}
	get plansOnly() {
		return this.#options.alwaysDry;
	}
	get debug() {
		return (this.environment.DISTUTILS_DEBUG ?? "") !== "";
	}
	get threshold() {
		return this.#threshold;
	}
	set threshold(level) {
		this.#threshold = level;
		this.script.table.addEffect(["threshold", level]);
	}
	hears(level) {
		return level >= this.#threshold || this.plays;
	}
	say(level, text) {
		if (this.hears(level)) this.#saying({
			level,
			text
		});
	}
	print(text) {
		this.#saying({
			level: 0,
			text
		});
	}
	notice(text, kind = "notice") {
		this.#options.onNotice?.(text, kind);
	}
	get fetching() {
		return this.#options.fetching ?? {
			setupRequires: "pip",
			installRequires: "list"
		};
	}
	#saying(line) {
		this.#plan.add({
			kind: "say",
			phase: this.phase,
			says: [line],
			...this.group === void 0 ? {} : { group: this.group }
		});
	}
	add(request) {
		const step = this.#options.alwaysDry && request.dryRun !== true ? {
			...request,
			dryRun: true
		} : request;
		const added = this.#plan.add(step, step.phase ?? this.phase, step.group ?? this.group);
		this.#planning.add(this.script.frame);
		this.#plannedDry ||= added.dryRun === true && added.kind !== "say";
		if (added.kind !== "say") {
			this.planned += 1;
			this.view.apply(added);
		}
		if (this.#watches.size > 0 && MAKING.has(added.kind)) for (const made of this.#watches) made.push(...require_step_paths.stepOutputs(added));
	}
	async flush() {
		const { frame } = this.script;
		const steps = this.#plan.take();
		if (steps.length > 0 && this.runner !== void 0) {
			const run = {
				frames: this.#planning,
				done: this.runner.run(steps)
			};
			this.#planning = /* @__PURE__ */ new Set();
			run.frames.add(frame);
			this.#runs.add(run);
			const over = () => {
				this.#runs.delete(run);
			};
			run.done.then(over, over);
		}
		await Promise.all([...this.#runs].filter(({ frames }) => frames.has(frame)).map(({ done }) => done));
	}
	get outputs() {
		const { runner } = this;
		if (runner?.madeBefore === void 0) return void 0;
		return {
			watch: () => {
				const made = [];
				this.#watches.add(made);
				return {
					made,
					end: () => {
						this.#watches.delete(made);
					}
				};
			},
			madeBefore: async (producer) => await runner.madeBefore?.(producer) ?? [],
			note: (producer, outputs) => {
				runner.noteMade?.(producer, outputs);
			}
		};
	}
	expectByteCode(modules, optimize) {
		this.runner?.expectByteCode?.(modules, optimize);
	}
	adopt(object) {
		return adopt(object, {
			table: this.script.table,
			methodPatched: (paths, name) => this.script.methodPatched(paths, name),
			callMethod: async (target, name, args) => this.script.callMethod(target, name, args),
			settle: async () => this.script.settle()
		});
	}
	classFor(pythonPath) {
		return this.script.patched(pythonPath) ? void 0 : this.#classes.get(pythonPath);
	}
	async loadClass(pythonPath) {
		const known = this.#classes.get(pythonPath);
		if (known !== void 0) return known;
		const loaded = await require_functions.loadEngineClass(pythonPath);
		if (loaded !== void 0) this.#classes.set(pythonPath, loaded);
		return loaded;
	}
	async call(functionPath, ...args) {
		if (this.script.patched(functionPath)) return this.script.call(functionPath, args);
		const ours = await require_functions.engineFunction(functionPath);
		if (ours === void 0) throw new Error(`internal: the engine has no function ${functionPath}`);
		return ours(this, ...args);
	}
	async dispatch(path, args) {
		return dispatch(this, path, args);
	}
	async beforePython() {
		await this.flush();
	}
	afterPython() {
		this.view.diskChanged();
		if (this.#plan.pending().length === 0) this.view.executed();
	}
	async drained() {
		await this.#options.process.drained();
	}
	facts(facts) {
		if (facts.cwd !== void 0) this.#moved(facts.cwd);
		if (facts.env !== void 0) this.environment = facts.env;
		if (facts.argv !== void 0) this.argv = facts.argv;
		if (facts.plays !== void 0) this.plays = facts.plays;
		if (facts.threshold !== void 0) this.#threshold = facts.threshold;
		if (!this.#options.recorded) this.target = followed(this.target, this.#options.target, facts);
	}
	#moved(cwd) {
		this.cwd = cwd;
		this.view.cwd = cwd;
		this.#plan.cwd = cwd;
	}
	async prepareClass(bases) {
		for (const path of bases) if (await this.loadClass(path) !== void 0) return;
	}
	#make(bases) {
		const known = bases.map((path) => this.#classes.get(path)).find((each) => each !== void 0);
		if (known === void 0) throw new Error(`internal: none of the classes ${bases.join(", ")} is the engine's`);
		return this.adopt(new known(this));
	}
	raised(error) {
		if (!(error instanceof require_own_options.EngineError)) this.internalError = error;
		else if (error.hint !== void 0) this.noteHint(error.message, error.hint);
	}
	noteHint(message, hint) {
		this.#hints.push([message, hint]);
	}
	hintFor(text) {
		return this.#hints.findLast(([message]) => text.includes(message))?.[1];
	}
	async beforeMethod(object, name) {
		if (!this.#plannedDry || this.#dryRunNoted || object instanceof require_values.Handle || OPTION_METHODS.has(name)) return;
		this.#dryRunNoted = true;
		await this.flush();
		const owner = this.script.classPath(object)?.replace(/^.*\./, "") ?? "object";
		this.notice(`${owner}.${name} is the setup script's own, and sees the disk as it is: from here on the dry run may not be exact`);
	}
};
const OPTION_METHODS = /* @__PURE__ */ new Set([
	"initialize_options",
	"finalize_options",
	"ensure_finalized",
	"set_undefined_options",
	"get_command_name",
	"announce",
	"warn",
	"debug_print"
]);
const MAKING = /* @__PURE__ */ new Set([
	"copy",
	"write",
	"link",
	"static-library",
	"byte-compile",
	"swig",
	"resource"
]);
function followed(now, first, facts) {
	let target = now;
	if (facts.system !== void 0) {
		const [platform, osName, prefix, execPrefix, dontWriteBytecode] = facts.system;
		target = {
			...target,
			platform,
			osName,
			prefix,
			execPrefix,
			dontWriteBytecode
		};
	}
	if (facts.machine !== void 0) {
		const [versionText, uname, pointerBits, basePrefix, baseExecPrefix] = facts.machine;
		const [system, release, version, machine] = uname ?? [
			"",
			"",
			"",
			""
		];
		target = {
			...target,
			versionText,
			uname: {
				system,
				release,
				version,
				machine
			},
			build: {
				...target.build,
				pointerBits
			},
			basePrefix,
			baseExecPrefix
		};
	}
	if (facts.user !== void 0) target = {
		...target,
		userBase: facts.user[0],
		userSite: facts.user[1]
	};
	if (facts.vars !== void 0) target = {
		...target,
		configVars: {
			...first.configVars,
			...facts.vars
		}
	};
	return target;
}

Object.defineProperty(exports, "Execution", {
  enumerable: true,
  get: function () {
    return Execution;
  }
});
Object.defineProperty(exports, "ScriptGone", {
  enumerable: true,
  get: function () {
    return ScriptGone;
  }
});
Object.defineProperty(exports, "Session", {
  enumerable: true,
  get: function () {
    return Session;
  }
});
