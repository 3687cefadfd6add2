"""What `import pkg_resources` finds in a setup.py: versions, requirements, and what is installed.

Versions, requirements and markers are the engine's to read; the distributions are found here, by their metadata folders.
"""
import os
import sys

from pkg_resources._distributions import (  # noqa: F401
    BINARY_DIST, CHECKOUT_DIST, DEVELOP_DIST, EGG_DIST, PY_MAJOR, SOURCE_DIST, ContextualVersionConflict, DistInfoDistribution, Distribution,
    DistributionNotFound, EggInfoDistribution, EntryPoint, PathMetadata, ResolutionError, Resources, UnknownExtra, VersionConflict,
    find_distributions, normalize_path)
from pkg_resources._requirements import (  # noqa: F401
    TEXT, InvalidMarker, InvalidVersion, LegacyVersion, Marker, Requirement, RequirementParseError, SetuptoolsLegacyVersion, SetuptoolsVersion,
    SpecifierSet, Version, evaluate_marker, invalid_marker, parse_requirements, parse_version, safe_extra, safe_name, safe_version, split_sections,
    to_filename, yield_lines)
from pkg_resources._working_set import (  # noqa: F401
    AvailableDistributions, Environment, WorkingSet, add_activation_listener, compatible_platforms, get_build_platform, get_platform,
    get_supported_platform, working_set)


class ExtractionError(RuntimeError):
    """Never raised: nothing is extracted."""


class PkgResourcesDeprecationWarning(Warning):
    """Shown by default."""


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
    if isinstance(dist, TEXT):
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


class DefaultProvider(Resources):
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


def ensure_directory(path):
    folder = os.path.dirname(path)
    if folder and not os.path.isdir(folder):
        os.makedirs(folder)


def get_default_cache():
    return os.environ.get('PYTHON_EGG_CACHE') or os.path.expanduser('~/.cache/Python-Eggs')


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

# Where they say that they are from, in tracebacks too, is where scripts find them.
for _value in list(vars().values()):
    if isinstance(_value, type) and _value.__module__.startswith(__name__ + '._'):
        _value.__module__ = __name__
del _value

if sys.version_info >= (3, 7):
    def __getattr__(name):
        """What setuptools bundles is imported when a script reaches for it, as few do."""
        if name not in ('extern', 'packaging'):
            raise AttributeError("module '%s' has no attribute '%s'" % (__name__, name))
        from pkg_resources.extern import packaging
        return packaging if name == 'packaging' else sys.modules['pkg_resources.extern']
else:
    from pkg_resources.extern import packaging  # noqa: F401 - behind all that it takes from here
