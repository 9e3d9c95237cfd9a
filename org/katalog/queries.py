"""Which of our people a directory speaks about. It only says who somebody is; rights come from posts."""

from django.conf import settings
from django.utils.module_loading import import_string

from biuro.core.config.katalogi import EMAIL
from org.kadry.models import Pracownik


def pracownik(klucz: str, wartosc: str) -> Pracownik | None:
    """The one person with this login or e-mail, whatever the case; None for nobody, and for two of one e-mail."""
    field = "email__iexact" if klucz == EMAIL else "username__iexact"
    found = list(Pracownik.objects.filter(**{field: wartosc})[:2]) if wartosc else []
    return found[0] if len(found) == 1 else None


def sprawdz_haslo(login: str, haslo: str) -> Pracownik | None:
    """The person whose password the directory confirms, or None. Raises KatalogNieczynny.

    The module is named by path, because its library is an optional extra.
    """
    wartosc = import_string("org.katalog.ldap.sprawdz")(settings.KATALOG_LDAP, login, haslo)
    return pracownik(settings.KATALOG_LDAP.klucz, wartosc) if wartosc else None


def lokalne(osoba: Pracownik) -> bool:
    """True when the person logs in with a password kept here: everybody, or only the emergency accounts."""
    konto = getattr(osoba, "konto", None)
    return settings.HASLA_LOKALNE or bool(konto and konto.awaryjne)
