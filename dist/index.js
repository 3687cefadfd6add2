"use strict";

Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_own_options = require("./own-options.js");
const require_run = require("./run.js");

exports.EngineError = require_own_options.EngineError;
exports.probe = require_run.probe;
exports.run = require_run.run;
