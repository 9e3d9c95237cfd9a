"""Numbers as Polish writes them, and the form of the noun that stands beside a number."""

from decimal import Decimal

NBSP = "\u00a0"
TEENS = range(12, 15)  # 12-14 take the form of 5, although they end in 2-4


def plural(number: int, forms: str) -> str:
    """The form for the number, from "pismo,pisma,pism" (one, two to four, five and more)."""
    one, few, many = forms.split(",")
    number = abs(number)
    if number == 1:
        return one
    return few if number % 10 in (2, 3, 4) and number % 100 not in TEENS else many


def counted(number: int, forms: str) -> str:
    """The number with its noun: "5 pism"."""
    return f"{thousands(number)} {plural(number, forms)}"


def days_words(count: int) -> str:
    """ "1 dzień", "14 dni"."""
    return counted(count, "dzień,dni,dni")


def thousands(number: int) -> str:
    """312408 → "312 408", with spaces that do not break."""
    return f"{number:,}".replace(",", NBSP)


def decimal_comma(number: float, places: int = 1) -> str:
    """20.53 → "20,5"."""
    return f"{number:.{places}f}".replace(".", ",")


def zlote(kwota: Decimal) -> str:
    """Decimal("50000") → "50 000,00 zł", with spaces that do not break."""
    whole, cents = f"{kwota:.2f}".split(".")
    return f"{thousands(int(whole))},{cents}{NBSP}zł"


def posts_words(count: Decimal | int) -> str:
    """ "1 etat", "2 etaty", "0,5 etatu"."""
    count = Decimal(count)
    number = f"{count.normalize():f}".replace(".", ",")
    return f"{number} {plural(int(count), 'etat,etaty,etatów')}" if count == int(count) else f"{number} etatu"
