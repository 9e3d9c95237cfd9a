"""Background tasks of the registers, listed for procrastinate."""

from rejestry.badanie.tasks import przypomnij_rano

__all__ = ["przypomnij_rano"]
