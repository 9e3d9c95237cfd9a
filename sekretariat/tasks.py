"""Background tasks of sekretariat, listed for procrastinate."""

from sekretariat.pisma.tasks import usun_szkice

__all__ = ["usun_szkice"]
