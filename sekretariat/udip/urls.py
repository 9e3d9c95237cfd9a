"""Addresses of a request for public information; a mark stands in the address as it stands on paper."""

from django.urls import path

from sekretariat.udip import bieg, views

app_name = "udip"
urlpatterns = [
    path("nowy/<int:rok>/<int:numer>/", views.zaloz, name="zaloz"),
    path("<str:znak>/", views.wniosek, name="wniosek"),
    path("<str:znak>/punkt/", bieg.nowy_punkt, name="nowy_punkt"),
    path("<str:znak>/punkt/<int:numer>/", bieg.punkt, name="punkt"),
    path("<str:znak>/punkt/<int:numer>/ponownie/", bieg.ponownie, name="ponownie"),
    path("<str:znak>/krok/<str:rodzaj>/", bieg.krok, name="krok"),
    path("<str:znak>/wplyw/<str:rodzaj>/", bieg.wplyw, name="wplyw"),
    path("<str:znak>/reakcja/<int:pk>/", bieg.reakcja, name="reakcja"),
    path("<str:znak>/strona/", bieg.strona, name="strona"),
    path("<str:znak>/crwip/", bieg.crwip, name="crwip"),
    path("<str:znak>/anonim/", bieg.anonim, name="anonim"),
]
