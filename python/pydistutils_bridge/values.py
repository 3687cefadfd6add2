"""Values on the wire, Python's side: what JSON can't say is tagged.

    null true false 12 "text"      as they are (undecodable bytes of a str as lone surrogates)
    {"t": [..]}   tuple             {"f": "1.5"}  float            {"i": "123"}  int beyond 2**53
    {"b": "hex"}  bytes (Python 3)  {"r": id}     list, dict or mirrored object of the table
    {"h": id, "p": path, "k": kind, "v": plain}  anything else, by handle; v: its value as a plain str, list or dict
"""
import sys

try:
    from _operator import attrgetter, is_   # without what is written in Python there
except ImportError:
    from operator import attrgetter, is_

PY2 = sys.version_info[0] == 2

if PY2:
    import codecs
    TEXT = (str, unicode)  # noqa: F821
    INTEGERS = (int, long)  # noqa: F821

    def _escape(error):
        return u''.join(unichr(0xDC00 + ord(c)) for c in error.object[error.start:error.end]), error.end  # noqa: F821

    codecs.register_error('pydistutils-escape', _escape)

    def to_wire_text(text):
        if isinstance(text, unicode):  # noqa: F821
            return text
        try:
            return text.decode('utf-8')
        except UnicodeDecodeError:
            return text.decode('utf-8', 'pydistutils-escape')

    def from_wire_text(text):
        # 2.7's UTF-8 codec writes a lone surrogate as three bytes, so escaped bytes are put back by hand.
        try:
            return text.encode('ascii')
        except UnicodeEncodeError:
            pass
        out = []
        for c in text:
            if 0xDC80 <= ord(c) <= 0xDCFF:
                out.append(chr(ord(c) - 0xDC00))
            else:
                out.append(c)
        if all(isinstance(c, unicode) for c in out):  # noqa: F821
            return text.encode('utf-8')
        return b''.join(c if isinstance(c, str) else c.encode('utf-8') for c in out)
else:
    TEXT = (str,)
    INTEGERS = (int,)

    def to_wire_text(text):
        return text

    def from_wire_text(text):
        return text

SAFE = 2 ** 53


def from_plain(form):
    """A table: `{"t": [..]}` is a tuple, `{"d": [[key, value], ..]}` a dict, a list a list."""
    if isinstance(form, list):
        return [from_plain(item) for item in form]
    if isinstance(form, dict):
        if 't' in form:
            return tuple([from_plain(item) for item in form['t']])
        return dict((from_plain(key), from_plain(value)) for key, value in form['d'])
    return from_wire_text(form) if isinstance(form, TEXT) else form


def hex_of(data):
    import binascii
    return binascii.hexlify(data).decode('ascii')


def bytes_of(text):
    import binascii
    return binascii.unhexlify(text.encode('ascii'))


def dotted(thing):
    """`module.name` of a class or function."""
    name = named(thing, '__qualname__') or named(thing, '__name__') or type(thing).__name__
    return '%s.%s' % (named(thing, '__module__') or 'builtins', name)


def named(thing, attribute):
    """The attribute, or None; of a class past its metaclass, which may refuse it."""
    if not isinstance(thing, type):
        return getattr(thing, attribute, None)
    try:
        return type.__getattribute__(thing, attribute)
    except AttributeError:
        return None


def plain_value(value):
    """The plain list, text or dict inside a subclass, view or path object; None where there is none."""
    if isinstance(value, TEXT):
        return from_wire_text(to_wire_text(value)) if PY2 else str.__str__(value)
    if isinstance(value, (list, set, frozenset)):
        return list(value)
    if isinstance(value, tuple):
        return tuple(value)
    if isinstance(value, dict):
        return dict(value)
    if isinstance(value, INTEGERS):
        return int(value)
    if type(value).__name__ in ('dict_keys', 'dict_values', 'dict_items', 'range', 'xrange', 'deque'):
        return list(value)
    if hasattr(type(value), '__fspath__'):
        return value.__fspath__()
    return None
