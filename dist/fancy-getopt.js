"use strict";

const require_own_options = require("./own-options.js");
const require_python_repr = require("./python-repr.js");
const require_distribution_options = require("./distribution-options.js");

// src/grammar/wrap-text.ts
function wrapText(text, width, major = 3) {
	if (text === null) return [];
	if (major < 3 && require_python_repr.toByteString(text) !== text) return wrapText(require_python_repr.toByteString(text), width).map(require_python_repr.fromByteString);
	if (textLength(text) <= width) return [text];
	if (width <= 0) return [text];
	const chunks = expandTabs(text).replace(/[\n\v\f\r]/g, " ").split(/( +|-+)/).filter((chunk) => chunk !== "").toReversed();
	const lines = [];
	while (chunks.length > 0) lines.push(takeLine(chunks, width));
	return lines;
}
function takeLine(chunks, width) {
	const line = [];
	let used = 0;
	for (let next = chunks.at(-1); next !== void 0 && used + textLength(next) <= width; next = chunks.at(-1)) {
		line.push(next);
		used += textLength(next);
		chunks.pop();
	}
	const next = chunks.at(-1);
	if (next === void 0) return line.join("");
	if (line.at(-1)?.startsWith(" ") === true) line.pop();
	if (used === 0) {
		const characters = [...next];
		line.push(characters.slice(0, width).join(""));
		chunks[chunks.length - 1] = characters.slice(width).join("");
	}
	if (chunks.at(-1)?.startsWith(" ") === true) chunks.pop();
	return line.join("");
}
function expandTabs(text) {
	let column = 0;
	let out = "";
	for (const character of text) {
		const width = character === "	" ? 8 - column % 8 : 1;
		out += character === "	" ? " ".repeat(width) : character;
		column = character === "\n" || character === "\r" ? 0 : column + width;
	}
	return out;
}
function textLength(text) {
	return /[\ud800-\udbff]/.test(text) ? [...text].length : text.length;
}

// src/options/getopt.ts
function getopt(words, shortOptions, longOptions, major = 3) {
	const pairs = [];
	const rest = [...words];
	const nextValue = (option) => {
		const value = rest.shift();
		if (value === void 0) throw argumentError(`option ${option} requires argument`);
		return value;
	};
	for (let word = rest[0]; word !== void 0 && word.startsWith("-") && word !== "-"; word = rest[0]) {
		rest.shift();
		if (word === "--") break;
		if (word.startsWith("--")) pairs.push(readLong(word.slice(2), longOptions, nextValue));
		else if (major >= 3) readCluster([...word.slice(1)], shortOptions, nextValue, pairs);
		else readCluster([...require_python_repr.toByteString(word.slice(1))].map(require_python_repr.fromByteString), shortOptions, nextValue, pairs);
	}
	return {
		pairs,
		rest
	};
}
function readLong(text, longOptions, nextValue) {
	const equals = text.indexOf("=");
	const given = equals === -1 ? text : text.slice(0, equals);
	const value = equals === -1 ? void 0 : text.slice(equals + 1);
	const { name, takesValue } = complete(given, longOptions);
	if (takesValue) return [`--${name}`, value ?? nextValue(`--${name}`)];
	if (value !== void 0) throw argumentError(`option --${name} must not have an argument`);
	return [`--${name}`, ""];
}
function complete(given, longOptions) {
	const possible = longOptions.filter((option) => option.startsWith(given));
	if (possible.length === 0) {
		const near = require_own_options.nearestName(given, longOptions.map((option) => option.replace(/=$/, "")));
		throw argumentError(`option --${given} not recognized`, near === void 0 ? void 0 : `did you mean --${near}?`);
	}
	if (possible.includes(given)) return {
		name: given,
		takesValue: false
	};
	if (possible.includes(`${given}=`)) return {
		name: given,
		takesValue: true
	};
	const [only, ...others] = possible;
	if (others.length > 0) throw argumentError(`option --${given} not a unique prefix`, `It could be ${possible.map((option) => `--${option.replace(/=$/, "")}`).join(" or ")}.`);
	return {
		name: only.replace(/=$/, ""),
		takesValue: only.endsWith("=")
	};
}
function readCluster(characters, shortOptions, nextValue, pairs) {
	const letters = [...characters];
	for (let letter = letters.shift(); letter !== void 0; letter = letters.shift()) {
		const at = letter === ":" ? -1 : shortOptions.indexOf(letter);
		if (at === -1) throw argumentError(`option -${letter} not recognized`);
		if (shortOptions.charAt(at + letter.length) === ":") {
			const attached = require_python_repr.fromByteString(letters.splice(0).map(require_python_repr.toByteString).join(""));
			pairs.push([`-${letter}`, attached === "" ? nextValue(`-${letter}`) : attached]);
		} else pairs.push([`-${letter}`, ""]);
	}
}
function argumentError(message, hint) {
	return new require_own_options.EngineError("DistutilsArgError", message, hint === void 0 ? {} : { hint });
}

// src/options/fancy-getopt.ts
var FancyGetopt = class {
	optionOrder = [];
	takesValue = /* @__PURE__ */ new Map();
	attributes = /* @__PURE__ */ new Map();
	repeatable = /* @__PURE__ */ new Set();
	shortToLong = /* @__PURE__ */ new Map();
	table;
	major;
	aliases = /* @__PURE__ */ new Map();
	negativeAliases = /* @__PURE__ */ new Map();
	constructor(table, major = 3) {
		this.table = table;
		this.major = major;
	}
	setTable(table) {
		this.table = table;
	}
	setAliases(aliases) {
		this.checkAliases(aliases, "alias");
		this.aliases = aliases;
	}
	setNegativeAliases(aliases) {
		this.checkAliases(aliases, "negative alias");
		this.negativeAliases = aliases;
	}
	has(option) {
		return this.table.some((row) => row[0] === option);
	}
	getopt(words, sink) {
		const { shortOptions, longOptions } = this.readTable();
		const { pairs, rest } = getopt(words, shortOptions, longOptions, this.major);
		for (const pair of pairs) this.store(pair, sink);
		return rest;
	}
	store([word, text], sink) {
		let option = word.slice(2);
		if (!word.startsWith("--") || word.length === 2) {
			const letter = word.slice(1);
			const long = this.shortToLong.get(letter);
			if (long === void 0) throw new require_own_options.EngineError("KeyError", require_python_repr.reprText(letter, this.major), { args: [letter] });
			option = long;
		}
		option = this.aliases.get(option) || option;
		let value = text;
		if (this.takesValue.get(option) !== true) {
			const turnedOff = this.negativeAliases.get(option);
			value = turnedOff ? 0 : 1;
			option = turnedOff || option;
		}
		const attribute = this.attributes.get(option);
		if (value !== "" && value !== 0 && this.repeatable.has(attribute)) value = Number(sink.get(attribute) ?? 0) + 1;
		sink.set(attribute, value);
		this.optionOrder.push([option, value]);
	}
	checkAliases(aliases, what) {
		for (const [alias, option] of aliases) {
			if (!this.has(alias)) throw new require_own_options.EngineError("DistutilsGetoptError", `invalid ${what} '${alias}': option '${alias}' not defined`);
			if (!this.has(option)) throw new require_own_options.EngineError("DistutilsGetoptError", `invalid ${what} '${alias}': aliased option '${option}' not defined`);
		}
	}
	readTable() {
		const longOptions = [];
		const shortOptions = [];
		this.shortToLong.clear();
		this.repeatable.clear();
		for (const row of this.table) {
			const [declared, short] = this.readRow(row);
			this.repeatable.add(declared);
			longOptions.push(declared);
			const takesValue = declared.endsWith("=");
			const long = takesValue ? declared.slice(0, -1) : declared;
			this.takesValue.set(long, takesValue);
			if (!takesValue) this.checkNegative(long);
			this.checkSameKind(long);
			if (!/^[a-zA-Z][a-zA-Z0-9-]*\n?$/.test(long)) throw new require_own_options.EngineError("DistutilsGetoptError", `invalid long option name '${long}' (must be letters, numbers, hyphens only`);
			this.attributes.set(long, require_distribution_options.translateLongopt(long));
			if (short === null || short === "") continue;
			shortOptions.push(takesValue ? `${short}:` : short);
			this.shortToLong.set(short, long);
		}
		return {
			shortOptions: shortOptions.join(" "),
			longOptions
		};
	}
	readRow(row) {
		if (row.length !== 3 && row.length !== 4) throw new require_own_options.EngineError("ValueError", `invalid option tuple: ${this.showRow(row)}`);
		const [long, short] = row;
		if (typeof long !== "string" || [...long].length < 2) throw new require_own_options.EngineError("DistutilsGetoptError", `invalid long option '${show(long)}': must be a string of length >= 2`);
		if (short !== null && (typeof short !== "string" || [...short].length !== 1)) throw new require_own_options.EngineError("DistutilsGetoptError", `invalid short option '${show(short)}': must a single character or None`);
		return [long, short];
	}
	checkNegative(long) {
		const target = this.negativeAliases.get(long);
		if (target === void 0) return;
		const takesValue = this.takesValue.get(target);
		if (takesValue === void 0) throw new require_own_options.EngineError("KeyError", require_python_repr.reprText(target, this.major), { args: [target] });
		if (takesValue) throw new require_own_options.EngineError("DistutilsGetoptError", `invalid negative alias '${long}': aliased option '${target}' takes a value`);
	}
	checkSameKind(long) {
		const target = this.aliases.get(long);
		if (target === void 0) return;
		const takesValue = this.takesValue.get(target);
		if (takesValue === void 0) throw new require_own_options.EngineError("KeyError", require_python_repr.reprText(target, this.major), { args: [target] });
		if (takesValue === this.takesValue.get(long)) return;
		throw new require_own_options.EngineError("DistutilsGetoptError", `invalid alias '${long}': inconsistent with aliased option '${target}' (one of them takes a value, the other doesn't`);
	}
	showRow(row) {
		const items = row.map((item) => typeof item === "string" ? require_python_repr.reprText(item, this.major) : show(item));
		return items.length === 1 ? `(${items[0]},)` : `(${items.join(", ")})`;
	}
	generateHelp(header) {
		return generateHelp(this.table, header, this.major);
	}
};
function generateHelp(table, header, major = 3) {
	const rows = table.map(([long, short, help]) => {
		const name = String(long).replace(/=$/, "");
		return {
			name,
			label: short === null ? name : `${name} (-${show(short)})`,
			short,
			help
		};
	});
	const widest = Math.max(0, ...rows.map((row) => row.name.length + (row.short === null ? 0 : 5)));
	const indent = widest + 6;
	const lines = [header !== void 0 && header !== "" ? header : "Option summary:"];
	for (const row of rows) {
		const [first, ...more] = wrapText(row.help, 78 - indent, major);
		if (first === void 0 && row.short !== null) throw new require_own_options.EngineError("TypeError", "* wants int");
		lines.push(`  --${row.label.padEnd(widest)}  ${first ?? ""}`, ...more.map((line) => " ".repeat(indent) + line));
	}
	return lines;
}
function show(value) {
	if (value === null || value === void 0) return "None";
	if (typeof value === "boolean") return value ? "True" : "False";
	return typeof value === "object" ? "[object]" : String(value);
}

Object.defineProperty(exports, "FancyGetopt", {
  enumerable: true,
  get: function () {
    return FancyGetopt;
  }
});
Object.defineProperty(exports, "generateHelp", {
  enumerable: true,
  get: function () {
    return generateHelp;
  }
});
Object.defineProperty(exports, "wrapText", {
  enumerable: true,
  get: function () {
    return wrapText;
  }
});
