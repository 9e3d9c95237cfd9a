"""Background tasks of sekretariat, listed for procrastinate."""

from sekretariat.pisma.tasks import usun_szkice
from sekretariat.reorganizacja.tasks import wprowadz

__all__ = ["usun_szkice", "wprowadz"]
