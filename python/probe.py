"""Prints the record of the interpreter that runs it, as JSON behind a mark, after whatever its start-up prints.

The mark and the record are one line of ASCII, written past `sys.stdout`: what encodes, buffers or replaces it has no say.
"""
import os
import sys

MARK = 'pydistutils-target: '


def record():
    keep = sys.dont_write_bytecode
    sys.dont_write_bytecode = True  # nothing is left beside our files
    try:
        from pydistutils_bridge.facts import target_facts
    finally:
        sys.dont_write_bytecode = keep
        del sys.path[0]
    return target_facts()


def write(data):
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except Exception:
            pass
    while data:
        data = data[os.write(1, data):]


if __name__ == '__main__':
    facts = record()
    import json
    write(('\n' + MARK + json.dumps(facts, sort_keys=True) + '\n').encode('ascii'))
