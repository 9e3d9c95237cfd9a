"""Errors whose text is written for the screen. One middleware turns them into pages and messages."""


class UserError(Exception):
    """Something the person asked for cannot be done; str() is a Polish sentence that says how to mend it."""


class Refused(UserError):
    """The act cannot be performed now (answered 409)."""


class Conflict(Refused):
    """Somebody else changed the thing in the meantime (answered 409)."""


class WriteWithoutHistory(TypeError):
    """Somebody tries to change data behind the history's back: a mistake of the programmer."""
