"""Addresses of the steps of a login and of one's own second factor."""

from django.urls import path

from org.logowanie import views, wlasne

app_name = "logowanie"
urlpatterns = [
    path("logowanie/kod/", views.kod, name="kod"),
    path("logowanie/haslo/", views.haslo, name="haslo"),
    path("logowanie/aplikacja/", views.rejestracja, name="rejestracja"),
    path("logowanie/aplikacja/kod.svg", wlasne.obraz, name="obraz"),
    path("logowanie/przerwij/", views.przerwij, name="przerwij"),
    path("logowanie/odnosnik/<str:token>/", views.odnosnik, name="odnosnik"),
    path("logowanie/urzad/", views.oidc, name="oidc"),
    path("logowanie/urzad/powrot/", views.oidc_powrot, name="oidc_powrot"),
    path("konto/skladnik/", wlasne.skladnik, name="skladnik"),
    path("konto/skladnik/dodaj/", wlasne.dodaj, name="dodaj"),
]
