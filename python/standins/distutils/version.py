"""`StrictVersion` and `LooseVersion`: two orders for version numbers. Only scripts use them."""
import re

from pydistutils_bridge.wire import bind as _bind

_VERSION = _bind(__name__).version
_PY2 = _VERSION < (3,)


def _order(a, b):
    if _PY2:
        return cmp(a, b)  # noqa: F821 - lists of numbers and words have an order there
    return 0 if a == b else -1 if a < b else 1


class Version:
    _engine_mirrors = False

    def __init__(self, vstring=None):
        if vstring:
            self.parse(vstring)

    def __repr__(self):
        return "%s ('%s')" % (self.__class__.__name__, str(self))

    if not _PY2:
        def __eq__(self, other):
            order = self._cmp(other)
            return order if order is NotImplemented else order == 0

        def __lt__(self, other):
            order = self._cmp(other)
            return order if order is NotImplemented else order < 0

        def __le__(self, other):
            order = self._cmp(other)
            return order if order is NotImplemented else order <= 0

        def __gt__(self, other):
            order = self._cmp(other)
            return order if order is NotImplemented else order > 0

        def __ge__(self, other):
            order = self._cmp(other)
            return order if order is NotImplemented else order >= 0


def _comparison(cls_name):
    def compare(self, other):
        kind = globals()[cls_name]
        if isinstance(other, str):
            other = kind(other)
        elif _VERSION >= (3, 9) and not isinstance(other, kind):
            return NotImplemented
        return self._against(other)
    compare.__name__ = '__cmp__' if _PY2 else '_cmp'
    return compare


class StrictVersion(Version):
    version_re = re.compile(r'^(\d+)\.(\d+)(\.(\d+))?([ab](\d+))?$', 0 if _PY2 else re.ASCII)

    def parse(self, vstring):
        found = self.version_re.match(vstring)
        if not found:
            raise ValueError("invalid version number '%s'" % vstring)
        major, minor, patch, tag, number = found.group(1, 2, 4, 5, 6)
        self.version = (int(major), int(minor), int(patch or 0))
        self.prerelease = (tag[0], int(number)) if tag else None

    def __str__(self):
        shown = self.version if self.version[2] else self.version[:2]
        text = '.'.join(map(str, shown))
        return text + '%s%d' % self.prerelease if self.prerelease else text

    def _against(self, other):
        order = _order(self.version, other.version)
        if order:
            return order
        # A pre-release comes before the release that it leads to.
        mine, theirs = self.prerelease, other.prerelease
        if mine and theirs:
            return _order(mine, theirs)
        return bool(theirs) - bool(mine)

    if _PY2:
        __cmp__ = _comparison('StrictVersion')
    else:
        _cmp = _comparison('StrictVersion')


class LooseVersion(Version):
    component_re = re.compile(r'(\d+|[a-z]+|\.)')

    def __init__(self, vstring=None):
        if vstring:
            self.parse(vstring)

    def parse(self, vstring):
        self.vstring = vstring
        parts = [part for part in self.component_re.split(vstring) if part and part != '.']
        self.version = [_number_or_word(part) for part in parts]

    def __str__(self):
        return self.vstring

    def __repr__(self):
        return "LooseVersion ('%s')" % str(self)

    def _against(self, other):
        return _order(self.version, other.version)

    if _PY2:
        __cmp__ = _comparison('LooseVersion')
    else:
        _cmp = _comparison('LooseVersion')


def _number_or_word(part):
    try:
        return int(part)
    except ValueError:
        return part
