"""Prints 1 or 0 for each line `FILE<tab>FILE` of byte code: equal as code, header aside.

How often a string is referenced in the process that wrote it decides a flag of its marshalled form, so bytes may differ.
"""
import marshal
import sys

HEADER = 8 if sys.version_info < (3,) else 12 if sys.version_info < (3, 7) else 16
NAMES = ('co_filename', 'co_name', 'co_firstlineno', 'co_code', 'co_names', 'co_varnames', 'co_freevars', 'co_cellvars', 'co_flags',
         'co_argcount', 'co_stacksize')


def flat(code):
    constants = [flat(c) if hasattr(c, 'co_code') else (type(c).__name__, shown(c)) for c in code.co_consts]
    return [getattr(code, name) for name in NAMES] + [constants]


def shown(constant):
    # The order of a set is that of its making, and of the process's seed.
    return repr(sorted(map(repr, constant)) if isinstance(constant, frozenset) else constant)


def load(path):
    with open(path, 'rb') as f:
        data = f.read()
    return data[:4], flat(marshal.loads(data[HEADER:]))


for line in sys.stdin.read().splitlines():
    a, b = line.split('\t')
    print(1 if load(a) == load(b) else 0)
