"use strict";

const require_engine_error = require("./engine-error.js");
let node_fs = require("node:fs");
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

// src/host/real-disk.ts
const COPY_BUFFER_BYTES = 262144;
let copyBuffer;
var RealDisk = class {
	stat(path) {
		return look(node_fs.statSync, path);
	}
	statLink(path) {
		return look(node_fs.lstatSync, path);
	}
	list(path) {
		return [...this.entries(path).keys()];
	}
	entries(path) {
		const entries = entriesOf(path, {}, (name) => name);
		for (const name of entries.keys()) if (name.includes("�")) return entriesOf(path, { encoding: "buffer" }, (bytes) => decodeText(bytes));
		return entries;
	}
	read(path) {
		return (0, node_fs.readFileSync)(native(path));
	}
	readPart(path, offset, length) {
		const file = (0, node_fs.openSync)(native(path), "r");
		try {
			const bytes = Buffer.allocUnsafe(length);
			let count = 0;
			while (count < length) {
				const more = (0, node_fs.readSync)(file, bytes, count, length - count, offset + count);
				if (more === 0) break;
				count += more;
			}
			return bytes.subarray(0, count);
		} finally {
			(0, node_fs.closeSync)(file);
		}
	}
	readText(path) {
		return decodeText((0, node_fs.readFileSync)(native(path)));
	}
	readLink(path) {
		return decodeText((0, node_fs.readlinkSync)(native(path), { encoding: "buffer" }));
	}
	realPath(path) {
		const plain = path.isWellFormed() ? node_fs.realpathSync.native(path) : void 0;
		if (plain !== void 0 && !plain.includes("�")) return plain;
		return decodeText(node_fs.realpathSync.native(native(path), { encoding: "buffer" }));
	}
	write(path, content, mode = 438) {
		(0, node_fs.writeFileSync)(native(path), toBytes(content), { mode });
	}
	append(path, content) {
		(0, node_fs.appendFileSync)(native(path), toBytes(content));
	}
	makeDirectory(path, mode = 511) {
		(0, node_fs.mkdirSync)(native(path), { mode });
	}
	rename(from, to) {
		(0, node_fs.renameSync)(native(from), native(to));
	}
	removeFile(path) {
		(0, node_fs.unlinkSync)(native(path));
	}
	removeEmptyDirectory(path) {
		(0, node_fs.rmdirSync)(native(path));
	}
	removeTree(path) {
		const found = this.statLink(path);
		if (found === void 0) return;
		if (found.kind !== "directory") {
			this.removeFile(path);
			return;
		}
		for (const name of this.list(path)) this.removeTree(`${path}/${name}`);
		this.removeEmptyDirectory(path);
	}
	copyContent(from, to) {
		copyBuffer ??= Buffer.allocUnsafeSlow(COPY_BUFFER_BYTES);
		const source = (0, node_fs.openSync)(native(from), "r");
		try {
			const destination = (0, node_fs.openSync)(native(to), "w", 438);
			try {
				for (;;) {
					const count = (0, node_fs.readSync)(source, copyBuffer, 0, COPY_BUFFER_BYTES, null);
					if (count === 0) break;
					for (let written = 0; written < count;) written += (0, node_fs.writeSync)(destination, copyBuffer, written, count - written);
				}
			} finally {
				(0, node_fs.closeSync)(destination);
			}
		} finally {
			(0, node_fs.closeSync)(source);
		}
	}
	hardLink(from, to) {
		(0, node_fs.linkSync)(native(from), native(to));
	}
	symbolicLink(target, path) {
		(0, node_fs.symlinkSync)(native(target), native(path));
	}
	setMode(path, mode) {
		(0, node_fs.chmodSync)(native(path), mode);
	}
	setTimes(path, accessed, modified) {
		(0, node_fs.utimesSync)(native(path), accessed, modified);
	}
	copyOwner(like, path) {
		const { uid, gid } = (0, node_fs.statSync)(native(like));
		if (process.getuid !== void 0) (0, node_fs.lchownSync)(native(path), uid, gid);
	}
	writable(path) {
		try {
			(0, node_fs.accessSync)(native(path), node_fs.constants.W_OK);
			return true;
		} catch {
			return false;
		}
	}
};
function native(path) {
	return path.isWellFormed() ? path : Buffer.from(encodeText(path));
}
function toBytes(content) {
	return typeof content === "string" ? encodeText(content) : content;
}
function look(stat, path) {
	let stats;
	try {
		stats = stat(native(path), { throwIfNoEntry: false });
	} catch {
		return;
	}
	if (stats === void 0) return void 0;
	return {
		kind: stats.isFile() ? "file" : stats.isDirectory() ? "directory" : stats.isSymbolicLink() ? "symlink" : "other",
		size: stats.size,
		mode: stats.mode & 4095,
		modified: stats.mtimeMs / 1e3,
		accessed: stats.atimeMs / 1e3,
		changed: stats.ctimeMs / 1e3,
		inode: stats.ino,
		device: stats.dev,
		owner: stats.uid
	};
}
function entriesOf(path, options, decode) {
	const entries = /* @__PURE__ */ new Map();
	const directory = (0, node_fs.opendirSync)(native(path), options);
	try {
		for (let entry = directory.readSync(); entry !== null; entry = directory.readSync()) entries.set(decode(entry.name), kindOf(entry));
	} finally {
		directory.closeSync();
	}
	return entries;
}
function kindOf(entry) {
	if (entry.isFile()) return "file";
	if (entry.isDirectory()) return "directory";
	if (entry.isSymbolicLink()) return "symlink";
	return entry.isFIFO() || entry.isSocket() || entry.isCharacterDevice() || entry.isBlockDevice() ? "other" : "unknown";
}

// src/interpreter/python-target.ts
function atLeast(target, major, minor) {
	const [haveMajor, haveMinor] = target.versionInfo;
	return haveMajor > major || haveMajor === major && haveMinor >= minor;
}
function shortVersion(target) {
	return `${target.versionInfo[0]}.${target.versionInfo[1]}`;
}

Object.defineProperty(exports, "RealDisk", {
  enumerable: true,
  get: function () {
    return RealDisk;
  }
});
Object.defineProperty(exports, "atLeast", {
  enumerable: true,
  get: function () {
    return atLeast;
  }
});
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
Object.defineProperty(exports, "shortVersion", {
  enumerable: true,
  get: function () {
    return shortVersion;
  }
});
