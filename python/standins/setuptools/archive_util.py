"""Unpacking of archives and folders, file by file."""
import os
import posixpath
import shutil
import tarfile
import zipfile

from distutils.errors import DistutilsError
from pkg_resources import ensure_directory

__all__ = ['unpack_archive', 'unpack_zipfile', 'unpack_tarfile', 'default_filter', 'UnrecognizedFormat', 'extraction_drivers',
           'unpack_directory']


class UnrecognizedFormat(DistutilsError):
    """Not an archive that is known."""


def default_filter(src, dst):
    return dst


def unpack_archive(filename, extract_dir, progress_filter=default_filter, drivers=None):
    for driver in drivers or extraction_drivers:
        try:
            driver(filename, extract_dir, progress_filter)
            return
        except UnrecognizedFormat:
            continue
    raise UnrecognizedFormat('Not a recognized archive type: %s' % filename)


def unpack_directory(filename, extract_dir, progress_filter=default_filter):
    if not os.path.isdir(filename):
        raise UnrecognizedFormat('%s is not a directory' % filename)
    for base, _, names in os.walk(filename):
        for name in names:
            inside = os.path.relpath(os.path.join(base, name), filename)
            target = progress_filter(inside.replace(os.sep, '/'), os.path.join(extract_dir, inside))
            if target:
                ensure_directory(target)
                shutil.copyfile(os.path.join(base, name), target)
                shutil.copystat(os.path.join(base, name), target)


def _is_outside(name):
    return name.startswith('/') or '..' in name.split('/')


def unpack_zipfile(filename, extract_dir, progress_filter=default_filter):
    if not zipfile.is_zipfile(filename):
        raise UnrecognizedFormat('%s is not a zip file' % filename)
    archive = zipfile.ZipFile(filename)
    try:
        for info in archive.infolist():
            if _is_outside(info.filename):
                continue
            target = progress_filter(info.filename, os.path.join(extract_dir, *info.filename.split('/')))
            if not target:
                continue
            ensure_directory(target)
            if not target.endswith('/') and not info.filename.endswith('/'):
                with open(target, 'wb') as stream:
                    stream.write(archive.read(info.filename))
            mode = info.external_attr >> 16
            if mode and os.path.exists(target):
                os.chmod(target, mode)
    finally:
        archive.close()


def unpack_tarfile(filename, extract_dir, progress_filter=default_filter):
    try:
        archive = tarfile.open(filename)
    except tarfile.TarError:
        raise UnrecognizedFormat('%s is not a compressed or uncompressed tar file' % filename)
    try:
        for member in archive:
            name = member.name
            member = _behind_links(archive, member)
            if _is_outside(name) or member is None or not (member.isfile() or member.isdir()):
                continue
            target = progress_filter(name, os.path.join(extract_dir, *name.split('/')))
            if not target:
                continue
            if member.isdir():
                ensure_directory(os.path.join(target, ''))
                continue
            ensure_directory(target)
            with open(target, 'wb') as stream:
                shutil.copyfileobj(archive.extractfile(member), stream)
            os.chmod(target, member.mode & 0o777 | 0o600)
            os.utime(target, (member.mtime, member.mtime))
        return True
    finally:
        archive.close()


def _behind_links(archive, member):
    """The file or folder that takes the place of a link; None for a link that leads to nothing in the archive."""
    passed = set()
    while member.islnk() or member.issym():
        leads_to = member.linkname
        if member.issym():
            leads_to = posixpath.normpath(posixpath.join(posixpath.dirname(member.name), leads_to))
        if leads_to in passed:
            return None
        passed.add(leads_to)
        try:
            member = archive.getmember(leads_to)
        except KeyError:
            return None
    return member


extraction_drivers = unpack_directory, unpack_zipfile, unpack_tarfile
