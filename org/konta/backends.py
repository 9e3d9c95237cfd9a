"""Checking of login and password: every way in goes through here, so every way is counted and capped."""

from django.conf import settings
from django.contrib.auth.backends import ModelBackend
from django.http import HttpRequest
from django.utils import timezone

from biuro.core.client import adres
from org.kadry.models import Pracownik
from org.katalog.errors import KatalogNieczynny
from org.katalog.queries import lokalne, sprawdz_haslo
from org.konta import proby
from org.konta.haszowanie import miejsce, za_dlugie
from org.konta.queries import zablokowane


class LimitedModelBackend(ModelBackend):
    """Passwords counted before hashing; an unknown login costs and says the same.

    Where the office has a directory, it is asked instead; an emergency account keeps its local password.
    """

    def authenticate(
        self, request: HttpRequest | None, username: str | None = None, password: str | None = None, **kwargs
    ) -> Pracownik | None:
        """The person, or None. Raises ZaDuzoProb, SerwerZajety or KatalogNieczynny before any hashing."""
        if not username or not password or za_dlugie(password):
            return None
        where = adres(request) or "brak"
        if _pyta_katalog(username):
            person = self._z_katalogu(where, username, password)
        else:
            with miejsce():
                _policz(where, username)
                person = super().authenticate(request, username=username, password=password)
            person = person if person and lokalne(person) else None
        if person:
            proby.wyzeruj("konto", username)
            proby.wyzeruj("adres", where, o=1)
        return person

    def user_can_authenticate(self, user: Pracownik) -> bool:
        """Neither gone nor blocked, and on a day of his work."""
        return super().user_can_authenticate(user) and user.pracuje(timezone.localdate()) and not zablokowane(user)

    def get_user(self, user_id: int) -> Pracownik | None:
        """The person of a session with the state of the account, in one query."""
        user = Pracownik.objects.select_related("konto").filter(pk=user_id).first()
        return user if user and self.user_can_authenticate(user) else None

    def _z_katalogu(self, where: str, username: str, password: str) -> Pracownik | None:
        _policz(where, username)
        try:
            person = sprawdz_haslo(username, password)
        except KatalogNieczynny:
            proby.wyzeruj("konto", username, o=1)
            proby.wyzeruj("adres", where, o=1)
            raise
        return person if person and self.user_can_authenticate(person) else None


def _policz(where: str, username: str) -> None:
    proby.policz("adres", where)
    proby.policz("konto", username)


def _pyta_katalog(username: str) -> bool:
    """True when the directory checks this login; an unknown one too, so that it cannot be told apart."""
    if settings.KATALOG_LDAP is None:
        return False
    known = Pracownik.objects.select_related("konto").filter(username=username).first()
    return known is None or not lokalne(known)
