"""Runs a program as the interpreter's command line would have: as `__main__`, with its own `sys.argv` and `sys.path[0]`."""
import os
import sys
import types


def of_words(words):
    """Kind, file, module or code, and `sys.argv` of a command line `FILE ...`, `-m MODULE ...` or `-c CODE ...`."""
    if words[0] == '-m':
        return 'module', words[1], ['-m'] + words[2:]
    if words[0] == '-c':
        return 'code', words[1], ['-c'] + words[2:]
    return 'script', words[0], words


def run(kind, what, argv, with_path=True):
    """`with_path`: whether `sys.path` begins with where the program comes from."""
    sys.argv[:] = argv
    main_module = types.ModuleType('__main__')
    # In `__main__` it is the module, in all others its dictionary; there are scripts that set attributes of it.
    main_module.__builtins__ = __import__('builtins' if sys.version_info >= (3,) else '__builtin__')
    sys.modules['__main__'] = main_module
    namespace = main_module.__dict__
    if kind == 'script':
        # A folder or an archive with a `__main__` in it is a program too.
        whole = os.path.isdir(what) or what.endswith(('.zip', '.pyz'))
        if with_path and not whole:
            sys.path.insert(0, os.path.dirname(os.path.realpath(what)))
        if whole:
            import runpy
            runpy.run_path(what, run_name='__main__')
            return
        if sys.version_info >= (3, 9):
            what = os.path.abspath(what)
        namespace['__file__'] = what
        if sys.version_info >= (3,):
            namespace['__cached__'] = None
        with open(what, 'rb') as f:
            source = f.read()
        exec(compile(source, what, 'exec', 0, 1), namespace)
    elif kind == 'module':
        if with_path:
            sys.path.insert(0, '' if sys.version_info < (3,) else os.getcwd())
        import runpy
        runpy.run_module(what, run_name='__main__', alter_sys=True)
    else:
        if with_path:
            sys.path.insert(0, '')
        exec(compile(what, '<string>', 'exec', 0, 1), namespace)
