"""State machine: a table of transitions and the one function that performs them.

A slice declares TRANSITIONS in its states.py; buttons, URLs, permissions, refusals and
history entries all follow from that table. It works on any HistoryModel with a field `stan`.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction

from biuro.core.errors import Conflict, Refused
from biuro.core.history.models import Act, HistoryModel


@dataclass(frozen=True)
class Authority:
    """Why it is allowed: the paragraph, the capacity and, in a substitution, the person stood in for."""

    basis: str
    acting_for: str = ""
    capacity: str = ""


@dataclass(frozen=True)
class Rule:
    """What a transition asks about (who, obj); `explain` is called only to word a refusal."""

    authority: Callable[[Any, Any], Authority | None]
    explain: Callable[[Any, Any], str]


def any_of(*rules: Rule) -> Rule:
    """Each of the rules is enough; a refusal gives the reasons of all."""
    return Rule(
        lambda who, obj: next(filter(None, (rule.authority(who, obj) for rule in rules)), None),
        lambda who, obj: " ".join(dict.fromkeys(rule.explain(who, obj) for rule in rules)),
    )


@dataclass(frozen=True)
class Performed:
    """What an effect is told about the act under way."""

    name: str
    who: Any
    authority: Authority
    reason: str


@dataclass(frozen=True)
class Transition:
    """One row of a workflow: from where, to where, by whom, with what effect."""

    name: str  # also the last part of the URL and the key in the history
    label: str
    source: tuple[str, ...]
    target: str | Callable[[Any], str]
    rule: Rule
    effect: Callable[[Any, Performed], None] | None = None  # before the save
    after: Callable[[Any, Performed], None] | None = None  # after the save, in the same transaction
    needs_reason: bool = False
    icon: str = "check"
    danger: bool = False


class UnknownTransition(Refused):
    """The workflow has no transition of that name."""


class WrongState(Refused):
    """The transition does not start in the current state."""


class ReasonRequired(Refused):
    """The transition needs a reason and none was given."""


class Workflow:
    """The transitions of one noun, asked and performed."""

    def __init__(self, transitions: Iterable[Transition]):
        self.transitions = {t.name: t for t in transitions}

    def available(self, obj: HistoryModel, who) -> list[Transition]:
        """The transitions this person may perform on the object now, in the order of the table."""
        return [t for t in self.transitions.values() if obj.stan in t.source and t.rule.authority(who, obj)]

    @transaction.atomic
    def perform(
        self, obj: HistoryModel, name: str, *, who, reason: str = "", version: int | None = None
    ) -> HistoryModel:
        """Lock the row, check, change the state, save with its history entry; return the fresh object.

        `version` is the document version the person saw; another one raises Conflict. Raises Refused (unknown act,
        wrong state, missing reason) or PermissionDenied with the explanation of the rule.
        """
        transition = self._transition(name)
        obj = type(obj).objects.select_for_update(of=("self",)).get(pk=obj.pk)
        _check_circumstances(transition, obj, reason, version)
        authority = transition.rule.authority(who, obj)
        if authority is None:
            raise PermissionDenied(transition.rule.explain(who, obj))
        performed = Performed(name, who, authority, reason.strip())
        obj.stan = transition.target(obj) if callable(transition.target) else transition.target
        if transition.effect:
            transition.effect(obj, performed)
        obj.save_act(act_of(performed))
        if transition.after:
            transition.after(obj, performed)
        return obj

    def _transition(self, name: str) -> Transition:
        if name not in self.transitions:
            raise UnknownTransition(f"W tym obiegu nie ma czynności „{name}”.")
        return self.transitions[name]


def act_of(performed: Performed) -> Act:
    """The history entry of an act that a rule allowed."""
    authority = performed.authority
    return Act(
        performed.name, performed.who, authority.basis, authority.acting_for, authority.capacity, performed.reason
    )


def _check_circumstances(transition: Transition, obj: HistoryModel, reason: str, version: int | None) -> None:
    if obj.stan not in transition.source:
        state = obj.get_stan_display()
        raise WrongState(f"Czynność „{transition.label}” nie jest teraz możliwa: stan to „{state}”.")
    if version is not None and version != obj.wersja:
        raise Conflict("Pismo zmieniło się, odkąd je otworzono. Zobacz nową wersję i zdecyduj ponownie.")
    if transition.needs_reason and not reason.strip():
        raise ReasonRequired(f"Czynność „{transition.label}” wymaga podania powodu.")
