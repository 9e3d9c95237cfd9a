"""The registers: classes of files, cases, deadlines, complaints, public information."""

from django.apps import AppConfig


class RejestryConfig(AppConfig):
    """Stands on org, knows nothing of the sekretariat."""

    name = "rejestry"
    verbose_name = "Rejestry"
