"""The tables of biuro.core, listed for Django."""

from biuro.core.files.models import Plik
from biuro.core.history.models import Glowa, Ogniwo, ZestawKolumn
from biuro.core.numbering import Licznik

__all__ = ["Glowa", "Licznik", "Ogniwo", "Plik", "ZestawKolumn"]
