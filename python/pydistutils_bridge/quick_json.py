"""JSON without the json module, whose import (of `re`) takes longer than all else at the start of a run.

The interpreter's C half of json is used directly where it is there; else the module.
"""
try:
    from _json import encode_basestring_ascii, make_encoder, make_scanner
except ImportError:
    make_scanner = None


def module():
    import json
    return (lambda value: json.dumps(value, separators=(',', ':'))), json.loads


class Context(object):
    """What the C scanner reads of a decoder."""
    strict = True
    object_hook = object_pairs_hook = None
    parse_float, parse_int = float, int
    encoding = 'utf-8'

    def __init__(self):
        self.memo = {}

    @staticmethod
    def parse_constant(name):
        return float(name)


def refuse(value):
    raise TypeError('a value that JSON can not say: %r' % (value,))


def quick():
    encode = make_encoder(None, refuse, encode_basestring_ascii, None, ':', ',', False, False, True)
    scan = make_scanner(Context())

    def dumps(value):
        return ''.join(encode(value, 0))

    def loads(text):
        return scan(text, 0)[0]

    if loads(dumps({'a': [1, 2.5, None, True, u'\xe9"']})) != {'a': [1, 2.5, None, True, u'\xe9"']}:
        raise ValueError('the C half of json is another than expected')
    return dumps, loads


def choose():
    if make_scanner is None:
        return module()
    try:
        return quick()
    except Exception:
        return module()


dumps, loads = choose()
