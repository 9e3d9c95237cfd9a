"""Checking of login and password: every way in goes through here, so every way is counted and capped."""

from django.contrib.auth.backends import ModelBackend
from django.http import HttpRequest

from biuro.core.client import adres
from org.kadry.models import Pracownik
from org.konta import proby
from org.konta.haszowanie import miejsce, za_dlugie


class LimitedModelBackend(ModelBackend):
    """Django's accounts and passwords, counted before hashing; an unknown login costs and says the same."""

    def authenticate(
        self, request: HttpRequest | None, username: str | None = None, password: str | None = None, **kwargs
    ) -> Pracownik | None:
        """The person, or None. Raises ZaDuzoProb or SerwerZajety before any hashing."""
        if not username or not password or za_dlugie(password):
            return None
        where = adres(request) or "brak"
        with miejsce():
            proby.policz("adres", where)
            proby.policz("konto", username)
            person = super().authenticate(request, username=username, password=password)
        if person:
            proby.wyzeruj("konto", username)
            proby.wyzeruj("adres", where, o=1)
        return person
