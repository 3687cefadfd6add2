"""Errors of distutils, by the names that setuptools gives them."""
from distutils import errors as _distutils

ArgError = _distutils.DistutilsArgError
BaseError = _distutils.DistutilsError
ByteCompileError = getattr(_distutils, 'DistutilsByteCompileError', _distutils.DistutilsError)
CCompilerError = _distutils.CCompilerError
ClassError = _distutils.DistutilsClassError
CompileError = _distutils.CompileError
ExecError = _distutils.DistutilsExecError
FileError = _distutils.DistutilsFileError
InternalError = _distutils.DistutilsInternalError
LibError = _distutils.LibError
LinkError = _distutils.LinkError
ModuleError = _distutils.DistutilsModuleError
OptionError = _distutils.DistutilsOptionError
PlatformError = _distutils.DistutilsPlatformError
PreprocessError = _distutils.PreprocessError
SetupError = _distutils.DistutilsSetupError
TemplateError = _distutils.DistutilsTemplateError
UnknownFileError = _distutils.UnknownFileError


class RemovedCommandError(BaseError, RuntimeError):
    """A command that no longer exists."""


class InvalidConfigError(OptionError):
    """A configuration that makes no sense."""


class RemovedConfigError(OptionError):
    """A configuration that no longer exists."""


class PackageDiscoveryError(BaseError, RuntimeError):
    """Packages that can't be told from other folders."""
