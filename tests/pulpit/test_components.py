"""Components of the interface: what they say, what they hide, and that nothing typed becomes markup."""

import re
from datetime import date, datetime, timedelta
from types import SimpleNamespace
from zoneinfo import ZoneInfo

import pytest
from django import forms
from django.contrib.messages.storage.session import SessionStorage
from django.contrib.sessions.backends.signed_cookies import SessionStore
from django.template import engines
from django.test import RequestFactory
from django.utils import timezone
from django.utils.html import format_html

from biuro.core import flash
from biuro.core.timeline import Wpis

EVIL = "<script>alert(1)</script>"
TODAY = timezone.localdate()


def draw(source: str, path: str = "/", **context) -> str:
    request = RequestFactory().get(path)
    request.session = SessionStore()
    request._messages = context.pop("messages", None) or SessionStorage(request)
    return engines["django"].from_string(source).render(context, request)


class LetterForm(forms.Form):
    tytul = forms.CharField(label="Czego dotyczy", help_text="Jednym zdaniem.", max_length=20)
    znak = forms.CharField(label="Znak nadawcy", required=False)
    kanal = forms.ChoiceField(
        label="Jak przyszło", choices=[("p", "Poczta"), ("e", "E-mail")], widget=forms.RadioSelect
    )
    braki = forms.MultipleChoiceField(
        label="Braki", choices=[("d", "data")], widget=forms.CheckboxSelectMultiple, required=False
    )
    pilne = forms.BooleanField(label="Pilne", required=False)


@pytest.mark.parametrize(
    ("days", "look", "words"),
    [
        (-3, "late", "3 dni po terminie"),
        (0, "today", "Dziś"),
        (1, "soon", "Jutro"),
        (4, "soon", "Za 4"),
        (5, "ok", "Za 5"),
    ],
)
def test_a_deadline_is_said_in_words_with_its_date(days, look, words):
    day = TODAY + timedelta(days=days)
    html = draw("{% due d %}", d=day)
    assert f"due-{look}" in html
    assert words in html
    assert f'datetime="{day.isoformat()}"' in html
    assert f"({day:%d.%m}" in html


def test_a_deadline_that_does_not_press_says_so():
    assert "Termin wstrzymany" in draw('{% due d "paused" %}', d=TODAY - timedelta(days=5))
    assert "W terminie" in draw('{% due d "done" %}', d=TODAY)
    assert "bez terminu" in draw("{% due d %}", d=None)


@pytest.mark.parametrize("label", ["Do podpisu", "Zwrócone", "nieznany stan"])
def test_a_status_is_a_word_and_never_a_link(label):
    html = draw("{% status s %}", s=label)
    assert label in html
    assert "<a" not in html


def test_nobody_is_said_aloud():
    assert "nieprzydzielone" in draw("{% person p %}", p=None)


def test_a_field_has_label_hint_and_error_bound_to_it():
    form = LetterForm({"tytul": ""})
    html = draw("{% field form.tytul klasa='c8' %}", form=form)
    assert '<label for="id_tytul">' in html
    assert 'id="id_tytul_error"' in html
    assert 'aria-invalid="true"' in html
    assert re.search(r'aria-describedby="id_tytul_helptext id_tytul_error"', html)
    assert html.index("id_tytul_error") < html.index("<input")  # the error stands before the control


def test_only_optional_fields_are_marked():
    form = LetterForm()
    assert "(jeśli jest)" not in draw("{% field form.tytul %}", form=form)
    assert "(jeśli jest)" in draw("{% field form.znak %}", form=form)
    assert "(skaner)" in draw('{% field form.znak dopisek="(skaner)" %}', form=form)
    assert "(jeśli jest)" not in draw("{% field form.pilne %}", form=form)


def test_choices_are_a_named_group():
    form = LetterForm()
    assert "<legend>Jak przyszło" in draw("{% field form.kanal %}", form=form)
    assert 'class="seg"' in draw("{% field form.kanal %}", form=form)
    assert 'class="checks"' in draw("{% field form.braki %}", form=form)
    form.fields["kanal"].pionowo = True
    assert 'class="checks"' in draw("{% field form.kanal %}", form=form)


def test_further_arguments_become_attributes():
    html = draw("{% field form.znak combo='/podp/' hx_get='/x/' autofocus=True %}", form=LetterForm())
    assert 'hx-get="/x/"' in html
    assert " autofocus" in html
    assert 'data-combo="/podp/"' in html
    assert '<ul id="id_znak_l" role="listbox"' in html


def test_the_whole_form_keeps_its_groups():
    form = LetterForm()
    form.grupy = [("Pismo", ["tytul", "nie_ma"])]
    html = draw("{{ form }}", form=form)
    assert html.count("<legend>Pismo</legend>") == 1
    assert html.index("Pismo") < html.index("id_tytul") < html.index("id_znak")


def test_the_summary_links_every_error_to_its_field():
    form = LetterForm({"tytul": "x" * 30})
    form.add_error(None, "Ktoś zmienił to pismo.")
    html = draw("{% bledy form %}", form=form)
    assert "Popraw 2 pola, żeby zapisać" in html
    assert 'href="#id_tytul"' in html
    assert 'href="#id_kanal_0"' in html
    assert "<li>Ktoś zmienił to pismo.</li>" in html
    assert draw("{% bledy form %}", form=LetterForm()).strip() == ""


def test_what_was_typed_comes_back_escaped_and_not_without_end():
    html = draw("{% field form.tytul %}", form=LetterForm({"tytul": EVIL * 10}))
    assert "<script" not in html
    assert "&lt;script&gt;" in html
    assert len(draw("{% field form.tytul %}", form=LetterForm({"tytul": "x" * 10_000_000}))) < 110_000


def test_a_message_keeps_its_links_and_its_way_back():
    request = RequestFactory().get("/")
    request.session, request._messages = SessionStore(), None
    request._messages = storage = SessionStorage(request)
    flash.say(request, format_html("Zarejestrowano <b>{}</b>.", EVIL), undo="/cofnij/", links=[("Etykieta", "/e/")])
    flash.say(request, EVIL, level="danger")
    html = draw("{% komunikaty %}", messages=storage)
    assert "<b>&lt;script&gt;" in html
    assert "<script" not in html
    assert '<form method="post" action="/cofnij/">' in html
    assert '<a href="/e/">Etykieta</a>' in html
    assert "note-danger" in html


def test_a_timeline_says_who_in_what_capacity_and_why():
    when = datetime(2020, 2, 3, 9, 5, tzinfo=ZoneInfo("Europe/Warsaw"))
    entry = Wpis(
        "Podpisano pismo",
        when,
        kto="Marek Sobczyński",
        jako="zastępca dyrektora",
        podstawa="§ 9 ust. 5",
        za="Elżbieta Wronecka",
        powod=EVIL,
    )
    html = draw("{% os_czasu w %}", w=[entry, Wpis("Wpłynęło", when, podstawa="§ 7 ust. 3")])
    assert "Marek Sobczyński, zastępca dyrektora, w zastępstwie za: Elżbieta Wronecka (§ 9 ust. 5)" in html
    assert 'datetime="2020-02-03T09:05+01:00"' in html
    assert "<blockquote><p>&lt;script&gt;" in html


def test_a_button_that_acts_is_a_form_with_its_token():
    html = draw('{% post "/x/" "Zakończ" klasa="btn" pole__wersja=3 data_undo=True %}')
    assert '<form method="post" action="/x/">' in html
    assert re.search(r'name="csrfmiddlewaretoken" value="\w{64}"', html)
    assert '<input type="hidden" name="wersja" value="3">' in html
    assert " data-undo" in html


def test_words_around_numbers_and_dates():
    day = date(2026, 11, 23)
    assert draw('{{ n|pl:"pismo,pisma,pism" }}', n=5).replace("\xa0", " ") == "5 pism"
    assert draw("{{ d|zdniem }}|{{ d|krotko }}|{{ d|dzienmies }}", d=day) == (
        "poniedziałek, 23 listopada 2026|23.11.2026|23.11"
    )
    assert draw("{{ b|rozmiar }}", b=421_888).replace("\xa0", " ") == "412 kB"
    assert draw("{{ d|krotko }}{{ d|kiedy }}", d=None) == ""


def test_plain_text_becomes_paragraphs_and_nothing_else():
    assert draw("{{ t|akapity }}", t=f"a\r\nb\n\n{EVIL}") == (
        "<p>a<br>b</p>\n<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"
    )


def test_larger_parts_hold_what_is_put_into_them():
    assert 'aria-labelledby="metr"' in draw('{% card "Metryczka" id="metr" %}{{ x }}{% endcard %}', x="tak")
    assert "&lt;script&gt;" in draw('{% note "warn" %}{{ x }}{% endnote %}', x=EVIL)
    assert 'href="/p/"' in draw('{% okruszki "Przesyłki" "/p/" "RPW/5/2026" %}')
    assert "Pokaż cały" in draw('{% empty "mailbox" "Nic" "Sprawdź." "/p/" "Pokaż cały" %}')
    assert "Ctrl Enter" in draw('{% submit "Zapisz" klawisze="Ctrl Enter" name="co" value="x" %}')
    someone = SimpleNamespace(krotko="T. Grześkowiak", inicjaly="TG", first_name="T", last_name="G")
    assert "T. Grześkowiak" in draw("{% person p %}", p=someone)
