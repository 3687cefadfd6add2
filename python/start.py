"""start.py [FOLDER...]: started by the engine in the interpreter that runs `setup.py`; the descriptors 3 and 4 are the wire.

In the folders lies what earlier runs compiled of our own Python files (`pydistutils_bridge/kept_code.py`).

The first message of the engine says what to run. The program runs as `python setup.py` would run it: as `__main__`, with
its own `sys.argv` and `sys.path[0]`.
"""
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))


def bridge():
    """Imports the bridge without leaving byte code beside it, and without staying on the path."""
    keep = sys.dont_write_bytecode
    sys.dont_write_bytecode = True
    sys.path[0] = HERE
    try:
        from pydistutils_bridge import kept_code
        kept_code.KEPT.unread = sys.argv[1:]
        sys.meta_path.insert(0, kept_code.BridgeFinder())
        from pydistutils_bridge import facts, importer, program, runner, wire  # noqa: F401
    finally:
        sys.dont_write_bytecode = keep
        del sys.path[0]
    return runner


if __name__ == '__main__':
    bridge().main(HERE)
