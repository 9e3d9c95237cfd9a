"""Words an attacker would try first in this office (ASVS 6.2.11)."""

from django.core.exceptions import ValidationError

WORDS = ("poznan", "poznań", "kontakt", "biuro", "urzad", "urząd", "kancelaria", "sekretariat", "haslo", "hasło")

MINIMUM = 8  # characters that must remain beside the words


class OfficeWordsValidator:
    """Refuses a password that is little more than a word of the office."""

    def validate(self, password: str, user=None) -> None:
        """Raise ValidationError when less than 8 characters remain beside the words."""
        rest = password.lower()
        for word in WORDS:
            rest = rest.replace(word, "")
        if len(rest) < MINIMUM and rest != password.lower():
            raise ValidationError("Hasło opiera się na słowie z urzędu. Wybierz inne, na przykład kilka zwykłych słów.")

    def get_help_text(self) -> str:
        """The hint under the field."""
        return "Co najmniej 12 znaków; nie opieraj go na słowach takich jak „Poznań” czy „kontakt”."
