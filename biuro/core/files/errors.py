"""Why a file was not taken."""

from biuro.core.errors import UserError


class PlikOdrzucony(UserError):
    """The file was not taken; str() says why and what to do instead."""


class StorageFault(Exception):
    """The storage of files does not answer; what was asked of it may be tried again (503)."""
