"use strict";

const require_decode_text = require("./decode-text.js");

// src/grammar/byte-string.ts
const LONE_SURROGATE = /[\ud800-\udfff]/u;
function encodeSurrogateEscape(text) {
	if (!LONE_SURROGATE.test(text)) return Buffer.from(text, "utf8");
	const pieces = [];
	for (const piece of text.split(/([\ud800-\udfff])/u)) {
		const code = piece.length === 1 ? piece.charCodeAt(0) : 0;
		if (code >= 56448 && code <= 56575) pieces.push(Buffer.from([code - 56320]));
		else if (code >= 55296 && code <= 57343) pieces.push(Buffer.from([
			224 | code >> 12,
			128 | code >> 6 & 63,
			128 | code & 63
		]));
		else if (piece !== "") pieces.push(Buffer.from(piece, "utf8"));
	}
	return Buffer.concat(pieces);
}
function toByteString(text) {
	return isAscii(text) ? text : Buffer.from(encodeSurrogateEscape(text)).toString("latin1");
}
function fromByteString(bytes) {
	return isAscii(bytes) ? bytes : require_decode_text.decodeText(Buffer.from(bytes, "latin1"), { errors: "surrogateescape" });
}
function isAscii(text) {
	return !/[\u0080-\uffff]/.test(text);
}
function hasLoneSurrogate(text) {
	return LONE_SURROGATE.test(text);
}
function asciiLowerCase(text) {
	return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

// src/grammar/python-repr.ts
const ESCAPES = {
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t",
	"\\": "\\\\"
};
const UNPRINTABLE = /[\p{C}\p{Z}]/u;
function reprText(text, major = 3) {
	const quote = text.includes("'") && !text.includes("\"") ? "\"" : "'";
	let out = quote;
	for (const character of major < 3 ? toByteString(text) : text) if (character === quote) out += `\\${character}`;
	else out += ESCAPES[character] ?? (isPrintable(character, major) ? character : escapeCode(character.codePointAt(0)));
	return out + quote;
}
function isPrintable(character, major) {
	if (character >= " " && character <= "~") return true;
	return major >= 3 && !UNPRINTABLE.test(character);
}
function escapeCode(code) {
	if (code <= 255) return `\\x${code.toString(16).padStart(2, "0")}`;
	if (code <= 65535) return `\\u${code.toString(16).padStart(4, "0")}`;
	return `\\U${code.toString(16).padStart(8, "0")}`;
}

Object.defineProperty(exports, "asciiLowerCase", {
  enumerable: true,
  get: function () {
    return asciiLowerCase;
  }
});
Object.defineProperty(exports, "encodeSurrogateEscape", {
  enumerable: true,
  get: function () {
    return encodeSurrogateEscape;
  }
});
Object.defineProperty(exports, "fromByteString", {
  enumerable: true,
  get: function () {
    return fromByteString;
  }
});
Object.defineProperty(exports, "hasLoneSurrogate", {
  enumerable: true,
  get: function () {
    return hasLoneSurrogate;
  }
});
Object.defineProperty(exports, "reprText", {
  enumerable: true,
  get: function () {
    return reprText;
  }
});
Object.defineProperty(exports, "toByteString", {
  enumerable: true,
  get: function () {
    return toByteString;
  }
});
