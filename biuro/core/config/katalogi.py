"""The directory of the office (LDAP or Active Directory, OpenID Connect) as the environment describes it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from biuro.core.config.environment import flag, listed

LOGIN, EMAIL = "login", "email"


class BlednaKonfiguracja(ValueError):
    """The settings contradict each other; the application does not start with them."""


@dataclass(frozen=True)
class Ldap:
    """A directory that answers whether a password is right."""

    url: str
    baza: str
    konto: str = ""
    haslo: str = field(default="", repr=False)
    filtr: str = "(&(objectClass=person)(sAMAccountName={login}))"
    atrybut: str = "sAMAccountName"
    klucz: str = LOGIN
    ca: str = ""
    bez_tls: bool = False


@dataclass(frozen=True)
class Oidc:
    """A provider that says who somebody is."""

    wystawca: str
    klient: str
    tajemnica: str = field(default="", repr=False)
    nazwa: str = "Zaloguj się kontem urzędu"
    pole: str = "preferred_username"
    klucz: str = LOGIN
    zakres: tuple[str, ...] = ("openid", "profile", "email")
    amr: tuple[str, ...] = ()
    bez_tls: bool = False


def ldap(env: Mapping[str, str]) -> Ldap | None:
    """The directory of BIURO_LDAP_*, or None when none is set. Raises BlednaKonfiguracja."""
    if not env.get("BIURO_LDAP_URL"):
        return None
    names = {"baza": "BAZA", "konto": "KONTO", "filtr": "FILTR", "atrybut": "ATRYBUT", "klucz": "KLUCZ", "ca": "CA"}
    given = {key: env[f"BIURO_LDAP_{name}"] for key, name in names.items() if env.get(f"BIURO_LDAP_{name}")}
    found = Ldap(
        url=env["BIURO_LDAP_URL"],
        haslo=_tajne(env, "BIURO_LDAP_HASLO"),
        bez_tls=flag(env, "BIURO_LDAP_BEZ_TLS", default=False),
        **({"baza": ""} | given),
    )
    _wymagaj(found.baza, "BIURO_LDAP_BAZA: podaj gałąź katalogu, w której są ludzie.")
    _wymagaj("{login}" in found.filtr, "BIURO_LDAP_FILTR musi zawierać {login}.")
    _wymagaj(found.klucz in {LOGIN, EMAIL}, "BIURO_LDAP_KLUCZ: login albo email.")
    _wymagaj(found.url.startswith(("ldaps://", "ldap://")), "BIURO_LDAP_URL zaczyna się od ldaps:// albo ldap://.")
    return found


def oidc(env: Mapping[str, str]) -> Oidc | None:
    """The provider of BIURO_OIDC_*, or None when none is set. Raises BlednaKonfiguracja."""
    if not env.get("BIURO_OIDC_WYSTAWCA"):
        return None
    names = {"klient": "KLIENT", "nazwa": "NAZWA", "pole": "POLE", "klucz": "KLUCZ"}
    given = {key: env[f"BIURO_OIDC_{name}"] for key, name in names.items() if env.get(f"BIURO_OIDC_{name}")}
    found = Oidc(
        wystawca=env["BIURO_OIDC_WYSTAWCA"].rstrip("/"),
        tajemnica=_tajne(env, "BIURO_OIDC_TAJEMNICA"),
        amr=tuple(listed(env, "BIURO_OIDC_AMR", "")),
        bez_tls=flag(env, "BIURO_OIDC_BEZ_TLS", default=False),
        **({"klient": ""} | given),
    )
    _wymagaj(found.klient, "BIURO_OIDC_KLIENT: podaj identyfikator klienta.")
    _wymagaj(found.klucz in {LOGIN, EMAIL}, "BIURO_OIDC_KLUCZ: login albo email.")
    _wymagaj(found.bez_tls or found.wystawca.startswith("https://"), "BIURO_OIDC_WYSTAWCA zaczyna się od https://.")
    return found


def hasla_lokalne(env: Mapping[str, str], *, katalog: bool) -> bool:
    """True when everybody may log in with a local password: by default only where there is no directory."""
    return flag(env, "BIURO_HASLA_LOKALNE", default=not katalog)


def _tajne(env: Mapping[str, str], name: str) -> str:
    """The secret itself, or the content of the file named by <name>_PLIK."""
    path = env.get(f"{name}_PLIK")
    return Path(path).read_text().strip() if path else env.get(name, "")


def _wymagaj(condition: object, text: str) -> None:
    if not condition:
        raise BlednaKonfiguracja(text)
