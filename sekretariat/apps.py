"""The duties of the sekretariat (§ 7 ust. 3) and the letters that pass through it."""

from django.apps import AppConfig


class SekretariatConfig(AppConfig):
    """The topmost of the domain apps."""

    name = "sekretariat"
    verbose_name = "Sekretariat"
