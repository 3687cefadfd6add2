"""The order of a set, for what the original keeps in one and writes as it comes: only this interpreter knows it."""


def of(items):
    return list(set(items))
