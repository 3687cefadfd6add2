"""Names, versions, markers and requirements: the engine reads them."""
import re

from pydistutils_bridge.wire import bind as _bind

_engine = _bind('pkg_resources')
PY2 = _engine.version < (3,)
TEXT = (basestring,) if PY2 else (str,)  # noqa: F821


def safe_name(name):
    return re.sub('[^A-Za-z0-9.]+', '-', name)


def safe_version(version):
    return _engine('safe_version', version)


def safe_extra(extra):
    return re.sub('[^A-Za-z0-9.-]+', '_', extra).lower()


def to_filename(name):
    return name.replace('-', '_')


def yield_lines(strs):
    """Lines that are neither empty nor comments, of texts in lists as deep as they like."""
    if isinstance(strs, TEXT):
        for line in strs.splitlines():
            line = line.strip()
            if line and not line.startswith('#'):
                yield line
    else:
        for each in strs:
            for line in yield_lines(each):
                yield line


def split_sections(s):
    """`(heading, lines)` of a text; the heading of what comes before the first one is None."""
    section, content = None, []
    for line in yield_lines(s):
        if not line.startswith('['):
            content.append(line)
        elif line.endswith(']'):
            if section or content:
                yield section, content
            section, content = line[1:-1].strip(), []
        else:
            raise ValueError('Invalid section heading', line)
    yield section, content


def normal(key):
    return re.sub('[-_.]+', '-', key).lower()


# -- versions


class _Version(object):
    """Ordered by a key that the engine makes."""
    _engine_mirrors = False

    def __hash__(self):
        return hash(self._key)

    def __str__(self):
        return self._text

    def __repr__(self):
        return '<%s(%r)>' % (type(self).__name__, str(self))

    def __eq__(self, other):
        return self._key == other._key if isinstance(other, _Version) else NotImplemented

    def __ne__(self, other):
        return self._key != other._key if isinstance(other, _Version) else NotImplemented

    def __lt__(self, other):
        return self._key < other._key if isinstance(other, _Version) else NotImplemented

    def __le__(self, other):
        return self._key <= other._key if isinstance(other, _Version) else NotImplemented

    def __gt__(self, other):
        return self._key > other._key if isinstance(other, _Version) else NotImplemented

    def __ge__(self, other):
        return self._key >= other._key if isinstance(other, _Version) else NotImplemented

    # Old scripts take a version apart as a tuple of texts.
    def __iter__(self):
        return iter(_engine('legacy_key', str(self)))

    def __getitem__(self, index):
        return tuple(self)[index]


class InvalidVersion(ValueError):
    """Not of PEP 440's form."""


class Version(_Version):
    def __init__(self, version):
        fields = _engine('version', version) if isinstance(version, TEXT) else None
        if fields is None:
            raise InvalidVersion("Invalid version: '%s'" % (version,))
        self._text = fields.pop('text')
        self._key = fields.pop('key')
        vars(self).update(fields)
        release = self.release + (0, 0, 0)
        self.major, self.minor, self.micro = release[:3]


class LegacyVersion(_Version):
    epoch, release, pre, post, dev, local = -1, None, None, None, None, None
    is_prerelease = is_postrelease = is_devrelease = False

    def __init__(self, version):
        self._text = self.public = self.base_version = str(version)
        self._key = (-1, _engine('legacy_key', self._text))


# So scripts ask of what `parse_version` gave whether it is of PEP 440's form.
SetuptoolsVersion, SetuptoolsLegacyVersion = Version, LegacyVersion


def parse_version(v):
    re.search('', v)    # which has its own words for what is no text
    try:
        return Version(v)
    except InvalidVersion:
        return LegacyVersion(v)


# -- markers and requirements


class InvalidMarker(ValueError):
    """Not of PEP 508's form."""


class Marker(object):
    _engine_mirrors = False

    def __init__(self, marker):
        text = _engine('marker', marker)
        if text is None:
            raise InvalidMarker('Invalid marker: %r' % (marker,))
        self._text = text

    def __str__(self):
        return self._text

    def __repr__(self):
        return '<Marker(%r)>' % self._text

    def evaluate(self, environment=None):
        return _engine('evaluate_marker', self._text, environment)


def evaluate_marker(text, extra=None):
    value = _engine('evaluate_marker', text, extra)
    if value is None:
        raise SyntaxError('Invalid marker: %r' % (text,))
    return value


def invalid_marker(text):
    """False, or what is wrong."""
    try:
        evaluate_marker(text)
    except SyntaxError as error:
        return error
    except NameError:
        pass
    return False


class SpecifierSet(object):
    _engine_mirrors = False

    def __init__(self, specifiers=''):
        self._text, self._pairs = _engine('specifiers', specifiers)

    def __str__(self):
        return self._text

    def __len__(self):
        return len(self._pairs)

    def __eq__(self, other):
        return str(self) == str(other)

    def __ne__(self, other):
        return str(self) != str(other)

    def __hash__(self):
        return hash(self._text)

    def __contains__(self, version):
        return self.contains(version)

    def contains(self, version, prereleases=None):
        return _engine('contains', self._text, str(version), prereleases)


class RequirementParseError(ValueError):
    def __str__(self):
        return ' '.join(map(str, self.args))


class Requirement(object):
    _engine_mirrors = False

    def __init__(self, requirement_string):
        try:
            name, extras, specs, url, marker, self._text = _engine('requirement', requirement_string)
        except ValueError as error:
            raise RequirementParseError(str(error))
        self.name = self.unsafe_name = name
        self.project_name = safe_name(name)
        self.key = self.project_name.lower()
        self.specs = [tuple(pair) for pair in specs]
        self.extras = tuple(safe_extra(extra) for extra in extras)
        self.url = url
        self.marker = Marker(marker) if marker else None

    @property
    def specifier(self):
        return SpecifierSet(','.join(operator + version for operator, version in self.specs))

    def __str__(self):
        return self._text

    def __repr__(self):
        return 'Requirement.parse(%r)' % str(self)

    def _identity(self):
        return self.key, self.url, str(self.specifier), frozenset(self.extras), str(self.marker) if self.marker else None

    def __eq__(self, other):
        return isinstance(other, Requirement) and self._identity() == other._identity()

    def __ne__(self, other):
        return not self == other

    def __hash__(self):
        return hash(self._identity())

    def __contains__(self, item):
        from pkg_resources._distributions import Distribution   # which begins with an import of this module
        if isinstance(item, Distribution):
            if normal(item.key) != normal(self.key):
                return False
            item = item.version
        return not self.specs or self.specifier.contains(item, prereleases=True)

    @staticmethod
    def parse(s):
        requirement, = parse_requirements(s)
        return requirement


def parse_requirements(strs):
    lines = iter(yield_lines(strs))
    for line in lines:
        if ' #' in line:
            line = line[:line.find(' #')]
        if line.endswith('\\'):
            line = line[:-2].strip()
            try:
                line += next(lines)
            except StopIteration:
                return
        yield Requirement(line)
