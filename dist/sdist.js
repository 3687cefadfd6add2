"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_own_options = require("./own-options.js");
const require_archive = require("./archive.js");
const require_file_list = require("./file-list.js");
const require_spawn = require("./spawn.js");
const require_remove_tree = require("./remove-tree.js");
const require_write_file = require("./write-file.js");
const require_decode_text = require("./decode-text.js");
const require_python_whitespace = require("./python-whitespace.js");
const require_text_file = require("./text-file.js");
const require_run = require("./run.js");
const require_attributes = require("./attributes.js");
const require_class_attributes = require("./class-attributes.js");
const require_protocols = require("./protocols.js");
const require_values = require("./values.js");
const require_python_text = require("./python-text.js");
const require_make_archive = require("./make-archive.js");
const require_convert_path = require("./convert-path.js");
const require_command = require("./command.js");

// src/commands/sdist-defaults.ts
var SdistDefaults = class extends require_command.Command {
	static pythonPath = "distutils.command.sdist.sdist";
	async add_defaults() {
		await this._add_defaults_standards();
		await this._add_defaults_optional();
		await this._add_defaults_python();
		await this._add_defaults_data_files();
		await this._add_defaults_ext();
		await this._add_defaults_c_libs();
		await this._add_defaults_scripts();
	}
	async _add_defaults_standards() {
		const readmes = require_run.atLeast(this.$.target, 3, 7) ? await require_class_attributes.classAttribute(this, "READMES", () => require_values.Tuple.of("README", "README.txt", "README.rst")) ?? null : require_values.Tuple.of("README", "README.txt");
		for (const entry of [readmes, this.distribution.script_name]) {
			const several = require_values.plain(entry) instanceof require_values.Tuple;
			const names = several ? [...require_protocols.iterate(entry)] : [entry];
			const found = await this.firstThere(names);
			if (found !== void 0) await this.add("append", found);
			else if (several) await this.warn(`standard file not found: should have one of ${names.map(require_values.pyStr).join(", ")}`);
			else await this.warn(`standard file '${require_values.pyStr(entry)}' not found`);
		}
	}
	async firstThere(names) {
		for (const name of names) {
			const path = require_protocols.pathText(name);
			if (path !== "" && (require_run.atLeast(this.$.target, 3, 7) ? require_values.truthy(await this._cs_path_exists(name)) : this.$.view.exists(path))) return name;
		}
	}
	async _cs_path_exists(name) {
		const { cwd, path, view } = this.$;
		const file = require_protocols.pathText(name);
		if (file === "" || !view.exists(file)) return false;
		const full = path.resolve(cwd, file);
		return view.list(path.dirname(full)).includes(path.basename(full));
	}
	async _add_defaults_optional() {
		for (const pattern of ["test/test*.py", "setup.cfg"]) await this.add("extend", this.$.view.glob(pattern).filter((file) => this.$.view.isFile(file)));
	}
	async _add_defaults_python() {
		const command = await this.get_finalized_command("build_py");
		if (require_values.truthy(await this.distribution.has_pure_modules())) await this.add("extend", await require_attributes.callMethod(command, "get_source_files", [], this.$));
		for (const entry of require_protocols.iterate(await require_attributes.getAttribute(command, "data_files", this.$) ?? null)) {
			const [, folder, , files] = [...require_protocols.iterate(entry)];
			for (const file of require_protocols.iterate(files)) await this.add("append", this.targetPath.join(require_protocols.pathText(folder), require_protocols.pathText(file)));
		}
	}
	async _add_defaults_data_files() {
		if (!require_values.truthy(await this.distribution.has_data_files())) return;
		for (const entry of require_protocols.iterate(this.distribution.data_files)) for (const name of require_protocols.isText(entry) ? [entry] : require_protocols.iterate(require_protocols.unpackPair(entry)[1])) {
			const file = require_convert_path.convertPath(require_protocols.pathText(name), this.$.target.osName);
			if (this.$.view.isFile(file)) await this.add("append", file);
		}
	}
	async _add_defaults_ext() {
		if (require_values.truthy(await this.distribution.has_ext_modules())) await this.addSourcesOf("build_ext");
	}
	async _add_defaults_c_libs() {
		if (require_values.truthy(await this.distribution.has_c_libraries())) await this.addSourcesOf("build_clib");
	}
	async _add_defaults_scripts() {
		if (require_values.truthy(await this.distribution.has_scripts())) await this.addSourcesOf("build_scripts");
	}
	async addSourcesOf(name) {
		await this.add("extend", await require_attributes.callMethod(await this.get_finalized_command(name), "get_source_files", [], this.$));
	}
	async add(method, ...args) {
		return require_attributes.callMethod(this.filelist, method, args, this.$);
	}
};

// src/commands/sdist.ts
var sdist_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ Sdist: () => Sdist });
const MARK = "# file GENERATED by distutils, do NOT edit";
var Sdist = class extends SdistDefaults {
	async initialize_options() {
		this.template = null;
		this.manifest = null;
		this.use_defaults = 1;
		this.prune = 1;
		this.manifest_only = 0;
		this.force_manifest = 0;
		this.formats = require_run.atLeast(this.$.target, 3, 0) ? ["gztar"] : null;
		this.keep_temp = 0;
		this.dist_dir = null;
		this.archive_files = null;
		this.metadata_check = 1;
		this.owner = null;
		this.group = null;
	}
	async finalize_options() {
		if (this.manifest === null) this.manifest = "MANIFEST";
		if (this.template === null) this.template = "MANIFEST.in";
		await this.ensure_string_list("formats");
		if (this.formats === null) this.formats = [await this.defaultFormat()];
		const unknown = await this.unknownFormat();
		if (require_values.truthy(unknown)) throw new require_own_options.EngineError("DistutilsOptionError", `unknown archive format '${require_values.pyStr(unknown)}'`);
		if (this.dist_dir === null) this.dist_dir = "dist";
	}
	async defaultFormat() {
		const { osName } = this.$.target;
		const own = () => /* @__PURE__ */ new Map([["posix", "gztar"], ["nt", "zip"]]);
		const format = require_values.plain(await require_class_attributes.classAttribute(this, "default_format", own) ?? null).get(osName);
		if (format !== void 0) return format;
		throw new require_own_options.EngineError("DistutilsPlatformError", `don't know how to create source distributions on platform ${osName}`);
	}
	async unknownFormat() {
		const { script, target } = this.$;
		if (script.patched("distutils.archive_util.ARCHIVE_FORMATS") || script.patched("distutils.archive_util.check_archive_formats")) return script.call("distutils.archive_util.check_archive_formats", [this.formats]);
		return require_archive.unknownArchiveFormat(target, Array.from(require_protocols.iterate(this.formats), require_values.pyStr));
	}
	async run() {
		const files = this.$.adopt(new require_file_list.FileList(this.$));
		await files.__init__();
		this.filelist = files;
		for (const name of await this.get_sub_commands()) await this.run_command(name);
		await this.get_file_list();
		if (!require_values.truthy(this.manifest_only)) await this.make_distribution();
	}
	async subCommandWanted(_name) {
		return require_values.truthy(this.metadata_check);
	}
	async get_file_list() {
		const hasTemplate = this.isFile(this.template);
		if (!hasTemplate && require_values.truthy(await this._manifest_is_not_generated())) {
			await this.read_manifest();
			await this.add("sort");
			await this.add("remove_duplicates");
			return;
		}
		if (!hasTemplate) await this.warn(`manifest template '${require_values.pyStr(this.template)}' does not exist (using default file list)`);
		await this.add("findall");
		if (require_values.truthy(this.use_defaults)) await this.add_defaults();
		if (hasTemplate) await this.read_template();
		if (require_values.truthy(this.prune)) await this.prune_file_list();
		await this.add("sort");
		await this.add("remove_duplicates");
		await this.write_manifest();
	}
	isFile(name) {
		const path = require_protocols.pathText(name);
		return path !== "" && this.$.view.isFile(path);
	}
	async read_template() {
		const { target, view } = this.$;
		const filename = require_protocols.pathText(this.template);
		this.logInfo(`reading manifest template '${filename}'`);
		const [major] = target.versionInfo;
		const text = require_python_text.pythonText(view.read(filename), target);
		for (const { text: line, line: number, warning } of require_text_file.logicalLines(text, {
			filename,
			joinLines: true,
			stripLeft: true,
			collapseJoin: true,
			major
		})) {
			if (warning !== void 0) this.logWarn(`warning: ${warning}`);
			try {
				await this.add("process_template_line", line);
			} catch (error) {
				if (!require_own_options.isPythonError(error, "DistutilsTemplateError", "ValueError")) throw error;
				await this.warn(require_text_file.locatedMessage(filename, number, error.message));
			}
		}
	}
	async prune_file_list() {
		const build = await this.get_finalized_command("build");
		const base = await this.distribution.get_fullname();
		await this.add("exclude_pattern", null, 1, await require_attributes.getAttribute(build, "build_base", this.$) ?? null);
		await this.add("exclude_pattern", null, 1, base);
		const separator = this.$.target.platform === "win32" ? String.raw`/|\\` : "/";
		const folders = String.raw`RCS|CVS|\.svn|\.hg|\.git|\.bzr|_darcs`;
		await this.add("exclude_pattern", `(^|${separator})(${folders})(${separator}).*`, 1, null, 1);
	}
	async write_manifest() {
		if (require_values.truthy(await this._manifest_is_not_generated())) {
			this.logInfo(`not writing to manually maintained manifest file '${require_values.pyStr(this.manifest)}'`);
			return;
		}
		const lines = [MARK, ...require_protocols.iterate(await this.files())];
		const says = `writing manifest file '${require_values.pyStr(this.manifest)}'`;
		const { script } = this.$;
		if (script.overrides(this, "execute") || script.patched("distutils.file_util.write_file")) {
			const write = await script.get("distutils.file_util", "write_file");
			await script.callMethod(this, "execute", [
				write,
				require_values.Tuple.of(this.manifest, lines),
				says
			]);
		} else require_write_file.writeLines(this.$, require_protocols.pathText(this.manifest), lines.map(require_values.pyStr), {
			says,
			dryRun: require_values.truthy(this.dry_run)
		});
	}
	async files() {
		return await require_attributes.getAttribute(this.filelist, "files", this.$) ?? null;
	}
	async _manifest_is_not_generated() {
		return this.isFile(this.manifest) && this.manifestLines()[0] !== `${MARK}\n`;
	}
	manifestLines() {
		return require_decode_text.fileLines(require_python_text.pythonText(this.$.view.read(require_protocols.pathText(this.manifest)), this.$.target));
	}
	async read_manifest() {
		this.logInfo(`reading manifest file '${require_values.pyStr(this.manifest)}'`);
		for (const line of this.manifestLines()) {
			const name = require_python_whitespace.strip(line, this.$.target.versionInfo[0]);
			if (name !== "" && !name.startsWith("#")) await this.add("append", name);
		}
	}
	async make_release_tree(baseDir, files) {
		const base = require_protocols.pathText(baseDir);
		await this.mkpath(base);
		const names = Array.from(require_protocols.iterate(files), require_protocols.pathText);
		require_spawn.createTree(this.$, base, names, { dryRun: require_values.truthy(this.dry_run) });
		const link = await this.systemLinks() ? "hard" : null;
		if (require_protocols.lengthOf(files) === 0) this.logWarn("no files to distribute -- empty manifest?");
		else this.logInfo(link === null ? `copying files to ${base}...` : `making hard links in ${base}...`);
		for (const name of names) if (this.isFile(name)) await this.copy_file(name, this.targetPath.join(base, name), 1, 1, link);
		else this.logWarn(`'${name}' not a regular file -- skipping`);
		await require_attributes.callMethod(this.distribution.metadata, "write_pkg_info", [base], this.$);
	}
	async systemLinks() {
		const { script, target } = this.$;
		return script.attached ? await script.get("os", "link") !== void 0 : target.osName === "posix" || require_run.atLeast(target, 3, 2);
	}
	async make_distribution() {
		const name = require_protocols.pathText(await this.distribution.get_fullname());
		const base = this.targetPath.join(require_protocols.pathText(this.dist_dir), name);
		await this.make_release_tree(name, await this.files());
		this.putTarLast();
		const archives = [];
		for (const format of require_protocols.iterate(this.formats)) {
			const file = await require_make_archive.makeArchive(this, base, format, {
				base_dir: name,
				owner: this.owner,
				group: this.group
			});
			archives.push(file);
			require_protocols.append(this.distribution.dist_files, require_values.Tuple.of("sdist", "", file));
		}
		this.archive_files = archives;
		if (!require_values.truthy(this.keep_temp)) require_remove_tree.removeTree(this.$, name, { dryRun: require_values.truthy(this.dry_run) });
	}
	putTarLast() {
		if (!require_protocols.isList(this.formats)) return;
		const formats = require_values.plain(this.formats);
		const at = formats.findIndex((format) => require_values.plain(format) === "tar");
		if (at >= 0) formats.push(...formats.splice(at, 1));
	}
	async get_archive_files() {
		return this.archive_files;
	}
};

Object.defineProperty(exports, "Sdist", {
  enumerable: true,
  get: function () {
    return Sdist;
  }
});
Object.defineProperty(exports, "sdist_exports", {
  enumerable: true,
  get: function () {
    return sdist_exports;
  }
});
