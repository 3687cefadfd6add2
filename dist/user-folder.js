"use strict";

// src/commands/user-folder.ts
async function userFolder(engine, module, name) {
	if (engine.script.patched(`${module}.${name}`)) return await engine.script.get(module, name) ?? null;
	return name === "USER_BASE" ? engine.target.userBase : engine.target.userSite;
}

Object.defineProperty(exports, "userFolder", {
  enumerable: true,
  get: function () {
    return userFolder;
  }
});
