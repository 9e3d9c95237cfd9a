"""Addresses of the structure and of the orders that give it."""

from django.urls import path

from org.zarzadzenia import views, views_projektu

app_name = "struktura"
urlpatterns = [
    path("", views.na_dzien, name="na_dzien"),
    path("porownanie/", views.porownanie, name="porownanie"),
    path("etaty/", views_projektu.etaty, name="etaty"),
    path("zarzadzenia/", views.lista, name="zarzadzenia"),
    path("zarzadzenia/nowe/", views_projektu.nowe, name="nowe"),
    path("zarzadzenia/<int:pk>/", views.zarzadzenie, name="zarzadzenie"),
    path("zarzadzenia/<int:pk>/plik/", views_projektu.plik, name="plik"),
    path("zarzadzenia/<int:pk>/popraw/", views_projektu.popraw, name="popraw"),
    path("zarzadzenia/<int:pk>/zmiana/<str:rodzaj>/", views_projektu.zmiana, name="zmiana"),
    path("zarzadzenia/<int:pk>/zmiana/<int:numer>/usun/", views_projektu.usun_zmiane, name="usun_zmiane"),
]
