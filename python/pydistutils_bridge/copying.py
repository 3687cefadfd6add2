"""A tree, copied through `mkpath` and `copy_file` as the script has replaced them. The loop is here, as the engine would have to ask twice for
each file: the script's function, which asks for ours.
"""
import os

# How many trees are being copied in which files that are up to date need not be told of.
quiet = 0


def copy_tree(src, dst, preserve_mode, preserve_times, preserve_symlinks, update, verbose, dry_run, hushed):
    """What `distutils.dir_util.copy_tree` does and returns; `src` is known to be a folder, but in a dry run.

    :param hushed: that a file is up to date would not be shown
    """
    global quiet
    quiet += bool(hushed)
    try:
        return _copy(src, dst, (preserve_mode, preserve_times, preserve_symlinks, update, verbose, dry_run))
    finally:
        quiet -= bool(hushed)


def _copy(src, dst, options):
    from distutils import dir_util, file_util
    preserve_mode, preserve_times, preserve_symlinks, update, verbose, dry_run = options
    try:
        names = os.listdir(src)
    except OSError as error:
        if not dry_run:
            raise dir_util.DistutilsFileError("error listing files in '%s': %s" % (src, error.strerror))
        names = []
    if not dry_run:
        dir_util.mkpath(dst, verbose=verbose)
    outputs = []
    for name in names:
        source, target = os.path.join(src, name), os.path.join(dst, name)
        if name.startswith('.nfs'):
            continue
        if preserve_symlinks and os.path.islink(source):
            leads_to = os.readlink(source)
            if verbose >= 1:
                dir_util.log.info('linking %s -> %s', target, leads_to)
            if not dry_run:
                os.symlink(leads_to, target)
            outputs.append(target)
        elif os.path.isdir(source):
            outputs += _copy(source, target, options)
        else:
            file_util.copy_file(source, target, preserve_mode, preserve_times, update, verbose=verbose, dry_run=dry_run)
            outputs.append(target)
    return outputs


def up_to_date(src, dst):
    """Whether the engine would say that a copy is what it was copied from, without reading it: as old and as large."""
    try:
        source, target = os.stat(src), os.lstat(dst)
    except (OSError, TypeError, ValueError):
        return False
    kinds = source.st_mode & target.st_mode & 0o170000
    return kinds == 0o100000 and int(source.st_mtime) == int(target.st_mtime) and source.st_size == target.st_size
