"""`setup()` and what scripts import beside it.

No `__future__` import here: on 2.7 it would hold for the script that `run_setup` executes too.
"""
import os
import sys

from distutils import _late
from distutils.cmd import Command
from distutils.debug import DEBUG
from distutils.dist import Distribution
from distutils.errors import *  # noqa: F401,F403
from distutils.errors import CCompilerError, DistutilsArgError, DistutilsError, DistutilsSetupError
from distutils.extension import Extension  # noqa: F401
from pydistutils_bridge.wire import hold as _hold

_PY2 = sys.version_info < (3,)

USAGE = """\
usage: %(script)s [global_opts] cmd1 [cmd1_opts] [cmd2 [cmd2_opts] ...]
   or: %(script)s --help [cmd1 cmd2 ...]
   or: %(script)s --help-commands
   or: %(script)s cmd --help
"""

# `run_setup` sets how far `setup` goes, and takes its distribution.
_setup_stop_after = None
_setup_distribution = None

setup_keywords = tuple((
    'distclass script_name script_args options name version author author_email maintainer maintainer_email url license '
    'description long_description keywords platforms classifiers download_url requires provides obsoletes').split())
extension_keywords = tuple((
    'name sources include_dirs define_macros undef_macros library_dirs libraries runtime_library_dirs extra_objects '
    'extra_compile_args extra_link_args swig_opts export_symbols depends language').split())


def gen_usage(script_name):
    return USAGE % {'script': os.path.basename(script_name)}


def setup(**attrs):
    with _hold():
        return _setup(attrs)


def _setup(attrs):
    global _setup_distribution
    klass = Distribution
    if attrs.get('distclass'):
        klass = attrs.pop('distclass')
    attrs.setdefault('script_name', os.path.basename(sys.argv[0]))
    attrs.setdefault('script_args', sys.argv[1:])
    try:
        _setup_distribution = dist = klass(attrs)
    except DistutilsSetupError as error:
        if 'name' in attrs:
            raise SystemExit('error in %s setup command: %s' % (attrs['name'], error))
        raise SystemExit('error in setup command: %s' % error)
    if _setup_stop_after == 'init':
        return dist

    dist.parse_config_files()
    if DEBUG:
        print('options (after parsing config files):')
        dist.dump_option_dicts()
    if _setup_stop_after == 'config':
        return dist

    try:
        ok = dist.parse_command_line()
    except DistutilsArgError as error:
        raise SystemExit(gen_usage(dist.script_name) + '\nerror: %s' % error)
    if DEBUG:
        print('options (after parsing command line):')
        dist.dump_option_dicts()
    if _setup_stop_after == 'commandline' or not ok:
        return dist

    _run(dist)
    return dist


def _run(dist):
    """Runs the commands; what a user can mend ends the process with one line, unless the original's debugging is on."""
    try:
        dist.run_commands()
    except KeyboardInterrupt:
        raise SystemExit('interrupted')
    except EnvironmentError as error:
        if DEBUG:
            sys.stderr.write('error: %s\n' % (error,))
            raise
        raise SystemExit('error: %s' % (error,))
    except (DistutilsError, CCompilerError) as error:
        if DEBUG:
            raise
        raise SystemExit('error: ' + str(error))


def run_setup(script_name, script_args=None, stop_after='run'):
    """Runs a setup script up to a point (`init`, `config`, `commandline`, `run`) and gives its distribution."""
    global _setup_stop_after
    if stop_after not in ('init', 'config', 'commandline', 'run'):
        raise ValueError("invalid value for 'stop_after': %r" % (stop_after,))
    with _hold():
        _setup_stop_after = stop_after
        # On 2.7 the original keeps the very list that it changes: what it puts back is what the script saw.
        argv = sys.argv if _PY2 else sys.argv[:]
        names = {'__file__': script_name}
        try:
            sys.argv[0] = script_name
            if script_args is not None:
                sys.argv[1:] = script_args
            with open(script_name, 'r' if _PY2 else 'rb') as script:
                source = script.read()
            # On 2.7 the names that the script defines go into a scope of their own.
            exec(source, names, {} if _PY2 else names)
        except SystemExit:
            pass
        finally:
            sys.argv = argv
            _setup_stop_after = None
    if _setup_distribution is None:
        raise RuntimeError("'distutils.core.setup()' was never called -- "
                           "perhaps '%s' is not a Distutils setup script?" % script_name)
    return _setup_distribution


__getattr__ = _late(__name__, 'distutils.config PyPIRCCommand')
