"""The Windows side of test-windows.mjs: compare_on_windows.py CASES.json

Each case is run with the real distutils and with ours, from the same path, in a folder made anew. Of each a line of JSON is printed:
{"name": ..., "differences": [...]}.
"""
import difflib
import hashlib
import json
import os
import shutil
import stat
import subprocess
import sys

# What only one of the two says, on purpose: our remarks, and the original's script that byte-compiles.
OURS = ('hint: ', 'pydistutils: ')
THEIRS = os.path.join(os.environ['TEMP'], 'tmp')


def make_writable(function, path, _):
    if os.path.exists(path):
        os.chmod(path, stat.S_IWRITE)
        function(path)


def begin(case):
    while os.path.exists(case['folder']):
        shutil.rmtree(case['folder'], onerror=make_writable)
    shutil.copytree(case['source'], os.path.join(case['folder'], 'p'))


def lines(text):
    found = text.decode('utf-8', 'backslashreplace').replace('\r\n', '\n').splitlines()
    return [line for line in found if not line.startswith(OURS) and THEIRS not in line]


def run(command, case, more):
    env = dict(os.environ, **dict(case['environment'], **more))
    done = subprocess.run(command, cwd=os.path.join(case['folder'], 'p'), env=env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE)
    return ['exit status %d' % done.returncode] + ['out: ' + line for line in lines(done.stdout)] + [
        'err: ' + line for line in lines(done.stderr)]


def described(path, case):
    """Byte code and what compilers make differ from run to run."""
    mode = oct(os.stat(path).st_mode)
    if path.endswith(('.pyc', '.pyd', '.obj', '.lib', '.exp', '.zip', '.gz') + tuple(case['differing'])):
        return mode
    with open(path, 'rb') as f:
        return mode + ' ' + hashlib.sha256(f.read()).hexdigest()


def tree(case):
    found = []
    for folder, folders, files in os.walk(case['folder']):
        folders[:] = [name for name in folders if name != '.pydistutils']
        found += [os.path.join(folder, name) + '\\' for name in folders]
        found += [os.path.join(folder, name) + ': ' + described(os.path.join(folder, name), case) for name in files]
    return sorted(found)


def outcome(case, command, more):
    begin(case)
    said = [line for args in case['runs'] for line in run(command + args, case, more)]
    return said, tree(case)


def main():
    with open(sys.argv[1], encoding='utf-8') as f:
        cases = json.load(f)
    for case in cases:
        real = outcome(case, [case['python'], 'setup.py'], {'SETUPTOOLS_USE_DISTUTILS': 'stdlib'})
        ours = outcome(case, case['ours'], {})
        differences = [line for a, b in zip(real, ours) for line in difflib.unified_diff(a, b, 'real', 'ours', lineterm='', n=0)]
        print(json.dumps({'name': case['name'], 'differences': differences}), flush=True)


main()
