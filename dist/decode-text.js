"use strict";

const require_own_options = require("./own-options.js");

// src/grammar/decode-text.ts
function decodeText(bytes, options = {}) {
	const encoding = (options.encoding ?? "utf-8").toLowerCase().replaceAll("_", "-");
	const escape = options.errors === "surrogateescape";
	if (encoding === "utf-8" || encoding === "utf8") return decodeUtf8(bytes, escape);
	if (encoding === "ascii" || encoding === "us-ascii" || encoding === "ansi-x3.4-1968" || encoding === "646") return decodeAscii(bytes, escape);
	if (/^(iso-?8859-1|latin-?1|l1)$/.test(encoding)) return Buffer.from(bytes).toString("latin1");
	const label = encoding.replace(/^cp125(\d)$/, "windows-125$1").replace(/^cp932$/, "shift_jis").replace(/^cp936$/, "gbk");
	try {
		return new TextDecoder(label, { ignoreBOM: true }).decode(bytes);
	} catch (cause) {
		if (!(cause instanceof RangeError)) throw cause;
		return decodeAscii(bytes, true);
	}
}
function universalNewlines(text) {
	return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
function fileLines(text) {
	return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function decodeUtf8(bytes, escape) {
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch {
		return decodeDamagedUtf8(bytes, escape);
	}
}
function decodeDamagedUtf8(bytes, escape) {
	const out = [];
	let at = 0;
	while (at < bytes.length) {
		const good = sequenceAt(bytes, at);
		if (good.reason === void 0) out.push(String.fromCodePoint(codePoint(bytes, at, good.length)));
		else if (escape) for (let i = at; i < at + good.length; i++) out.push(String.fromCharCode(56320 + bytes[i]));
		else throw cannotDecode("utf-8", bytes, at, at + good.length, good.reason);
		at += good.length;
	}
	return out.join("");
}
function sequenceAt(bytes, at) {
	const first = bytes[at];
	if (first < 128) return { length: 1 };
	if (first < 194 || first > 244) return {
		length: 1,
		reason: "invalid start byte"
	};
	const wanted = first < 224 ? 2 : first < 240 ? 3 : 4;
	for (let i = 1; i < wanted; i++) {
		const next = bytes[at + i];
		if (next === void 0) return {
			length: i,
			reason: "unexpected end of data"
		};
		if (next < (i > 1 ? 128 : first === 224 ? 160 : first === 240 ? 144 : 128) || next > (i > 1 ? 191 : first === 237 ? 159 : first === 244 ? 143 : 191)) return {
			length: i,
			reason: "invalid continuation byte"
		};
	}
	return { length: wanted };
}
function codePoint(bytes, at, length) {
	let code = bytes[at] & (length === 1 ? 127 : 255 >> length + 1);
	for (let i = 1; i < length; i++) code = code << 6 | bytes[at + i] & 63;
	return code;
}
function decodeAscii(bytes, escape) {
	const bad = bytes.findIndex((byte) => byte > 127);
	if (bad === -1) return Buffer.from(bytes).toString("latin1");
	if (!escape) throw cannotDecode("ascii", bytes, bad, bad + 1, "ordinal not in range(128)");
	return Array.from(bytes, (byte) => String.fromCharCode(byte > 127 ? 56320 + byte : byte)).join("");
}
function cannotDecode(codec, bytes, start, end, reason) {
	const what = end - start === 1 ? `byte 0x${bytes[start].toString(16).padStart(2, "0")} in position ${start}` : `bytes in position ${start}-${end - 1}`;
	return new require_own_options.EngineError("UnicodeDecodeError", `'${codec}' codec can't decode ${what}: ${reason}`, { args: [
		codec,
		bytes,
		start,
		end,
		reason
	] });
}

Object.defineProperty(exports, "decodeText", {
  enumerable: true,
  get: function () {
    return decodeText;
  }
});
Object.defineProperty(exports, "fileLines", {
  enumerable: true,
  get: function () {
    return fileLines;
  }
});
Object.defineProperty(exports, "universalNewlines", {
  enumerable: true,
  get: function () {
    return universalNewlines;
  }
});
