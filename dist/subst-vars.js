"use strict";

const require_own_options = require("./own-options.js");
const require_python_repr = require("./python-repr.js");

// src/grammar/subst-vars.ts
function substVars(text, variables, environment) {
	return text.replace(/\$([a-zA-Z_][a-zA-Z_0-9]*)/g, (_match, name) => {
		const value = lookUp(variables, name) ?? lookUp(environment, name);
		if (value !== void 0) return String(value);
		throw new require_own_options.EngineError("ValueError", `invalid variable '$${require_python_repr.reprText(name)}'`, { hint: `Set ${name} in the environment, or write the value itself.` });
	});
}
function bracesToDollars(template) {
	return template.replace(/\{([^\n]+?)\}/g, (_match, name) => `$${name}`);
}
function lookUp(variables, name) {
	if (variables instanceof Map) return variables.get(name);
	const record = variables;
	return Object.hasOwn(record, name) ? record[name] ?? void 0 : void 0;
}

Object.defineProperty(exports, "bracesToDollars", {
  enumerable: true,
  get: function () {
    return bracesToDollars;
  }
});
Object.defineProperty(exports, "substVars", {
  enumerable: true,
  get: function () {
    return substVars;
  }
});
