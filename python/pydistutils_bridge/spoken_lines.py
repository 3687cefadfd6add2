"""How our own programs are spoken to: a line of JSON, in which a text that is not UTF-8 comes as {"hex": "2f78ff"} (`src/host/wire-text.ts`)."""
import binascii
import os
import sys

from pydistutils_bridge.quick_json import dumps, loads  # noqa: F401

PYTHON_2 = sys.version_info[0] == 2


def native(value):
    """The text as the interpreter's own functions hold it."""
    if isinstance(value, dict):
        raw = binascii.unhexlify(value['hex'])
        return raw if PYTHON_2 else os.fsdecode(raw)
    return value.encode('utf-8') if PYTHON_2 else value
