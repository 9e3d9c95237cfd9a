"""Background tasks of org, listed for procrastinate."""

from org.eksporty.tasks import usun_stare, wykonaj
from org.pracownicy.tasks import wylacz

__all__ = ["usun_stare", "wykonaj", "wylacz"]
