"""Sets of distributions: what is on the path, and what could be."""
import os
import sys

from pkg_resources._distributions import PY_MAJOR, Distribution, DistributionNotFound, VersionConflict, find_distributions
from pkg_resources._requirements import TEXT, normal, parse_requirements
from pydistutils_bridge.wire import bind as _bind

_setuptools = _bind('setuptools')


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
                if isinstance(entry, TEXT):
                    for dist in find_distributions(entry):
                        self._found.setdefault(normal(dist.key), dist)
            # Of a set of folders of its own it is none.
            if self._entries is None or any(entry in sys.path for entry in self.entries):
                self._found['setuptools'] = _ourselves()
        found = dict(self._found)
        found.update(self._extra)
        return found

    def __iter__(self):
        return iter(list(self.by_key.values()))

    def __contains__(self, dist):
        return self.by_key.get(normal(dist.key)) == dist

    def add(self, dist, entry=None, insert=True, replace=False):
        if insert and self._entries is not None:
            dist.insert_on(self._entries, entry, replace=replace)
        if replace or normal(dist.key) not in self.by_key:
            self._extra[normal(dist.key)] = dist
            for callback in self.callbacks:
                callback(dist)

    def add_entry(self, entry):
        if entry not in self.entries:
            self.entries.append(entry)
        self.refresh()

    def find_any(self, key):
        """The distribution of a name, whatever its version."""
        return self.by_key.get(normal(key))

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
        # The last one comes first, as with the original: which failure is told of depends on it.
        queue, seen, found, required_by = list(requirements)[::-1], set(), [], {}
        while queue:
            requirement = queue.pop(0)
            if requirement in seen or requirement.marker and not requirement.marker.evaluate({'extra': ''}):
                continue
            seen.add(requirement)
            requirers = required_by.get(requirement)
            dist = self.find_any(requirement.key)
            if dist is None or replace_conflicting and dist not in requirement:
                dist = self._obtain(requirement, env, installer)
            if dist is None:
                raise DistributionNotFound(requirement, requirers)
            if dist not in requirement and requirement.key != 'setuptools':
                raise VersionConflict(dist, requirement).with_context(requirers)
            if dist not in found:
                found.append(dist)
            further = dist.requires(requirement.extras)[::-1]
            queue.extend(further)
            for each in further:
                required_by.setdefault(each, set()).add(requirement.project_name)
        return found

    def _obtain(self, requirement, env, installer):
        if env is not None:
            return env.best_match(requirement, WorkingSet([]), installer)
        return None if installer is None else installer(requirement)

    def require(self, *requirements):
        return self.resolve(parse_requirements(requirements))

    def subscribe(self, callback, existing=True):
        if callback in self.callbacks:
            return
        self.callbacks.append(callback)
        if existing:
            for dist in self:
                callback(dist)


def _ourselves():
    """The setuptools that scripts ask for is this one. It is not imported: that would change what distutils does."""
    return Distribution(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), None, 'setuptools', _setuptools('known_version'))


working_set = WorkingSet()
add_activation_listener = working_set.subscribe
# What is added can be imported from then on.
add_activation_listener(lambda dist: dist.activate(replace=True), existing=False)


def get_build_platform():
    from distutils.util import get_platform
    return get_platform()


get_platform = get_build_platform
get_supported_platform = get_build_platform


def compatible_platforms(provided, required):
    return provided is None or required is None or provided == required


_THIS = object()


class Environment(object):
    """Distributions by project, of folders. None for platform or Python: of any."""
    _engine_mirrors = False

    def __init__(self, search_path=None, platform=_THIS, python=PY_MAJOR):
        self.platform, self.python = get_supported_platform() if platform is _THIS else platform, python
        self._by_key = {}
        self.scan(search_path)

    def scan(self, search_path=None):
        for entry in sys.path if search_path is None else search_path:
            for dist in find_distributions(entry) if isinstance(entry, TEXT) else ():
                self.add(dist)
        if search_path is None:
            self.add(_ourselves())

    def can_add(self, dist):
        return (self.python is None or dist.py_version is None or dist.py_version == self.python) and \
            compatible_platforms(dist.platform, self.platform)

    def add(self, dist):
        """The newest of a project comes first, of the same version the one that was added first."""
        if self.can_add(dist) and dist.has_version():
            dists = self._by_key.setdefault(normal(dist.key), [])
            if dist not in dists:
                dists.append(dist)
                dists.sort(key=lambda each: each.parsed_version, reverse=True)

    def remove(self, dist):
        self._by_key[normal(dist.key)].remove(dist)

    def __getitem__(self, project_name):
        return self._by_key.get(normal(project_name), [])

    def __iter__(self):
        return iter([key for key, dists in self._by_key.items() if dists])

    def __iadd__(self, other):
        for dist in [other] if isinstance(other, Distribution) else [dist for key in other for dist in other[key]]:
            self.add(dist)
        return self

    def __add__(self, other):
        whole = self.__class__([], platform=None, python=None)
        for each in self, other:
            whole += each
        return whole

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
