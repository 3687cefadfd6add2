"""What setuptools bundles, as far as scripts reach for it: that of `pkg_resources`."""
import sys as _sys

from pkg_resources.extern import packaging  # noqa: F401

for _name in ('packaging', 'packaging.markers', 'packaging.requirements', 'packaging.specifiers', 'packaging.version'):
    _sys.modules['%s.%s' % (__name__, _name)] = _sys.modules['pkg_resources.extern.' + _name]
