"""child.py NODE CLI WITHOUT_SETUPTOOLS [-m MODULE | -c CODE | FILE] ...: runs a Python program of a script.

As `python FILE ...` would run it; but where nothing else has a distutils, ours is found, with an engine of its own.
"""
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))


def main():
    keep = sys.dont_write_bytecode
    sys.dont_write_bytecode = True
    # Python put the folder of this file on the path, unless it was told not to (-P, -I).
    own = bool(sys.path) and os.path.realpath(sys.path[0] or os.curdir) == os.path.realpath(HERE)
    if own:
        del sys.path[0]
    sys.path.insert(0, HERE)
    try:
        from pydistutils_bridge import children, importer, last_resort, program
    finally:
        sys.path.remove(HERE)
        sys.dont_write_bytecode = keep
    engine, without_setuptools, rest = sys.argv[1:3], sys.argv[3] == '1', sys.argv[4:]
    last_resort.install(engine, without_setuptools)
    if not importer.has_distutils():
        children.follow(engine, without_setuptools)
    kind, what, argv = program.of_words(rest)
    try:
        program.run(kind, what, argv, own)
    except (SystemExit, KeyboardInterrupt):
        raise
    except BaseException:
        # As Python itself tells it: without our own frames.
        kind, value, trace = sys.exc_info()
        while trace is not None and os.path.abspath(trace.tb_frame.f_code.co_filename).startswith(HERE + os.sep):
            trace = trace.tb_next
        value.__traceback__ = trace
        sys.excepthook(kind, value, trace)
        sys.exit(1)


if __name__ == '__main__':
    main()
