"""Time stamps of groups of files."""
from distutils.dep_util import newer_group


def newer_pairwise_group(sources_groups, targets):
    if len(sources_groups) != len(targets):
        raise ValueError("'sources_group' and 'targets' must be the same length")
    stale = [(sources, target) for sources, target in zip(sources_groups, targets) if newer_group(sources, target)]
    return [sources for sources, _ in stale], [target for _, target in stale]
