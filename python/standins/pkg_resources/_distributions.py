"""What is installed: distributions by their metadata folders, and entry points."""
import os
import re
import sys
from functools import total_ordering

from pkg_resources._requirements import (PY2, Requirement, Version, evaluate_marker, parse_requirements, parse_version, safe_extra, safe_name,
                                         safe_version, split_sections, to_filename, yield_lines)
from pydistutils_bridge.wire import bind as _bind

_engine = _bind('pkg_resources')
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

    def with_context(self, required_by):
        return ContextualVersionConflict(*(self.args + (required_by,))) if required_by else self


class ContextualVersionConflict(VersionConflict):
    @property
    def required_by(self):
        return self.args[2]

    def report(self):
        return '%s by %s' % (VersionConflict.report(self), self.required_by)


class DistributionNotFound(ResolutionError):
    @property
    def req(self):
        return self.args[0]

    @property
    def requirers(self):
        return self.args[1]

    @property
    def requirers_str(self):
        return ', '.join(self.requirers) if self.requirers else 'the application'

    def report(self):
        return "The '%s' distribution was not found and is required by %s" % (self.req, self.requirers_str)

    __str__ = report


class UnknownExtra(ResolutionError):
    """A distribution has no extra of that name."""


class EntryPoint(object):
    _engine_mirrors = False

    def __init__(self, name, module_name, attrs=(), extras=(), dist=None):
        if not re.match(r'\w+(\.\w+)*$', module_name):
            raise ValueError('Invalid module name', module_name)
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
        """Differs: whether what its distribution requires is there is not asked: where that is needed, the import fails."""
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


class Resources(object):
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


@total_ordering
class Distribution(Resources):
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
                    path = self._path(self.PKG_INFO) if self._folder else '[could not detect]'
                    raise ValueError("Missing 'Version:' header and/or %s file at path: %s" % (self.PKG_INFO, path), self)
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
    def hashcmp(self):
        return self.parsed_version, self.precedence, self.key, self.location, self.py_version or '', self.platform or ''

    def __hash__(self):
        return hash(self.hashcmp)

    def __eq__(self, other):
        # The name first: it is known.
        return self is other or isinstance(other, self.__class__) and self.key == other.key and self.hashcmp == other.hashcmp

    def __ne__(self, other):
        return not self == other

    def __lt__(self, other):
        return self.hashcmp < other.hashcmp

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
        return text.encode('utf-8') if PY2 else text

    def has_metadata(self, name):
        return bool(self._folder) and os.path.exists(self._path(name))

    def get_metadata(self, name):
        if not self._folder:
            return ''
        text = self._read(name)
        if text is None:
            raise IOError(2, 'No such file or directory', self._path(name))
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
        return cls.from_location(normalize_path(filename), os.path.basename(filename), metadata, **kw)

    @classmethod
    def from_location(cls, location, basename, metadata=None, **kw):
        stem, kind = os.path.splitext(basename)
        match = re.match(r'(?P<name>[^-]+)(-(?P<version>[^-]+)(-py(?P<python>[^-]+)(-(?P<platform>.+))?)?)?', stem, re.I) \
            if kind.lower() in ('.egg', '.egg-info', '.dist-info') else None
        name, version, python, platform = match.group('name', 'version', 'python', 'platform') if match else (None,) * 4
        return cls(location, metadata, project_name=name.replace('_', '-') if name else name, version=version,
                   py_version=python, platform=platform, **kw)


DistInfoDistribution = EggInfoDistribution = Distribution


def find_distributions(path_item, only=False):
    """Distributions whose metadata lie in a folder of the path."""
    try:
        names = sorted(os.listdir(path_item or os.curdir))
    except OSError:
        return
    path_item = normalize_path(path_item)
    for name in names:
        path = os.path.join(path_item, name)
        if name.endswith(('.dist-info', '.egg-info')):
            yield Distribution.from_location(path_item, name, path)
        elif name.endswith('.egg') and os.path.isdir(os.path.join(path, 'EGG-INFO')):
            yield Distribution.from_location(path, name, os.path.join(path, 'EGG-INFO'))


def normalize_path(filename):
    return os.path.normcase(os.path.realpath(os.path.normpath(filename)))
