"""Prints the interface of the `distutils` that this Python imports, as JSON: modules, names, signatures, bases, plain values.

With an argument, the file that an earlier run printed: only what that lists is looked at, so that names which come to
exist when they are asked for are seen too.
"""
import inspect
import json
import os
import sys
import types
import warnings

warnings.simplefilter('ignore')
PY2 = sys.version_info[0] == 2
CLASSES = (type, types.ClassType) if PY2 else (type,)
TEXT = (str, unicode) if PY2 else (str, bytes)  # noqa: F821
OWN = ('__module__', '__doc__', '__dict__', '__weakref__', '__firstlineno__', '__static_attributes__', '__hash__')


def plain(value):
    if isinstance(value, (int, float, type(None)) + TEXT):
        return repr(value)
    if isinstance(value, (list, tuple)):
        return ('[%s]' if isinstance(value, list) else '(%s)') % ', '.join(plain(item) for item in value)
    if isinstance(value, dict):
        return '{%s}' % ', '.join(sorted('%s: %s' % (plain(k), plain(v)) for k, v in value.items()))
    if isinstance(value, CLASSES):
        return '<class>'
    if callable(value):
        return '<callable>'
    return '<%s>' % type(value).__name__


def signature(function):
    if isinstance(function, (staticmethod, classmethod)):
        return type(function).__name__ + signature(function.__func__)
    if PY2:
        return inspect.formatargspec(*inspect.getargspec(function))
    return str(inspect.signature(function))


def describe_class(cls, names):
    found = {}
    for name in names or vars(cls):
        if name in OWN:
            continue
        value = next((vars(k)[name] for k in inspect.getmro(cls) if name in vars(k)), None)
        if value is None and not hasattr(cls, name):
            continue
        if isinstance(value, (types.FunctionType, staticmethod, classmethod)):
            found[name] = signature(value)
        elif not isinstance(value, property):
            found[name] = plain(value)
    return {'bases': [k.__name__ for k in inspect.getmro(cls)[1:]], 'old': PY2 and isinstance(cls, types.ClassType), 'members': found}


def describe(value, module, names):
    if isinstance(value, types.ModuleType):
        return 'module ' + value.__name__
    if isinstance(value, CLASSES) and (names or value.__module__ == module):
        return describe_class(value, names)
    if isinstance(value, CLASSES):
        return 'class ' + value.__name__
    if isinstance(value, types.FunctionType):
        return signature(value)
    return plain(value)


def modules():
    import distutils.command
    for package in (distutils, distutils.command):
        for file in sorted(os.listdir(package.__path__[0])):
            if file.endswith('.py'):
                yield package.__name__ + ('' if file == '__init__.py' else '.' + file[:-3])


def is_name(name, value):
    if name.startswith('__'):
        return name in ('__all__', '__version__')
    # A package has its modules as attributes once they are loaded.
    return not (isinstance(value, types.ModuleType) and value.__name__ == 'distutils.' + name)


def look(wanted):
    result = {}
    for module in sorted(wanted or modules()):
        try:
            __import__(module)
        except ImportError as error:
            result[module] = {'!': str(error)}
            continue
        live = sys.modules[module]
        names = wanted[module] if wanted else [n for n in vars(live) if is_name(n, vars(live)[n])]
        result[module] = {}
        for name in names:
            if name != '!' and hasattr(live, name):
                listed = wanted[module][name] if wanted else None
                members = list(listed['members']) if isinstance(listed, dict) else None
                result[module][name] = describe(getattr(live, name), module, members)
    return result


if len(sys.argv) > 1:
    with open(sys.argv[1]) as f:
        earlier = json.load(f)
    earlier = dict((str(m), dict((str(n), v) for n, v in names.items())) for m, names in earlier.items())
else:
    earlier = None
print(json.dumps(look(earlier), sort_keys=True))
