"""The Biuro itself: units, posts, people, substitution, signing authority, accounts."""

from django.apps import AppConfig


class OrgConfig(AppConfig):
    """The lowest of the domain apps."""

    name = "org"
    verbose_name = "Organizacja Biura"
