"""Imports every extension module below a folder that a package was installed to, and prints what came of it.

usage: python import_extensions.py ROOT

One JSON object: the dotted name of each module, with the error of its import or null. Each is imported in a process of its
own, so that one that ends the process does not hide the others. Where the Python code of its package does not run on this
Python, the module is loaded without it.
"""
import json
import os
import subprocess
import sys
from importlib.machinery import EXTENSION_SUFFIXES

IMPORT = "import importlib, sys; sys.path.insert(0, sys.argv[1]); importlib.import_module(sys.argv[2])"
LOAD = """
import importlib.util, sys
sys.path.insert(0, sys.argv[1])
spec = importlib.util.spec_from_file_location(sys.argv[2], sys.argv[3])
spec.loader.exec_module(importlib.util.module_from_spec(spec))
"""


def extensions(site):
    for folder, _folders, names in os.walk(site):
        for name in sorted(names):
            suffix = next((s for s in EXTENSION_SUFFIXES if name.endswith(s)), None)
            if suffix is not None:
                path = os.path.join(folder, name)
                yield os.path.relpath(path[: -len(suffix)], site).replace(os.sep, "."), path


def trouble(code, site, name, path):
    done = subprocess.run([sys.executable, "-I", "-B", "-c", code, site, name, path], capture_output=True, text=True, cwd=site)
    words = done.stderr.strip().splitlines() or ["status %d" % done.returncode]
    return words[-1] if done.returncode else None


def main(root):
    results = {}
    for folder, folders, _names in os.walk(root):
        if "site-packages" not in folders:
            continue
        site = os.path.join(folder, "site-packages")
        for name, path in extensions(site):
            results[name] = trouble(IMPORT, site, name, path) and trouble(LOAD, site, name, path)
    print(json.dumps(results))


main(os.path.abspath(sys.argv[1]))
