"""What a person typed, as a query of PostgreSQL: every word must occur, in any of its forms."""

from biuro.core.search.words import formy, slowa, tokeny

NAJWIECEJ_SLOW = 8  # more words only cost time
NAJKROTSZY_POCZATEK = 3  # letters from which the beginning of a word is enough
POMIJANE = frozenset(
    (
        *("a", "aby", "albo", "ale", "bez", "co", "dla", "do", "i", "ich", "jak", "jest", "lub", "na", "nad", "nie"),
        *("o", "od", "po", "pod", "przez", "przy", "się", "to", "u", "w", "we", "z", "za", "ze", "że"),
    )
)


def zapytanie(text: str) -> str:
    """„skargi na autobusy” → „(skarga | skargi:*) & (autobus | autobusy:*)”; empty when nothing typed is a word.

    Small words count only where there is nothing else.
    """
    typed = slowa(text)
    words = [word for word in typed if word.lower() not in POMIJANE] or typed
    parts = (_slowo(word) for word in words[:NAJWIECEJ_SLOW])
    return " & ".join(f"({part})" for part in parts if part)


def _slowo(word: str) -> str:
    own = [
        token + ":*" if len(token) >= NAJKROTSZY_POCZATEK and not token.isdigit() else token for token in tokeny(word)
    ]
    return " | ".join([*sorted(formy(word)), *own])
