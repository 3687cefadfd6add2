"use strict";

const require_engine_error = require("./engine-error.js");
let node_buffer = require("node:buffer");

// src/host/text-codec.ts
const ESCAPE_BASE = 56320;
function decodeText(bytes) {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if ((0, node_buffer.isUtf8)(buffer)) return buffer.toString("utf8");
	let text = "";
	let validFrom = 0;
	let at = 0;
	while (at < buffer.length) {
		const length = sequenceLength(buffer, at);
		if (length > 0) {
			at += length;
			continue;
		}
		text += buffer.toString("utf8", validFrom, at) + String.fromCharCode(ESCAPE_BASE + buffer[at]);
		at += 1;
		validFrom = at;
	}
	return text + buffer.toString("utf8", validFrom);
}
function encodeText(text) {
	if (text.isWellFormed()) return Buffer.from(text, "utf8");
	const parts = [];
	let wellFrom = 0;
	for (let at = 0; at < text.length; at += 1) {
		const unit = text.charCodeAt(at);
		if (unit < 55296 || unit > 57343) continue;
		const next = text.charCodeAt(at + 1);
		if (unit < 56320 && next >= 56320 && next <= 57343) {
			at += 1;
			continue;
		}
		if (unit < 56448 || unit > 56575) throw new require_engine_error.EngineError("UnicodeEncodeError", `'utf-8' codec can't encode character '\\u${unit.toString(16)}' in position ${at}: surrogates not allowed`, { code: "unencodable-text" });
		parts.push(Buffer.from(text.slice(wellFrom, at), "utf8"), Buffer.from([unit - ESCAPE_BASE]));
		wellFrom = at + 1;
	}
	parts.push(Buffer.from(text.slice(wellFrom), "utf8"));
	return Buffer.concat(parts);
}
function sequenceLength(bytes, at) {
	const lead = bytes[at];
	if (lead < 128) return 1;
	const length = lead >= 194 && lead <= 223 ? 2 : lead >= 224 && lead <= 239 ? 3 : lead >= 240 && lead <= 244 ? 4 : 0;
	if (length === 0 || at + length > bytes.length) return 0;
	const second = bytes[at + 1];
	if (second < (lead === 224 ? 160 : lead === 240 ? 144 : 128) || second > (lead === 237 ? 159 : lead === 244 ? 143 : 191)) return 0;
	for (let index = 2; index < length; index += 1) {
		const byte = bytes[at + index];
		if (byte < 128 || byte > 191) return 0;
	}
	return length;
}

Object.defineProperty(exports, "decodeText", {
  enumerable: true,
  get: function () {
    return decodeText;
  }
});
Object.defineProperty(exports, "encodeText", {
  enumerable: true,
  get: function () {
    return encodeText;
  }
});
