"""`VersionPredicate`: a package name with conditions on its version, as `requires` and `provides` hold them."""
import operator
import re

import distutils.version
from pydistutils_bridge.wire import bind as _bind

_ASCII = 0 if _bind(__name__).version < (3,) else re.ASCII

re_validPackage = re.compile(r'^\s*([a-z_]\w*(?:\.[a-z_]\w*)*)(.*)', _ASCII | re.IGNORECASE)
re_paren = re.compile(r'^\s*\((.*)\)\s*$')
re_splitComparison = re.compile(r'^\s*(<=|>=|<|>|!=|==)\s*([^\s,]+)\s*$')
_provision_rx = re.compile(r'([a-zA-Z_]\w*(?:\.[a-zA-Z_]\w*)*)(?:\s*\(\s*([^)\s]+)\s*\))?$', _ASCII)

compmap = {'<': operator.lt, '<=': operator.le, '==': operator.eq, '>': operator.gt, '>=': operator.ge, '!=': operator.ne}


def splitUp(pred):
    """One condition, `'>= 1.2'`, as its comparison and its `StrictVersion`."""
    found = re_splitComparison.match(pred)
    if not found:
        raise ValueError('bad package restriction syntax: %r' % pred)
    return found.group(1), distutils.version.StrictVersion(found.group(2))


class VersionPredicate:
    _engine_mirrors = False

    def __init__(self, versionPredicateStr):
        text = versionPredicateStr.strip()
        if not text:
            raise ValueError('empty package restriction')
        found = re_validPackage.match(text)
        if not found:
            raise ValueError('bad package name in %r' % text)
        self.name, rest = found.groups()
        self.pred = []
        rest = rest.strip()
        if rest:
            inside = re_paren.match(rest)
            if not inside:
                raise ValueError('expected parenthesized list: %r' % rest)
            self.pred = [splitUp(condition) for condition in inside.group(1).split(',')]

    def __str__(self):
        if not self.pred:
            return self.name
        return '%s (%s)' % (self.name, ', '.join('%s %s' % condition for condition in self.pred))

    def satisfied_by(self, version):
        return all(compmap[comparison](version, limit) for comparison, limit in self.pred)


def split_provision(value):
    """`'mypkg (1.2)'` as its name and its `StrictVersion`, or None where it names no version."""
    value = value.strip()
    found = _provision_rx.match(value)
    if not found:
        raise ValueError('illegal provides specification: %r' % value)
    name, version = found.groups()
    return name, distutils.version.StrictVersion(version) if version else None
