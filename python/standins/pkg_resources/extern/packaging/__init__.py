"""`packaging`, by the engine's means: modules that hold names of `pkg_resources`, made here since a file for each would take longer to find."""
import sys
from types import ModuleType as _ModuleType

import pkg_resources as _ours


class InvalidSpecifier(ValueError):
    """Not of PEP 440's form."""


def _module(name, **names):
    module = _ModuleType('%s.%s' % (__name__, name))
    vars(module).update(names)
    sys.modules[module.__name__] = module
    return module


markers = _module('markers', Marker=_ours.Marker, InvalidMarker=_ours.InvalidMarker)
requirements = _module('requirements', Requirement=_ours.Requirement, InvalidRequirement=_ours.RequirementParseError)
specifiers = _module('specifiers', SpecifierSet=_ours.SpecifierSet, InvalidSpecifier=InvalidSpecifier)
version = _module('version', Version=_ours.Version, LegacyVersion=_ours.LegacyVersion, InvalidVersion=_ours.InvalidVersion, parse=_ours.parse_version)
