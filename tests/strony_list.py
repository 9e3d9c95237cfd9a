"""Reading a list to its end, page by page, as a person does with „Następna” and „Poprzednia”."""

from biuro.core.lists.cursor import pack, unpack
from biuro.core.lists.keyset import page
from biuro.core.lists.ordering import porzadek


def w_przod(lista, osoba, sort, size):
    """All rows the person sees, forwards."""
    return [row for part in strony(lista, osoba, sort, size) for row in part.wiersze]


def wstecz(lista, osoba, sort, size):
    """The same rows read from the last page back to the first, in the order of the list."""
    rows, order = lista.zrodlo(osoba), porzadek(lista, sort)
    part = strony(lista, osoba, sort, size)[-1]
    found = part.wiersze
    while part.poprzednia:
        part = page(rows, order, _z_adresu(lista, sort, part.poprzednia), back=True, size=size)
        found = [row for row in part.wiersze if row not in found] + found  # the first page is full: it may overlap
    return found


def strony(lista, osoba, sort, size):
    """Every page, forwards; each cursor goes through the address."""
    rows, order, found, start = lista.zrodlo(osoba), porzadek(lista, sort), [], None
    while True:
        found.append(page(rows, order, start, size=size))
        if found[-1].nastepna is None:
            return found
        start = _z_adresu(lista, sort, found[-1].nastepna)


def _z_adresu(lista, sort, kursor):
    return unpack(lista.nazwa, sort, pack(lista.nazwa, sort, kursor))
