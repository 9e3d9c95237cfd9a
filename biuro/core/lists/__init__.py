"""One engine for every register: filters, order, pages, tabs, columns and exports from one declaration.

A slice declares a Lista and answers with `odpowiedz(request, LISTA)`.
"""

from biuro.core.lists import cells, filters
from biuro.core.lists.declaration import Filtr, Kolumna, Lista, Widok
from biuro.core.lists.ordering import Grupy
from biuro.core.lists.response import odpowiedz
from biuro.core.sortkey import pl

__all__ = ["Filtr", "Grupy", "Kolumna", "Lista", "Widok", "cells", "filters", "odpowiedz", "pl"]
