"""What a row of the table „Co oddać i przekazać” says about one kind of thing."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet

from org.kadry.models import Odejscie, Pracownik
from sekretariat.odejscia.czynnosci import Kontekst


@dataclass(frozen=True)
class Rodzaj:
    """A kind of thing a person has, and what may be done with it when he leaves."""

    kod: str
    nazwa: str
    formy: str  # „sprawa,sprawy,spraw”
    czekaja: Callable[[Odejscie], QuerySet]
    znak: Callable[[Any], str]  # a mark or a name, never the content
    przekaz: Callable[[Any, Pracownik, Kontekst], Any] | None = None
    zdaj: Callable[[Any, Kontekst], Any] | None = None
    przycisk: str = ""
    praca: bool = False  # work: „Przekaż wszystko” takes it along, and a superior may hand it over
    widoczne: Callable[[Pracownik], QuerySet] | None = None  # who sees more than the mark
    tytul: Callable[[Any], str] | None = None
    adres: Callable[[Any], str] | None = None
