"""Saved e-mail (.eml) read safely: czytaj(bytes) -> Wiadomosc, or WiadomoscNieczytelna (threats 39-44)."""

from biuro.core.eml.message import Wiadomosc, WiadomoscNieczytelna, ZalacznikWiadomosci
from biuro.core.eml.reading import czytaj

__all__ = ["Wiadomosc", "WiadomoscNieczytelna", "ZalacznikWiadomosci", "czytaj"]
