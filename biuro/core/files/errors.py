"""Why a file was not taken."""

from biuro.core.errors import UserError


class PlikOdrzucony(UserError):
    """The file was not taken; str() says why and what to do instead."""
