"""What `import pkg_resources` finds in a setup.py: versions, requirements, and what is installed.

Versions, requirements and markers are the engine's to read; the distributions are found here, by their metadata folders.
"""
import os
import re
import sys

from pydistutils_bridge.wire import bind as _bind

_engine = _bind(__name__)
_setuptools = _bind('setuptools')
_PY2 = _engine.version < (3,)
_TEXT = (basestring,) if _PY2 else (str,)  # noqa: F821
PY_MAJOR = '%s.%s' % sys.version_info[:2]

EGG_DIST, BINARY_DIST, SOURCE_DIST, CHECKOUT_DIST, DEVELOP_DIST = 3, 2, 1, 0, -1


class ResolutionError(Exception):
    def __repr__(self):
        return self.__class__.__name__ + repr(self.args)


class VersionConflict(ResolutionError):
    @property
    def dist(self):
        return self.args[0]

    @property
    def req(self):
        return self.args[1]

    def report(self):
        return '%s is installed but %s is required' % (self.dist, self.req)

    __str__ = report

    def with_context(self, required_by):
        return ContextualVersionConflict(*(self.args + (required_by,))) if required_by else self


class ContextualVersionConflict(VersionConflict):
    @property
    def required_by(self):
        return self.args[2]


class DistributionNotFound(ResolutionError):
    @property
    def req(self):
        return self.args[0]

    @property
    def requirers(self):
        return self.args[1]

    def report(self):
        by = ', '.join(self.requirers) if self.requirers else 'the application'
        return "The '%s' distribution was not found and is required by %s" % (self.req, by)

    __str__ = report


class UnknownExtra(ResolutionError):
    """A distribution has no extra of that name."""


class ExtractionError(RuntimeError):
    """Never raised: nothing is extracted."""


class PkgResourcesDeprecationWarning(Warning):
    """Shown by default."""


class RequirementParseError(ValueError):
    def __str__(self):
        return ' '.join(map(str, self.args))


# -- names and lines


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
    if isinstance(strs, _TEXT):
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
        fields = _engine('version', version) if isinstance(version, _TEXT) else None
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
    try:
        return Version(v)
    except InvalidVersion:
        return LegacyVersion(v)


# -- requirements


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
        if isinstance(item, Distribution):
            if _normal(item.key) != _normal(self.key):
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


# -- entry points


class EntryPoint(object):
    _engine_mirrors = False

    def __init__(self, name, module_name, attrs=(), extras=(), dist=None):
        self.name, self.module_name, self.attrs = name, module_name, tuple(attrs)
        self.extras, self.dist = tuple(extras), dist

    def __str__(self):
        text = '%s = %s' % (self.name, self.module_name)
        if self.attrs:
            text += ':' + '.'.join(self.attrs)
        return text + (' [%s]' % ','.join(self.extras) if self.extras else '')

    def __repr__(self):
        return 'EntryPoint.parse(%r)' % str(self)

    def load(self, require=True, *args, **kwargs):
        return self.resolve()

    def resolve(self):
        __import__(self.module_name)
        found = sys.modules[self.module_name]
        try:
            for name in self.attrs:
                found = getattr(found, name)
        except AttributeError as error:
            raise ImportError(str(error))
        return found

    def require(self, env=None, installer=None):
        pass

    @classmethod
    def parse(cls, src, dist=None):
        name, module, attrs, extras, _ = _engine('entry_point', src)
        return cls(name, module, attrs, extras, dist)

    @classmethod
    def parse_group(cls, group, lines, dist=None):
        if not re.match(r'\w+(\.\w+)*$', group):
            raise ValueError('Invalid group name', group)
        found = {}
        for line in yield_lines(lines):
            point = cls.parse(line, dist)
            if point.name in found:
                raise ValueError('Duplicate entry point', group, point.name)
            found[point.name] = point
        return found

    @classmethod
    def parse_map(cls, data, dist=None):
        groups = {}
        for group, lines in data.items() if isinstance(data, dict) else split_sections(data):
            if group is None:
                if not lines:
                    continue
                raise ValueError('Entry points must be listed in groups')
            group = group.strip()
            if group in groups:
                raise ValueError('Duplicate group name', group)
            groups[group] = cls.parse_group(group, lines, dist)
        return groups


# -- what is installed


class _Resources(object):
    """Files of something that says by `_resource` where they are. Nothing is unpacked, so the manager has no part in it."""

    def get_resource_filename(self, manager, resource_name):
        return self._resource(resource_name)

    def get_resource_stream(self, manager, resource_name):
        return open(self._resource(resource_name), 'rb')

    def get_resource_string(self, manager, resource_name):
        with self.get_resource_stream(manager, resource_name) as stream:
            return stream.read()

    def has_resource(self, resource_name):
        return os.path.exists(self._resource(resource_name))

    def resource_isdir(self, resource_name):
        return os.path.isdir(self._resource(resource_name))

    def resource_listdir(self, resource_name):
        return os.listdir(self._resource(resource_name))


class PathMetadata(object):
    """Metadata in a folder."""
    _engine_mirrors = False

    def __init__(self, path, egg_info):
        self.module_path, self.egg_info = path, egg_info


class Distribution(_Resources):
    _engine_mirrors = False
    PKG_INFO = 'PKG-INFO'

    def __init__(self, location=None, metadata=None, project_name=None, version=None, py_version=PY_MAJOR, platform=None,
                 precedence=EGG_DIST):
        self.project_name = safe_name(project_name or 'Unknown')
        # Made safe when it is asked for: a working set has hundreds of distributions, and few are looked at.
        self._given_version, self._version = version, None
        self.py_version, self.platform, self.location, self.precedence = py_version, platform, location, precedence
        self._folder = getattr(metadata, 'egg_info', metadata)

    @property
    def key(self):
        return self.project_name.lower()

    @property
    def version(self):
        if self._version is None:
            version = self._given_version
            if version is None:
                match = re.search(r'^Version: *(.*?)\s*$', self._info(), re.M | re.I)
                if match is None:
                    raise ValueError("Missing 'Version:' header and/or PKG-INFO file", self)
                version = match.group(1)
            self._version = safe_version(version)
        return self._version

    def _resource(self, name):
        return os.path.join(self.location, *name.split('/')) if name else self.location

    def _info(self):
        return self._read('METADATA') or self._read('PKG-INFO') or self._read('') or ''

    @property
    def parsed_version(self):
        return parse_version(self.version)

    @property
    def extras(self):
        return [name for name in self._sections() if name]

    def _path(self, name):
        return os.path.join(self._folder, *name.split('/')) if name else self._folder

    def _read(self, name):
        if not self._folder or not os.path.isfile(self._path(name)):
            return None
        with open(self._path(name), 'rb') as stream:
            text = stream.read().decode('utf-8', 'replace')
        return text.encode('utf-8') if _PY2 else text

    def has_metadata(self, name):
        return bool(self._folder) and os.path.exists(self._path(name))

    def get_metadata(self, name):
        text = self._read(name)
        if text is None:
            raise IOError(2, 'No such file or directory', name)
        return text

    def get_metadata_lines(self, name):
        return yield_lines(self.get_metadata(name))

    def as_requirement(self):
        spec = '%s==%s' if isinstance(self.parsed_version, Version) else '%s===%s'
        return Requirement.parse(spec % (self.project_name, self.version))

    def egg_name(self):
        name = '%s-%s-py%s' % (to_filename(self.project_name), to_filename(self.version), self.py_version or PY_MAJOR)
        return name + '-' + self.platform if self.platform else name

    def _sections(self):
        """Requirements by extra; None for those that are always needed."""
        found = {None: []}
        for line in re.findall(r'^Requires-Dist: *(.*?)\s*$', self._read('METADATA') or '', re.M):
            requirement = Requirement(line)
            extra = re.search(r'\bextra *== *[\'"]([^\'"]+)[\'"]', line)
            if requirement.marker is None or requirement.marker.evaluate({'extra': extra.group(1) if extra else ''}):
                found.setdefault(extra and safe_extra(extra.group(1)), []).append(requirement)
        for extra in re.findall(r'^Provides-Extra: *(.*?)\s*$', self._read('METADATA') or '', re.M):
            found.setdefault(safe_extra(extra), [])
        for name in ('requires.txt', 'depends.txt'):
            for section, lines in split_sections(self._read(name) or ''):
                extra, _, marker = (section or '').partition(':')
                if not marker or evaluate_marker(marker):
                    found.setdefault(safe_extra(extra) if extra else None, []).extend(parse_requirements(lines))
        return found

    def requires(self, extras=()):
        sections = self._sections()
        needed = list(sections[None])
        for extra in extras:
            try:
                needed.extend(sections[safe_extra(extra)])
            except KeyError:
                raise UnknownExtra('%s has no such extra feature %r' % (self, extra))
        return needed

    def get_entry_map(self, group=None):
        groups = EntryPoint.parse_map(self._read('entry_points.txt') or '', self)
        return groups if group is None else groups.get(group, {})

    def get_entry_info(self, group, name):
        return self.get_entry_map(group).get(name)

    def load_entry_point(self, group, name):
        point = self.get_entry_info(group, name)
        if point is None:
            raise ImportError('Entry point %r not found' % ((group, name),))
        return point.load()

    def activate(self, path=None, replace=False):
        self.insert_on(sys.path if path is None else path, replace=replace)

    def insert_on(self, path, loc=None, replace=False):
        """Once on the path: where it was; else in front of the folder that an egg lies in; else first where it replaces, or last."""
        location = loc or self.location
        if not location:
            return
        here = normalize_path(location)
        folders = [entry and normalize_path(entry) for entry in path]
        around = os.path.dirname(here) if self.precedence == EGG_DIST else None
        places = [at for at, folder in enumerate(folders) if folder in (here, around)]
        if here in folders and not replace:
            return
        if not places:
            path.insert(0 if replace else len(path), location)
            return
        first = places[0]
        if folders[first] != here:
            path.insert(first, location)
            folders.insert(first, here)
        for at in reversed([at for at, folder in enumerate(folders) if folder == here and at > first]):
            del path[at]

    def clone(self, **kw):
        for name in ('project_name', 'version', 'py_version', 'platform', 'location', 'precedence'):
            kw.setdefault(name, getattr(self, name))
        kw.setdefault('metadata', self._folder)
        return self.__class__(**kw)

    def has_version(self):
        try:
            self.version
        except ValueError:
            return False
        return True

    def __str__(self):
        try:
            return '%s %s' % (self.project_name, self.version)
        except ValueError:
            return '%s [unknown version]' % self.project_name

    def __repr__(self):
        return '%s (%s)' % (self, self.location) if self.location else str(self)

    @classmethod
    def from_filename(cls, filename, metadata=None, **kw):
        return cls.from_location(os.path.dirname(os.path.abspath(filename)), os.path.basename(filename), metadata, **kw)

    @classmethod
    def from_location(cls, location, basename, metadata=None, **kw):
        stem = os.path.splitext(basename)[0]
        match = re.match(r'(?P<name>[^-]+)(-(?P<version>[^-]+)(-py(?P<python>[^-]+)(-(?P<platform>.+))?)?)?', stem, re.I)
        name, version, python, platform = match.group('name', 'version', 'python', 'platform') if match else (stem,) + (None,) * 3
        return cls(location, metadata, project_name=name.replace('_', '-') if name else name, version=version,
                   py_version=python, platform=platform, **kw)


DistInfoDistribution = EggInfoDistribution = Distribution


def find_distributions(path_item, only=False):
    """Distributions whose metadata lie in a folder of the path."""
    try:
        names = sorted(os.listdir(path_item or os.curdir))
    except OSError:
        return
    for name in names:
        path = os.path.join(path_item, name)
        if name.endswith(('.dist-info', '.egg-info')):
            yield _named(Distribution.from_location(path_item, name, path))
        elif name.endswith('.egg') and os.path.isdir(os.path.join(path, 'EGG-INFO')):
            yield _named(Distribution.from_location(path, name, os.path.join(path, 'EGG-INFO')))


def _named(dist):
    """Names of folders have lost what the metadata say; a name that differs only in that stays as the folder has it."""
    return dist


class WorkingSet(object):
    """What is installed, found when it is asked for."""
    _engine_mirrors = False

    def __init__(self, entries=None):
        self._entries = None if entries is None else list(entries)
        self._found = None
        self._extra = {}
        self.callbacks = []

    @property
    def entries(self):
        return sys.path if self._entries is None else self._entries

    def refresh(self):
        self._found = None

    @property
    def by_key(self):
        if self._found is None or self._path != list(self.entries):
            self._found, self._path = {}, list(self.entries)
            for entry in self.entries:
                if isinstance(entry, _TEXT):
                    for dist in find_distributions(entry):
                        self._found.setdefault(_normal(dist.key), dist)
            self._found['setuptools'] = _ourselves()
        found = dict(self._found)
        found.update(self._extra)
        return found

    def __iter__(self):
        return iter(list(self.by_key.values()))

    def __contains__(self, dist):
        return self.by_key.get(_normal(dist.key)) == dist

    def add(self, dist, entry=None, insert=True, replace=False):
        if insert and self._entries is not None:
            dist.insert_on(self._entries, entry, replace=replace)
        if replace or _normal(dist.key) not in self.by_key:
            self._extra[_normal(dist.key)] = dist
            for callback in self.callbacks:
                callback(dist)

    def add_entry(self, entry):
        if entry not in self.entries:
            self.entries.append(entry)
        self.refresh()

    def find_any(self, key):
        """The distribution of a name, whatever its version."""
        return self.by_key.get(_normal(key))

    def find(self, req):
        dist = self.find_any(req.key)
        if dist is not None and dist not in req:
            raise VersionConflict(dist, req)
        return dist

    def iter_entry_points(self, group, name=None):
        for dist in self:
            for point in dist.get_entry_map(group).values():
                if name is None or name == point.name:
                    yield point

    def resolve(self, requirements, env=None, installer=None, replace_conflicting=False, extras=None):
        queue, seen, found = list(requirements), set(), []
        while queue:
            requirement = queue.pop(0)
            if requirement in seen or requirement.marker and not requirement.marker.evaluate({'extra': ''}):
                continue
            seen.add(requirement)
            dist = self.find_any(requirement.key)
            if dist is None and installer is not None:
                dist = installer(requirement)
            if dist is None:
                raise DistributionNotFound(requirement, None)
            if dist not in requirement and requirement.key != 'setuptools':
                raise VersionConflict(dist, requirement)
            if dist not in found:
                found.append(dist)
                queue.extend(dist.requires(requirement.extras))
        return found

    def require(self, *requirements):
        return self.resolve(parse_requirements(requirements))

    def subscribe(self, callback, existing=True):
        if callback in self.callbacks:
            return
        self.callbacks.append(callback)
        if existing:
            for dist in self:
                callback(dist)


def _normal(key):
    return re.sub('[-_.]+', '-', key).lower()


def _ourselves():
    """The setuptools that scripts ask for is this one. It is not imported: that would change what distutils does."""
    return Distribution(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), None, 'setuptools', _setuptools('known_version'))


working_set = WorkingSet()
add_activation_listener = working_set.subscribe
# What is added can be imported from then on.
add_activation_listener(lambda dist: dist.activate(replace=True), existing=False)


class Environment(object):
    """Distributions by project, of folders."""
    _engine_mirrors = False

    def __init__(self, search_path=None, platform=None, python=PY_MAJOR):
        self.platform, self.python = platform, python
        self._by_key = {}
        self.scan(search_path)

    def scan(self, search_path=None):
        for entry in sys.path if search_path is None else search_path:
            for dist in find_distributions(entry) if isinstance(entry, _TEXT) else ():
                self.add(dist)
        if search_path is None:
            self.add(_ourselves())

    def can_add(self, dist):
        return self.python is None or dist.py_version is None or dist.py_version == self.python

    def add(self, dist):
        """The newest of a project comes first, of the same version the one that was added first."""
        if self.can_add(dist) and dist.has_version():
            dists = self._by_key.setdefault(_normal(dist.key), [])
            if dist not in dists:
                dists.append(dist)
                dists.sort(key=lambda each: each.parsed_version, reverse=True)

    def remove(self, dist):
        self._by_key[_normal(dist.key)].remove(dist)

    def __getitem__(self, project_name):
        return self._by_key.get(_normal(project_name), [])

    def __iter__(self):
        return iter([key for key, dists in self._by_key.items() if dists])

    def __iadd__(self, other):
        for dist in [other] if isinstance(other, Distribution) else [dist for key in other for dist in other[key]]:
            self.add(dist)
        return self

    def best_match(self, req, working_set, installer=None, replace_conflicting=False):
        try:
            found = working_set.find(req)
        except VersionConflict:
            if not replace_conflicting:
                raise
            found = None
        return found or next((dist for dist in self[req.key] if dist in req), None) or self.obtain(req, installer)

    def obtain(self, requirement, installer=None):
        return None if installer is None else installer(requirement)


AvailableDistributions = Environment


def require(*requirements):
    return working_set.require(*requirements)


def iter_entry_points(group, name=None):
    return working_set.iter_entry_points(group, name)


def get_provider(moduleOrReq):
    if isinstance(moduleOrReq, Requirement):
        return working_set.find(moduleOrReq) or require(str(moduleOrReq))[0]
    __import__(moduleOrReq)
    return DefaultProvider(sys.modules[moduleOrReq])


def get_distribution(dist):
    if isinstance(dist, _TEXT):
        dist = Requirement.parse(dist)
    if isinstance(dist, Requirement):
        dist = get_provider(dist)
    if not isinstance(dist, Distribution):
        raise TypeError('Expected string, Requirement, or Distribution', dist)
    return dist


def load_entry_point(dist, group, name):
    return get_distribution(dist).load_entry_point(group, name)


def get_entry_map(dist, group=None):
    return get_distribution(dist).get_entry_map(group)


def get_entry_info(dist, group, name):
    return get_distribution(dist).get_entry_info(group, name)


# -- files of packages


class DefaultProvider(_Resources):
    """Files beside a module."""
    _engine_mirrors = False

    def __init__(self, module):
        self.module = module
        self.loader = getattr(module, '__loader__', None)
        paths = list(getattr(module, '__path__', ()))
        self.module_path = paths[0] if paths else os.path.dirname(getattr(module, '__file__', None) or '')

    def _resource(self, name):
        return os.path.join(self.module_path, *name.split('/')) if name else self.module_path


class ResourceManager(object):
    """Files of packages and distributions; the functions of the module are the methods of one of it."""
    _engine_mirrors = False

    def resource_filename(self, package_or_requirement, resource_name):
        return get_provider(package_or_requirement).get_resource_filename(self, resource_name)

    def resource_exists(self, package_or_requirement, resource_name):
        return get_provider(package_or_requirement).has_resource(resource_name)

    def resource_isdir(self, package_or_requirement, resource_name):
        return get_provider(package_or_requirement).resource_isdir(resource_name)

    def resource_listdir(self, package_or_requirement, resource_name):
        return get_provider(package_or_requirement).resource_listdir(resource_name)

    def resource_stream(self, package_or_requirement, resource_name):
        return get_provider(package_or_requirement).get_resource_stream(self, resource_name)

    def resource_string(self, package_or_requirement, resource_name):
        return get_provider(package_or_requirement).get_resource_string(self, resource_name)

    def cleanup_resources(self, force=False):
        return []


_manager = ResourceManager()
resource_filename, resource_exists = _manager.resource_filename, _manager.resource_exists
resource_isdir, resource_listdir = _manager.resource_isdir, _manager.resource_listdir
resource_stream, resource_string = _manager.resource_stream, _manager.resource_string
cleanup_resources = _manager.cleanup_resources


# -- folders and namespaces


def normalize_path(filename):
    return os.path.normcase(os.path.realpath(os.path.normpath(filename)))


def ensure_directory(path):
    folder = os.path.dirname(path)
    if folder and not os.path.isdir(folder):
        os.makedirs(folder)


def get_default_cache():
    return os.environ.get('PYTHON_EGG_CACHE') or os.path.expanduser('~/.cache/Python-Eggs')


def get_build_platform():
    from distutils.util import get_platform
    return get_platform()


get_platform = get_build_platform
get_supported_platform = get_build_platform


def compatible_platforms(provided, required):
    return provided is None or required is None or provided == required


def declare_namespace(packageName):
    """Makes the package hold what each folder of the path has of it."""
    import pkgutil
    parent, _, name = packageName.rpartition('.')
    if parent:
        declare_namespace(parent)
    module = sys.modules.get(packageName)
    if module is not None and hasattr(module, '__path__'):
        module.__path__ = pkgutil.extend_path(module.__path__, packageName)
    _namespace_packages.setdefault(parent or None, []).append(packageName)


def fixup_namespace_packages(path_item, parent=None):
    pass


_namespace_packages = {}

# Behind all that it takes from here.
from pkg_resources.extern import packaging  # noqa: E402,F401
