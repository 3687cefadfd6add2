"""Exceptions that cross the wire: most runs have none.

    from the script    {"h": handle, "m": [names of the class and its bases], "s": text}
    from the engine    {"h": handle}: one of the script's, on its way back    {"c": class, "a": [arguments]}
"""
import os

from pydistutils_bridge.standins import mro
from pydistutils_bridge.values import PY2, from_wire_text, to_wire_text


def form_of(raised, tracker):
    kind, value, trace = raised
    if not isinstance(value, BaseException):  # 2.7: old-style exception classes, strings
        value = Exception(str(value))
        kind = type(value)
    value._pydistutils_traceback = trace
    wire_id = tracker.by_id.get(id(value)) or tracker.register(value)
    try:
        text = to_wire_text(str(value))
    except Exception:
        text = to_wire_text(repr(value))
    return {'h': wire_id, 'm': [c.__name__ for c in mro(kind)], 's': text}


def exception_of(form, wire):
    if 'h' in form:
        return wire.tracker.objects[form['h']]
    name = from_wire_text(form['c'])
    args = [wire.tracker.decode(item) for item in form['a']]
    if name.startswith('configparser.'):
        return config_error(name[len('configparser.'):], *args)
    if '.' in name:
        cls = wire.standins.load(name)
    else:
        cls = getattr(__import__('exceptions' if PY2 else 'builtins'), name)
    return cls(*args)


def config_error(name, *args):
    error = getattr(__import__('ConfigParser' if PY2 else 'configparser'), name)(*args[:-1])
    error.message = args[-1]  # with all wrong lines of a file, which the class takes one by one
    return error


if PY2:
    # Named after this file, so that tracebacks leave it out.
    exec(compile('def raise_again(error):\n    raise type(error), error, getattr(error, "_pydistutils_traceback", None)',
                 os.path.abspath(__file__), 'exec'))
else:
    def raise_again(error):
        raise error
