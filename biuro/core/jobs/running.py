"""What every background task needs around it."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.db import close_old_connections


def with_fresh_connection(task: Callable[..., Any]) -> Callable[..., Any]:
    """A worker lives for weeks: drop a connection the database has closed meanwhile, before the task and after it."""

    @wraps(task)
    def run(*args: Any, **kwargs: Any) -> Any:
        close_old_connections()
        try:
            return task(*args, **kwargs)
        finally:
            close_old_connections()

    return run
