"""Addresses of the account; the two pages of words stand here because everybody reaches them."""

from django.urls import path

from org.konta import views

app_name = "konta"
urlpatterns = [
    path("konto/zaloguj/", views.zaloguj, name="zaloguj"),
    path("konto/wyloguj/", views.wyloguj, name="wyloguj"),
    path("konto/czuwanie/", views.czuwanie, name="czuwanie"),
    path("konto/", views.konto, name="konto"),
    path("konto/haslo/", views.haslo, name="haslo"),
    path("konto/sesje/", views.sesje, name="sesje"),
    path("konto/sesje/<str:znak>/zakoncz/", views.zakoncz_sesje, name="zakoncz_sesje"),
    path("dostepnosc/", views.strona, {"szablon": "org/konta/dostepnosc.html"}, name="dostepnosc"),
    path("pomoc/", views.strona, {"szablon": "org/konta/pomoc.html"}, name="pomoc"),
]
