"""Background tasks of the house, listed for procrastinate."""

from biuro.core.jobs.tasks import kotwica, usun_sesje, wznow

__all__ = ["kotwica", "usun_sesje", "wznow"]
