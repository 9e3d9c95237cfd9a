"""The links of the card „Co teraz”."""

from collections.abc import Callable
from typing import NamedTuple

from django.urls import reverse

from sekretariat.akta.queries import Akta


class Akcja(NamedTuple):
    """A link of the card."""

    nazwa: str
    adres: str
    ikona: str


def otworz(nazwa: str, ikona: str) -> Callable[[Akta], tuple[Akcja, ...]]:
    """The page of the letter under way."""
    return lambda akta: (Akcja(nazwa, reverse("pisma:szczegoly", args=[akta.w_obiegu.pk]), ikona),)


def napisz(akta: Akta) -> tuple[Akcja, ...]:
    """The editor of a new letter."""
    return (Akcja("Napisz odpowiedź", reverse("pisma:nowe", args=[akta.sprawa.znak]), "file-plus"),)


def wniosek(akta: Akta) -> tuple[Akcja, ...]:
    """The page of the request for public information."""
    return (Akcja("Otwórz wniosek", reverse("udip:wniosek", args=[akta.sprawa.znak]), "list-details"),)


def protokol(akta: Akta) -> tuple[Akcja, ...]:
    """The protocol of the oral complaint."""
    return (Akcja("Otwórz protokół", reverse("zgloszenia:protokol", args=[akta.protokol.pk]), "writing-sign"),)


def zawiadom(akta: Akta) -> tuple[Akcja, ...]:
    """The editor of a new letter, of which the notice of delay is one."""
    return (Akcja("Napisz pismo", reverse("pisma:nowe", args=[akta.sprawa.znak]), "file-plus"),)


def tok(akta: Akta) -> tuple[Akcja, ...]:
    """The course of the complaint."""
    return (Akcja("Otwórz tok", reverse("skargi_tok:tok", args=[akta.sprawa.znak]), "list-details"),)


def wyslij(akta: Akta) -> tuple[Akcja, ...]:
    """The form of the dispatch."""
    return (Akcja("Wyślij pismo", reverse("wysylka:wyslij", args=[akta.w_obiegu.pk]), "send"),)


def zakoncz(akta: Akta) -> tuple[Akcja, ...]:
    """The form of the outcome."""
    return (Akcja("Zakończ sprawę", reverse("akta:zakoncz", args=[akta.sprawa.znak]), "check"),)
