"use strict";

const require_run = require("./run.js");

// src/files/archive.ts
const FORMATS = [
	{
		name: "gztar",
		container: "tar",
		compression: "gzip",
		extension: ".tar.gz",
		description: "gzip'ed tar-file"
	},
	{
		name: "bztar",
		container: "tar",
		compression: "bzip2",
		extension: ".tar.bz2",
		description: "bzip2'ed tar-file"
	},
	{
		name: "xztar",
		container: "tar",
		compression: "xz",
		extension: ".tar.xz",
		description: "xz'ed tar-file"
	},
	{
		name: "ztar",
		container: "tar",
		compression: "compress",
		extension: ".tar.Z",
		description: "compressed tar file"
	},
	{
		name: "tar",
		container: "tar",
		compression: null,
		extension: ".tar",
		description: "uncompressed tar file"
	},
	{
		name: "zip",
		container: "zip",
		compression: null,
		extension: ".zip",
		description: "ZIP file"
	}
];
function archiveFormats(target) {
	return require_run.atLeast(target, 3, 0) ? FORMATS : FORMATS.filter((format) => format.name !== "xztar");
}
function unknownArchiveFormat(target, names) {
	return names.find((name) => archiveFormats(target).every((format) => format.name !== name)) ?? null;
}

Object.defineProperty(exports, "archiveFormats", {
  enumerable: true,
  get: function () {
    return archiveFormats;
  }
});
Object.defineProperty(exports, "unknownArchiveFormat", {
  enumerable: true,
  get: function () {
    return unknownArchiveFormat;
  }
});
