"""One entry of a history as the screen shows it; slices build these from their history rows."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Wpis:
    """What happened, in one sentence, and by whom, in what capacity, on what basis, for whom and why."""

    zdanie: str
    kiedy: datetime
    ikona: str = "check"
    kto: str = ""
    jako: str = ""
    podstawa: str = ""
    za: str = ""
    powod: str = ""
    rodzaj: str = ""  # "", "now", "done" or "stampd": the look of the mark
    url: str = ""  # where the sentence leads
    dokument: str = ""  # the document in the file it is about, as the metryka names it
