"""`Distribution` with setuptools' keywords, and the checks that plugins share."""
from distutils import _late, log  # noqa: F401
from distutils.dist import Distribution as _Distribution
from distutils.dist import DistributionMetadata as _Metadata
from distutils.errors import DistutilsOptionError, DistutilsPlatformError, DistutilsSetupError
from pydistutils_bridge.wire import bind as _bind
from setuptools import SetuptoolsDeprecationWarning
from setuptools._plugins import look as _look_for_plugins
from setuptools.monkey import get_unpatched

_engine = _bind(__name__)

__all__ = ['Distribution']

sequence = tuple, list


class DistDeprecationWarning(SetuptoolsDeprecationWarning):
    """Shown by default."""


def _get_unpatched(cls):
    """What plugins of old look for distutils' own class with."""
    import warnings
    warnings.warn('Do not call this function', DistDeprecationWarning)
    return get_unpatched(cls)


write_pkg_file = _Metadata.write_pkg_file
read_pkg_file = _Metadata.read_pkg_file


class Distribution(_Distribution):
    _patched_dist = None

    def __init__(self, attrs=None):
        if self.__class__ is not Distribution:
            from distutils.dist import _keep_metadata_getters
            _keep_metadata_getters(self)
        _look_for_plugins()  # the engine would ask for it
        _engine('Distribution.__init__', self, {} if attrs is None else attrs)

    def finalize_options(self):
        return _engine('Distribution.finalize_options', self)

    def _finalize_setup_keywords(self):
        return _engine('Distribution._finalize_setup_keywords', self)

    def _finalize_2to3_doctests(self):
        return _engine('Distribution._finalize_2to3_doctests', self)

    def _finalize_requires(self):
        return _engine('Distribution._finalize_requires', self)

    def _finalize_license_files(self):
        return _engine('Distribution._finalize_license_files', self)

    def parse_config_files(self, filenames=None, ignore_option_errors=False):
        return _engine('Distribution.parse_config_files', self, filenames, ignore_option_errors)

    if _engine.version < (3, 7):
        def parse_command_line(self):
            result = _engine('Distribution.parse_command_line', self)
            if self.features:
                from setuptools._features import settle
                settle(self)
            return result

        def feature_is_included(self, name):
            from setuptools._features import attribute
            return getattr(self, attribute(name))

        def include_feature(self, name):
            from setuptools._features import set_feature
            if self.feature_is_included(name) == 0:
                raise DistutilsOptionError(self.features[name].description + ' is required, but was excluded or is not available')
            self.features[name].include_in(self)
            set_feature(self, name, 1)

    def run_commands(self):
        return _engine('Distribution.run_commands', self)

    def run_command(self, command):
        return _engine('Distribution.run_command', self, command)

    def get_command_class(self, command):
        return _engine('Distribution.get_command_class', self, command)

    def _parse_command_opts(self, parser, args):
        return _engine('Distribution._parse_command_opts', self, parser, args)

    def iter_distribution_names(self):
        return iter(_engine('Distribution.iter_distribution_names', self))

    def has_contents_for(self, package):
        return _engine('Distribution.has_contents_for', self, package)

    def set_defaults(self, **options):
        """Differs: the engine looks for what is not given when the first command runs."""

    # What only scripts ask for

    def fetch_build_eggs(self, requires):
        import pkg_resources
        wanted = _engine_root('setup_requirements', requires)
        if wanted:
            from setuptools._setup_requires import fetch
            fetch(*wanted)
        return [dist for dist in (pkg_resources.working_set.find_any(requirement.key)
                                  for requirement in pkg_resources.parse_requirements(requires)) if dist]

    def fetch_build_egg(self, req):
        found = self.fetch_build_eggs([str(req)])
        return found[0] if found else None

    def include(self, **attrs):
        for name, value in attrs.items():
            if hasattr(self, '_include_' + name):
                getattr(self, '_include_' + name)(value)
            else:
                self._include_misc(name, value)

    def exclude(self, **attrs):
        for name, value in attrs.items():
            if hasattr(self, '_exclude_' + name):
                getattr(self, '_exclude_' + name)(value)
            else:
                self._exclude_misc(name, value)

    def exclude_package(self, package):
        def outside(name):
            return name != package and not name.startswith(package + '.')
        if self.packages:
            self.packages = [name for name in self.packages if outside(name)]
        if self.py_modules:
            self.py_modules = [name for name in self.py_modules if outside(name)]
        if self.ext_modules:
            self.ext_modules = [extension for extension in self.ext_modules if outside(extension.name)]

    def _setting(self, name, value, kind):
        if not isinstance(value, sequence):
            raise DistutilsSetupError('%s: setting must be a %s (%r)' % (name, kind, value))
        try:
            old = getattr(self, name)
        except AttributeError:
            raise DistutilsSetupError('%s: No such distribution setting' % name)
        if old is not None and not isinstance(old, sequence):
            raise DistutilsSetupError(name + ': this setting cannot be changed via include/exclude')
        return old

    def _include_misc(self, name, value):
        old = self._setting(name, value, 'list')
        setattr(self, name, value if old is None else list(old) + [item for item in value if item not in old])

    def _exclude_misc(self, name, value):
        old = self._setting(name, value, 'list or tuple')
        if old:
            setattr(self, name, [item for item in old if item not in value])

    def _exclude_packages(self, packages):
        if not isinstance(packages, sequence):
            raise DistutilsSetupError('packages: setting must be a list or tuple (%r)' % (packages,))
        for package in packages:
            self.exclude_package(package)

    def get_cmdline_options(self):
        """`{command: {option: value}}` of what the command line says."""
        found = {}
        for command, options in self.command_options.items():
            for option, (source, value) in options.items():
                if source != 'command line':
                    continue
                name = option.replace('_', '-')
                if value == 0:
                    negative = dict(self.negative_opt)
                    negative.update(getattr(self.get_command_obj(command), 'negative_opt', {}))
                    name = [no for no, yes in negative.items() if yes == name][0]
                found.setdefault(command, {})[name] = None if value in (0, 1) else value
        return found

    def get_egg_cache_dir(self):
        import os
        folder = os.path.join(os.curdir, '.eggs')
        if not os.path.exists(folder):
            os.mkdir(folder)
        return folder


_engine_root = _bind('setuptools')


def _check(keyword):
    def check(dist, attr, value):
        return _engine('check', keyword, dist, attr, value)
    return check


check_importable = _check('test_loader')
assert_string_list = _check('dependency_links')
check_nsp = _check('namespace_packages')
check_extras = _check('extras_require')
assert_bool = _check('zip_safe')
check_requirements = _check('install_requires')
check_specifier = _check('python_requires')
check_entry_points = _check('entry_points')
check_test_suite = _check('test_suite')
check_package_data = _check('package_data')
check_packages = _check('packages')


if _engine.version < (3, 7):
    class Feature(object):
        """A part of a project that can be left out."""
        _engine_mirrors = False

        @staticmethod
        def warn_deprecated():
            import warnings
            warnings.warn('Features are deprecated and will be removed in a future version. '
                          'See https://github.com/pypa/setuptools/issues/65.', DistDeprecationWarning, stacklevel=3)

        def __init__(self, description, standard=False, available=True, optional=True, require_features=(), remove=(), **extras):
            from setuptools.depends import Require
            self.warn_deprecated()
            self.description, self.standard, self.available, self.optional = description, standard, available, optional
            if isinstance(require_features, (str, Require)):
                require_features = (require_features,)
            self.require_features = [each for each in require_features if isinstance(each, str)]
            others = [each for each in require_features if not isinstance(each, str)]
            if others:
                extras['require_features'] = others
            self.remove = (remove,) if isinstance(remove, str) else remove
            self.extras = extras
            if not remove and not require_features and not extras:
                raise DistutilsSetupError("Feature %s: must define 'require_features', 'remove', or "
                                          "at least one of 'packages', 'py_modules', etc.")

        def include_by_default(self):
            return self.available and self.standard

        def include_in(self, dist):
            if not self.available:
                raise DistutilsPlatformError(self.description + ' is required, but is not available on this platform')
            dist.include(**self.extras)
            for name in self.require_features:
                dist.include_feature(name)

        def exclude_from(self, dist):
            dist.exclude(**self.extras)
            for package in self.remove or ():
                dist.exclude_package(package)

        def validate(self, dist):
            for package in self.remove:
                if not dist.has_contents_for(package):
                    raise DistutilsSetupError("%s wants to be able to remove %s, but the distribution doesn't contain any "
                                              'packages or modules under %s' % (self.description, package, package))


__getattr__ = _late(__name__, 'io', 'os', 're', 'sys', 'warnings', 'numbers', 'itertools', 'collections defaultdict',
                    'email message_from_file', 'distutils.debug DEBUG', 'distutils.fancy_getopt translate_longopt',
                    'distutils.util rfc822_escape strtobool', 'setuptools.depends Require',
                    'setuptools.config parse_configuration', 'pkg_resources')
