"""The app of the wiring and of biuro.core."""

from django.apps import AppConfig, apps
from django.db.models.signals import post_migrate, pre_migrate
from django.utils.module_loading import import_string


def install_guards(sender, **kwargs):
    """Renew the triggers and grants of the database; named by path because models load after this module."""
    import_string("biuro.core.history.guards.install")()
    import_string("biuro.core.history.privileges.install")()
    import_string("biuro.core.history.moment.install")()


def drop_views(sender, **kwargs):
    """Views of the past stand on the tables a migration is about to change."""
    import_string("biuro.core.history.moment.drop")()


class BiuroConfig(AppConfig):
    """Installs the guards of the database after every migration of the topmost app."""

    name = "biuro"
    verbose_name = "Biuro"

    def ready(self):
        """Connect the guards; they touch the tables of all apps, so they wait for the last one."""
        pre_migrate.connect(drop_views, sender=apps.get_app_config("sekretariat"))
        post_migrate.connect(install_guards, sender=apps.get_app_config("sekretariat"))
