"""unpack.py ARCHIVE FOLDER: unpacks a source distribution; nothing of it may land outside the folder."""
import os
import struct
import sys
import tarfile
import zipfile
import zlib

try:
    from lzma import LZMAError
except ImportError:  # 2.7, and a Python that was built without
    LZMAError = ValueError

# RuntimeError: a zip file that wants a password, or is compressed in a way that is not known.
DAMAGED = (EnvironmentError, ValueError, EOFError, RuntimeError, tarfile.TarError, zipfile.BadZipfile, zlib.error, struct.error, LZMAError)


def inside(folder, name):
    path = os.path.realpath(os.path.join(folder, name))
    return path == folder or path.startswith(folder + os.sep)


def unpack_zip(archive, folder):
    with zipfile.ZipFile(archive) as z:
        for info in z.infolist():
            if not inside(folder, info.filename):
                raise ValueError('%s: member %r would land outside the folder' % (archive, info.filename))
        z.extractall(folder)
        for info in z.infolist():
            mode = info.external_attr >> 16 & 0o777
            if mode and not info.filename.endswith('/'):
                os.chmod(os.path.join(folder, info.filename), mode | 0o600)


def unpack_tar(archive, folder):
    with tarfile.open(archive) as t:
        members = t.getmembers()
        links = set(plain(member.name) for member in members if member.issym())
        for member in members:
            if member.isdev() or not all(inside(folder, path) and not leads_through(links, path) for path in paths_of(member)):
                raise ValueError('%s: member %r would land outside the folder' % (archive, member.name))
        for member in members:  # who unpacks it can go on with it, and remove it
            member.mode |= 0o700 if member.isdir() else 0o600
        if hasattr(tarfile, 'fully_trusted_filter'):  # every member was looked at above
            t.extractall(folder, filter='fully_trusted')
        else:
            t.extractall(folder)
        # Behind the last member: whether what was compressed is what comes out is known at the end.
        while t.fileobj.read(65536):
            pass


def paths_of(member):
    """Where it lies, and what it leads to. A hard link to a symbolic one would be that link again, in another folder."""
    if member.issym():
        return member.name, os.path.join(os.path.dirname(member.name), member.linkname)
    return (member.name, member.linkname + '/') if member.islnk() else (member.name,)


def leads_through(links, path):
    """Whether it goes on behind one of the links: what `..` means there, and where that is, no look at the name can tell."""
    parts = path.split('/')
    return any(plain('/'.join(parts[:end])) in links for end in range(1, len(parts)))


def plain(path):
    """There are disks to which letters of both cases are one."""
    return os.path.normpath(path).lower()


def main(archive, folder):
    folder = os.path.realpath(folder)
    try:
        # A tar may end with a zip file, which makes it look like one.
        if zipfile.is_zipfile(archive) and not tarfile.is_tarfile(archive):
            unpack_zip(archive, folder)
        else:
            unpack_tar(archive, folder)
    except DAMAGED as error:
        sys.stderr.write('%s\n' % error)
        return 1
    return 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1], sys.argv[2]))
