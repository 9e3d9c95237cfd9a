"""Full-text search that knows Polish inflection: words become lemmas in Python, PostgreSQL keeps them as a tsvector."""

from biuro.core.search.models import Szukane
from biuro.core.search.query import zapytanie
from biuro.core.search.words import hasla

__all__ = ["Szukane", "hasla", "zapytanie"]
