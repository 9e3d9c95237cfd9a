"""The officialese to replace, with what to write instead, after the published lists for officials.

In a pattern a space stands for any white space, and no group may capture (the group names the row).
"""

from typing import NamedTuple

PANA_SPRAWA = "Pana sprawa, Pani sprawa"
GERUND = r"\w+(?:enia|ania|ęcia|enie|anie|ęcie)"


class Replacement(NamedTuple):
    """What to look for (any inflected form) and what to write instead."""

    pattern: str
    instead: str


REPLACEMENTS = (
    Replacement(r"uprzejmie (?:informuj\w+|zawiadamia\w+|wyjaśnia\w+)", "od razu napisz, o co chodzi"),
    Replacement(r"niezwłocznie", "jak najszybciej"),
    Replacement(r"okres(?:u|em|ie|y|ów)? czasu", "czas"),
    Replacement(r"niniejsz(?:y|a|e|ą|ego|emu|ej|ym|ych|ymi)", "ten"),
    Replacement(r"tut(?:\.|ejsz\w+) (?:organ\w*|urz[ąę]d\w*)", "nasz urząd"),
    Replacement(r"dokon\w+ uzupełnie\w+", "uzupełnić"),
    Replacement(r"dokon\w+ (?:wpłat|opłat|płatności)\w*", "wpłacić"),
    Replacement(rf"dokon\w+ {GERUND}", "jeden czasownik, na przykład „sprawdzić” zamiast „dokonać sprawdzenia”"),
    Replacement(r"brak(?:i|ów|ami|ach|om) formaln\w+", "błędy"),
    Replacement(r"uzysk\w+ środk\w+ finansow\w+", "otrzymać pieniądze"),
    Replacement(r"środk\w+ finansow\w+", "pieniądze"),
    Replacement(r"przedmiotow\w+ spraw\w*", PANA_SPRAWA),
    Replacement(r"przedmiotow(?:y|a|e|ą|ego|emu|ej|ym|ych|ymi)", "ten"),
    Replacement(r"związ(?:ek|k\w+) małżeńsk\w+", "małżeństwo"),
    Replacement(r"ui(?:ści|szcz)\w+(?: opłat\w+)?", "zapłacić"),
    Replacement(r"ciąży na (?:panu|pani|państwu) obowiązek", "ma Pan obowiązek, ma Pani obowiązek"),
    Replacement(r"istotn\w+ znaczeni\w+", "ważne"),
    Replacement(rf"celem(?= {GERUND})", "żeby"),
    Replacement(r"w przypadku,? gdy", "jeśli"),
    Replacement(r"na podstawie(?! (?:art\.|§|ust\.|przepis|ustaw|rozporządzen))", "zgodnie z"),
    Replacement(r"posiada(?:ć|m|sz|my|cie|ją|ł|ła|ło|li|ły|jąc\w*)?", "mieć"),
    Replacement(r"zwracam(?:y)? się z (?:uprzejmą )?prośbą", "proszę"),
    Replacement(r"w nawiązaniu do", "odpowiadam na"),
    Replacement(r"win(?:ien|na|no|ni)", "powinien"),
    Replacement(r"z uwagi na fakt,? (?:że|iż)", "bo, ponieważ"),
    Replacement(r"iż", "że"),
    Replacement(r"zobowiązuj(?:ę|emy)", "proszę, musi Pan, musi Pani"),
    Replacement(r"w terminie do(?: dnia)?", "do"),
)
PASSIVE = r"zosta(?:ł|ła|ło|li|ły|nie|ną|je|ją) (?:\w+ ){0,2}?\w+(?:ny|na|ne|ni|ty|ta|te|ci)"
IMPERSONAL = r"\w{3,}(?:ano|ono|ęto|yto|uto)"
NOUNS_LIKE_IMPERSONAL = frozenset({"kolano", "święto", "koryto"})
