"""The column of a table that is searched by words, filled by the model itself at every save."""

from typing import Any

from django.contrib.postgres.search import SearchVectorField
from django.db import models

from biuro.core.search.words import hasla


class HaslaField(SearchVectorField):
    """A tsvector that is written as plain tokens."""


@HaslaField.register_lookup
class Zawiera(models.Lookup):
    """`slowa__zawiera=zapytanie(text)`: the constant is cast, so the planner knows how common the words are."""

    lookup_name = "zawiera"
    prepare_rhs = False

    def as_sql(self, compiler: Any, connection: Any) -> tuple[str, list]:
        """„column @@ query”."""
        left, left_params = self.process_lhs(compiler, connection)
        return f"{left} @@ %s::tsquery", [*left_params, self.rhs]


class Szukane(models.Model):
    """Names in SZUKANE the fields whose words find the row; history keeps those fields, not this derived column."""

    SZUKANE: tuple[str, ...] = ()
    BEZ_HISTORII: tuple[str, ...] = ("slowa",)

    slowa = HaslaField(null=True, editable=False)

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save with the words of what is saved."""
        self.nadaj_hasla()
        if kwargs.get("update_fields"):
            kwargs["update_fields"] = {*kwargs["update_fields"], "slowa"}
        super().save(*args, **kwargs)

    def nadaj_hasla(self) -> None:
        """Set the words anew from the fields."""
        self.slowa = hasla(*(getattr(self, name) for name in self.SZUKANE))
