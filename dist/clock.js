"use strict";

// src/host/host-path.ts
function nameStart(path, separator = "\\") {
	const slash = path.lastIndexOf("/");
	return 1 + (separator === "/" ? slash : Math.max(slash, path.lastIndexOf("\\")));
}
function folderPart(path, separator = "\\") {
	return path.slice(0, Math.max(nameStart(path, separator) - 1, 0));
}

// src/plan/apply-step.ts
const UNFORESEEABLE = { kind: "unforeseeable" };
function applyStep(step, world) {
	switch (step.kind) {
		case "say": return;
		case "mkdir":
			makeDirectory(world.place(step.path, step.cwd), step.path, step.mode, world);
			return;
		case "copy":
			copy(step, world);
			return;
		case "move":
			move(step, world);
			return;
		case "compile":
			made(step.object, 438, step, world);
			return;
		case "link":
			made(step.output, 511, step, world);
			return;
		case "static-library":
			made(step.output, 438, step, world);
			return;
		case "spawn":
		case "swig":
		case "resource":
		case "preprocess":
			for (const output of step.outputs) made(output, 438, step, world);
			return;
		case "convert-2to3":
			for (const file of step.files) made(file, 438, step, world);
			return;
		case "byte-compile":
			byteCompile(step.output, step, world);
			return;
		case "write":
			write(step, world);
			return;
		case "remove": {
			const place = world.place(step.path, step.cwd);
			const name = nameOf(step.path, world);
			if (step.tree) world.overlay.removeTree(place, name);
			else world.overlay.set(place, name, { kind: "absent" });
			return;
		}
		case "set-mode":
			setMode(step, world);
			return;
	}
}
function makeDirectory(place, path, mode, world) {
	if (world.statOf(place) !== void 0) return;
	world.overlay.set(place, nameOf(path, world), {
		kind: "directory",
		mode: mode & ~world.umask,
		modified: world.now()
	});
}
function copy(step, world) {
	const to = world.place(step.to, step.cwd);
	const name = nameOf(step.to, world);
	const from = world.follow(world.place(step.from, step.cwd));
	const source = from && world.statOf(from);
	const content = from && world.contentOf(from);
	if (step.link === "sym") {
		world.overlay.set(to, name, {
			kind: "link",
			target: step.from,
			modified: world.now()
		});
		return;
	}
	if (source === void 0 || content === void 0) return;
	const sameFile = step.link === "hard";
	world.overlay.set(to, name, {
		kind: "file",
		content,
		mode: step.preserveMode || sameFile ? source.mode : 438 & ~world.umask,
		modified: sameFile ? source.modified : step.preserveTimes ? Math.floor(source.modified) : world.now()
	});
}
function move(step, world) {
	const from = world.place(step.from, step.cwd);
	const source = world.statOf(from);
	const content = world.contentOf(from);
	if (source === void 0 || content === void 0) return;
	const to = world.place(step.to, step.cwd);
	world.overlay.set(from, nameOf(step.from, world), { kind: "absent" });
	world.overlay.set(to, nameOf(step.to, world), {
		kind: "file",
		content,
		mode: source.mode,
		modified: source.modified
	});
}
function made(path, mode, step, world) {
	const place = world.place(path, step.cwd);
	const usual = mode & ~world.umask;
	const known = world.overlay.get(place) !== void 0;
	world.overlay.set(place, nameOf(path, world), {
		kind: "file",
		content: UNFORESEEABLE,
		mode: known ? world.statOf(place)?.mode ?? usual : { unlessOnDisk: usual },
		modified: world.now()
	});
}
function byteCompile(output, step, world) {
	const folder = world.mapping.target.dirname(output);
	if (folder !== ".") makeDirectory(world.place(folder, step.cwd), folder, 511, world);
	made(output, 438, step, world);
}
function write(step, world) {
	const place = world.place(step.path, step.cwd);
	const before = world.statOf(place);
	const content = "text" in step.content ? {
		kind: "text",
		text: step.content.text
	} : {
		kind: "base64",
		base64: step.content.base64
	};
	world.overlay.set(place, nameOf(step.path, world), {
		kind: "file",
		content,
		mode: step.mode ?? before?.mode ?? 438 & ~world.umask,
		modified: world.now()
	});
}
function setMode(step, world) {
	const place = world.follow(world.place(step.path, step.cwd));
	const before = place && world.statOf(place);
	if (place === void 0 || before === void 0) return;
	const mode = modeAfter(step, before.mode);
	const name = nameOf(step.path, world);
	if (before.kind === "directory") {
		world.overlay.set(place, name, {
			kind: "directory",
			mode,
			modified: before.modified
		});
		return;
	}
	const content = world.contentOf(place);
	if (content !== void 0) world.overlay.set(place, name, {
		kind: "file",
		content,
		mode,
		modified: before.modified
	});
}
function modeAfter(step, before) {
	return ((step.mode ?? before) | (step.add ?? 0)) & 4095;
}
function nameOf(path, world) {
	return world.mapping.nameIn(path);
}

// src/host/clock.ts
const systemClock = { now: () => Date.now() / 1e3 };

Object.defineProperty(exports, "applyStep", {
  enumerable: true,
  get: function () {
    return applyStep;
  }
});
Object.defineProperty(exports, "folderPart", {
  enumerable: true,
  get: function () {
    return folderPart;
  }
});
Object.defineProperty(exports, "modeAfter", {
  enumerable: true,
  get: function () {
    return modeAfter;
  }
});
Object.defineProperty(exports, "nameStart", {
  enumerable: true,
  get: function () {
    return nameStart;
  }
});
Object.defineProperty(exports, "systemClock", {
  enumerable: true,
  get: function () {
    return systemClock;
  }
});
