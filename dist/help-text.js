"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");

// src/cli/help-text.ts
function helpText(version) {
	return `pydistutils ${version} - Python's distutils for any interpreter from 2.7 to 3.14

usage: pydistutils [our options] [--] <distutils command line>

  pydistutils install --prefix=/opt/x --record=files.txt
  pydistutils -C paramiko-1.7.7.1 --python 2.7 install --user
  pydistutils build_ext --inplace
  pydistutils -- --help-commands          everything after -- is the setup script's

our options, before the first command:
  -C, --directory DIR     the project's folder (or its archive)
  --setup-script FILE     its setup script, by default setup.py
  --python WHAT           interpreter: a path, a command, or a version (3.11, 2.7, 3.13t, '>=3.8 <3.12')
  --target FILE.json      plan for a recorded interpreter; nothing is done
  -j, --jobs N            steps side by side, by default one for each core
  --pyc-invalidation HOW  byte code holds its source's 'timestamp' or a 'checked-hash' (Python 3.7 and later)
  --explain               say why each step runs
  --json                  one event a line, as JSON
  --without-setuptools    the setup script finds no setuptools
  --with-requires         the interpreter's pip first installs what install_requires asks for; else what is missing is listed
  --no-setup-requires     what setup_requires asks for is not fetched: what is missing is an error

our words, in place of a command:
  version                 our version
  python FILE | -m MODULE | -c CODE ...   any program, with distutils importable
  target                  what we know of the interpreter, as JSON

Exit status: 0; 1 with \`error: \u2026\`; 2 for a mistake in our own options; 130 when interrupted.`;
}

exports.helpText = helpText;
