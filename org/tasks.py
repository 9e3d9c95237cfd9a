"""Background tasks of org, listed for procrastinate."""

from org.eksporty.tasks import usun_stare, wykonaj

__all__ = ["usun_stare", "wykonaj"]
