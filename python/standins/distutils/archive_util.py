"""Archives: tar and zip files, made by this interpreter's own modules as its distutils makes them."""
import os

from distutils import _late, log
from distutils.errors import DistutilsExecError
from pydistutils_bridge.wire import bind as _bind

_VERSION = _bind(__name__).version
if (3,) <= _VERSION < (3, 7):
    import zipfile  # noqa: F401 - scripts may replace it here

_SUFFIXES = {'gzip': '.gz', 'bzip2': '.bz2', 'compress': '.Z'}
_MODES = {'gzip': 'w|gz', 'bzip2': 'w|bz2', 'compress': 'w|', None: 'w|'}
if _VERSION >= (3,):
    _SUFFIXES['xz'], _MODES['xz'] = '.xz', 'w|xz'


def _get_gid(name):
    return _id_of(name, 'grp', 'getgrnam')


def _get_uid(name):
    return _id_of(name, 'pwd', 'getpwnam')


def _id_of(name, database, look_up):
    """The number of a user or group; None where there is no such name, or no such database."""
    if name is None:
        return None
    try:
        return getattr(__import__(database), look_up)(name)[2]
    except (ImportError, KeyError):
        return None


def make_tarball(base_name, base_dir, compress='gzip', verbose=0, dry_run=0, owner=None, group=None):
    from distutils.dir_util import mkpath
    if compress is not None and compress not in _SUFFIXES:
        raise ValueError("bad value for 'compress': must be None, 'gzip', 'bzip2'%s or 'compress'"
                         % (", 'xz'" if _VERSION >= (3,) else ''))
    archive = base_name + '.tar'
    if compress != 'compress':
        archive += _SUFFIXES.get(compress, '')
    mkpath(os.path.dirname(archive), dry_run=dry_run)
    log.info('Creating tar archive')
    uid, gid = _get_uid(owner), _get_gid(group)

    def give_owner(member):
        if gid is not None:
            member.gid, member.gname = gid, group
        if uid is not None:
            member.uid, member.uname = uid, owner
        return member

    if not dry_run:
        import tarfile
        tar = tarfile.open(archive, _MODES[compress])
        try:
            tar.add(base_dir, filter=give_owner)
        finally:
            tar.close()
    return _compressed(archive, dry_run) if compress == 'compress' else archive


def _compressed(archive, dry_run):
    """Compresses with the old Unix program."""
    import sys
    import warnings
    from distutils.spawn import spawn
    warnings.warn("'compress' will be deprecated.", PendingDeprecationWarning)
    result = archive + _SUFFIXES['compress']
    windows = sys.platform == 'win32'
    spawn(['compress', archive, result] if windows else ['compress', '-f', archive], dry_run=dry_run)
    return result


def make_zipfile(base_name, base_dir, verbose=0, dry_run=0):
    from distutils.dir_util import mkpath
    archive = base_name + '.zip'
    mkpath(os.path.dirname(archive), dry_run=dry_run)
    module = _zipfile()
    if module is None:
        _zip_program(archive, base_dir, verbose, dry_run)
        return archive
    log.info("creating '%s' and adding '%s' to it", archive, base_dir)
    if not dry_run:
        try:
            target = module.ZipFile(archive, 'w', compression=module.ZIP_DEFLATED)
        except RuntimeError:
            # An interpreter without zlib; 2.7 lets it fail.
            if _VERSION < (3,):
                raise
            target = module.ZipFile(archive, 'w', compression=module.ZIP_STORED)
        try:
            for path in _members(base_dir):
                target.write(path, path)
                log.info("adding '%s'", path)
        finally:
            target.close()
    return archive


def _members(base_dir):
    """Folders, each with what it holds, in the order of the walk."""
    if base_dir != os.curdir:
        yield os.path.normpath(base_dir)
    for folder, folders, files in os.walk(base_dir):
        for name in folders:
            yield os.path.normpath(os.path.join(folder, name))
        for name in files:
            path = os.path.normpath(os.path.join(folder, name))
            if os.path.isfile(path):
                yield path


def _zipfile():
    """The module in use: scripts may have replaced it here; None without one."""
    if 'zipfile' in globals():
        return globals()['zipfile']
    try:
        import zipfile as module
    except ImportError:
        return None
    return module


def _zip_program(archive, base_dir, verbose, dry_run):
    from distutils.spawn import spawn
    try:
        spawn(['zip', '-r' if verbose else '-rq', archive, base_dir], dry_run=dry_run)
    except DistutilsExecError:
        raise DistutilsExecError("unable to create zip file '%s': could neither import the 'zipfile' module nor "
                                 'find a standalone zip utility' % archive)


ARCHIVE_FORMATS = {
    'gztar': (make_tarball, [('compress', 'gzip')], "gzip'ed tar-file"),
    'bztar': (make_tarball, [('compress', 'bzip2')], "bzip2'ed tar-file"),
    'ztar': (make_tarball, [('compress', 'compress')], 'compressed tar file'),
    'tar': (make_tarball, [('compress', None)], 'uncompressed tar file'),
    'zip': (make_zipfile, [], 'ZIP file'),
}
if _VERSION >= (3,):
    ARCHIVE_FORMATS['xztar'] = (make_tarball, [('compress', 'xz')], "xz'ed tar-file")


def check_archive_formats(formats):
    """The first format that there is not; None if there are all."""
    for name in formats:
        if name not in ARCHIVE_FORMATS:
            return name
    return None


def make_archive(base_name, format, root_dir=None, base_dir=None, verbose=0, dry_run=0, owner=None, group=None):
    before = os.getcwd()
    if root_dir is not None:
        log.debug("changing into '%s'", root_dir)
        base_name = os.path.abspath(base_name)
        if not dry_run:
            os.chdir(root_dir)
    if format not in ARCHIVE_FORMATS:
        raise ValueError("unknown archive format '%s'" % format)
    make, settings = ARCHIVE_FORMATS[format][:2]
    words = dict(settings, dry_run=dry_run)
    if format != 'zip':
        words.update(owner=owner, group=group)
    try:
        return make(base_name, os.curdir if base_dir is None else base_dir, **words)
    finally:
        if root_dir is not None:
            log.debug("changing back to '%s'", before)
            os.chdir(before)


__getattr__ = _late(__name__, 'sys', 'zipfile', 'warnings warn', 'distutils.spawn spawn',
                    'distutils.dir_util mkpath')
