"use strict";

// src/project/metadata-format.ts
const formats = /* @__PURE__ */ new WeakMap();
function useMetadataFormat(engine, format) {
	formats.set(engine, format);
}
function metadataFormat(engine) {
	return formats.get(engine);
}

Object.defineProperty(exports, "metadataFormat", {
  enumerable: true,
  get: function () {
    return metadataFormat;
  }
});
Object.defineProperty(exports, "useMetadataFormat", {
  enumerable: true,
  get: function () {
    return useMetadataFormat;
  }
});
