"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_newer = require("./newer.js");
const require_set_mode = require("./set-mode.js");
const require_convert_path = require("./convert-path.js");
const require_run = require("./run.js");
const require_protocols = require("./protocols.js");
const require_values = require("./values.js");
const require_command = require("./command.js");
const require_listed_file = require("./listed-file.js");
const require_planning_scope = require("./planning-scope.js");
const require_stale_outputs = require("./stale-outputs.js");
const require_own_options = require("./own-options.js");
const require_python_repr = require("./python-repr.js");
const require_decode_text = require("./decode-text.js");
const require_source_tree = require("./source-tree.js");

// src/commands/script-encoding.ts
const COOKIE = /^[ \t\f]*#[^\n]*?coding[:=][ \t]*([-\w.]+)/;
const BLANK = /^[ \t\f]*(?:[#\r\n]|$)/;
function scriptEncoding(content, name) {
	const bom = content[0] === 239 && content[1] === 187 && content[2] === 191;
	const text = bom ? content.subarray(3) : content;
	const first = firstLine(text);
	const second = text.subarray(first.length, first.length + firstLine(text.subarray(first.length)).length);
	const byDefault = bom ? "utf-8-sig" : "utf-8";
	const found = declared(first, name) ?? (BLANK.test(latin1(first)) && first.length > 0 ? declared(second, name) : void 0);
	if (found === void 0) return byDefault;
	if (bom && normalised(found) !== "utf-8") throw refused("encoding problem for", name, ": utf-8");
	return bom ? "utf-8-sig" : normalised(found);
}
function firstLine(content) {
	const end = content.indexOf(10);
	return end === -1 ? content : content.subarray(0, end + 1);
}
function declared(line, name) {
	let text;
	try {
		text = require_decode_text.decodeText(line);
	} catch {
		throw refused("invalid or missing encoding declaration for", name);
	}
	return COOKIE.exec(text)?.[1];
}
function normalised(encoding) {
	const name = encoding.slice(0, 12).toLowerCase().replaceAll("_", "-");
	if (name === "utf-8" || name.startsWith("utf-8-")) return "utf-8";
	if (/^(latin-1|iso-8859-1|iso-latin-1)(-|$)/.test(name)) return "iso-8859-1";
	return encoding;
}
function refused(what, name, rest = "") {
	return new require_own_options.EngineError("SyntaxError", `${what} ${require_python_repr.reprText(name)}${rest}`, { code: "bad-script-encoding" });
}
function latin1(bytes) {
	return Buffer.from(bytes).toString("latin1");
}

// src/commands/shebang.ts
const PYTHON_LINE = /^#![^\n]*python[0-9.]*([ \t][^\n]*)?$/;
function adjustShebang(content, facts) {
	const text = facts.textMode ? Buffer.from(Buffer.from(content).toString("latin1").replaceAll("\r\n", "\n"), "latin1") : content;
	const encoding = facts.python3 ? scriptEncoding(text, facts.name) : "utf-8";
	const line = firstLine(text);
	const match = PYTHON_LINE.exec(Buffer.from(line).toString("latin1").replace(/\n$/, ""));
	if (match === null) return void 0;
	const shebang = Buffer.concat([
		Buffer.from("#!"),
		require_python_repr.encodeSurrogateEscape(facts.executable),
		Buffer.from(match[1] ?? "", "latin1"),
		Buffer.from("\n")
	]);
	if (facts.python3) checkReadable(shebang, encoding);
	const whole = Buffer.concat([shebang, text.subarray(line.length)]);
	return facts.textMode ? Buffer.from(whole.toString("latin1").replaceAll("\n", "\r\n"), "latin1") : whole;
}
function checkReadable(shebang, encoding) {
	const refuse = (why) => {
		throw new require_own_options.EngineError("ValueError", `The shebang (${reprBytes(shebang)}) is not decodable from ${why}`, { hint: "Give a path that both the file system and the script can write: build_scripts --executable=…" });
	};
	if (!decodable(shebang, "utf-8")) refuse("utf-8");
	if (!decodable(shebang, encoding)) refuse(`the script encoding (${encoding})`);
}
function decodable(bytes, encoding) {
	try {
		require_decode_text.decodeText(bytes, { encoding: encoding.replace(/-sig$/, "") });
		return true;
	} catch {
		return false;
	}
}
function reprBytes(bytes) {
	const quote = bytes.includes(39) && !bytes.includes(34) ? "\"" : "'";
	const named = {
		9: "\\t",
		10: "\\n",
		13: "\\r",
		92: "\\\\"
	};
	return `b${quote}${Array.from(bytes, (byte) => {
		if (byte === quote.charCodeAt(0)) return `\\${quote}`;
		if (named[byte] !== void 0) return named[byte];
		return byte >= 32 && byte < 127 ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, "0")}`;
	}).join("")}${quote}`;
}

// src/commands/build-scripts.ts
var BuildScripts = class extends require_command.Command {
	static pythonPath = "distutils.command.build_scripts.build_scripts";
	async initialize_options() {
		this.build_dir = null;
		this.scripts = null;
		this.force = null;
		this.executable = null;
		this.outfiles = null;
	}
	async finalize_options() {
		await this.set_undefined_options("build", ["build_scripts", "build_dir"], ["force", "force"], ["executable", "executable"]);
		this.scripts = this.distribution.scripts;
	}
	async get_source_files() {
		return this.scripts;
	}
	async run() {
		if (!require_values.truthy(this.scripts)) return;
		const folder = require_protocols.pathText(this.build_dir);
		const listed = async () => Array.from(require_protocols.iterate(this.scripts), (each) => this.targetPath.join(folder, this.targetPath.basename(require_convert_path.convertPath(require_protocols.pathText(each), this.$.target.osName))));
		await require_planning_scope.inPhase(this.$, "build", async () => require_stale_outputs.withoutStale(this, {
			folder,
			listed
		}, async () => {
			await this.copy_scripts();
		}));
	}
	async copy_scripts() {
		await this.mkpath(this.build_dir);
		const outfiles = [];
		const updated = [];
		for (const each of require_protocols.iterate(this.scripts)) {
			const script = require_convert_path.convertPath(require_protocols.pathText(each), this.$.target.osName);
			const outfile = this.targetPath.join(require_protocols.pathText(this.build_dir), this.targetPath.basename(script));
			outfiles.push(outfile);
			if (await require_listed_file.listedIn("scripts", script, async () => this.copyScript(script, outfile))) updated.push(outfile);
		}
		if (this.$.target.osName === "posix") for (const file of outfiles) this.makeExecutable(file);
		return require_run.atLeast(this.$.target, 3, 0) ? require_values.Tuple.of(outfiles, updated) : null;
	}
	async copyScript(script, outfile) {
		const { view } = this.$;
		if (view.pending(script)) await this.$.flush();
		const force = require_values.truthy(this.force);
		if (!force) require_newer.newer(view, script, outfile);
		const content = this.readScript(script);
		if (content !== void 0 && content.length === 0) {
			await this.warn(`${script} is an empty file (skipping)`);
			return false;
		}
		const adjusted = content === void 0 ? void 0 : await this.adjustedContent(script, content);
		const wanted = adjusted ?? content;
		if (!force && wanted !== void 0 && this.holdsContent(outfile, wanted)) {
			this.logDebug(`not copying ${script} (up-to-date)`);
			return false;
		}
		if (adjusted === void 0) {
			await this.copy_file(script, outfile);
			return true;
		}
		this.$.add({
			kind: "write",
			path: outfile,
			content: { base64: Buffer.from(adjusted).toString("base64") },
			force: true,
			dryRun: require_values.truthy(this.dry_run),
			says: [{
				level: 2,
				text: `copying and adjusting ${script} -> ${require_values.pyStr(this.build_dir)}`
			}]
		});
		return true;
	}
	readScript(script) {
		try {
			return this.$.view.read(script);
		} catch (error) {
			if (require_values.truthy(this.dry_run)) return void 0;
			throw error.code === "ENOENT" ? require_newer.noSuchFile(script) : error;
		}
	}
	async adjustedContent(script, content) {
		const python3 = require_run.atLeast(this.$.target, 3, 0);
		return adjustShebang(content, {
			name: script,
			executable: await this.interpreterPath(),
			python3,
			textMode: !python3 && this.$.target.osName === "nt"
		});
	}
	async interpreterPath() {
		if (!await require_source_tree.isPythonBuild(this.$)) return require_values.pyStr(this.executable);
		const [folder, version, suffix] = await Promise.all([
			"BINDIR",
			"VERSION",
			"EXE"
		].map(async (name) => require_values.pyStr(await this.$.call("distutils.sysconfig.get_config_var", name))));
		return this.targetPath.join(folder, `python${version}${suffix}`);
	}
	holdsContent(file, content) {
		const { view } = this.$;
		return view.isFile(file) && !view.pending(file) && Buffer.compare(view.read(file), content) === 0;
	}
	makeExecutable(file) {
		if (require_values.truthy(this.dry_run)) {
			this.logInfo(`changing mode of ${file}`);
			return;
		}
		const before = this.$.view.stat(file);
		if (before === void 0) throw require_newer.noSuchFile(file);
		const after = (before.mode | 365) & 4095;
		if (after === before.mode) return;
		require_set_mode.setMode(this.$, file, {
			add: 365,
			says: `changing mode of ${file} from ${before.mode.toString(8)} to ${after.toString(8)}`
		});
	}
};

exports.BuildScripts = BuildScripts;
