"""Addresses of the file of a case; a mark stands in the address as it stands on paper."""

from django.urls import path

from sekretariat.akta import bieg, views

app_name = "akta"
urlpatterns = [
    path("nowa/<int:rok>/<int:numer>/", views.zaloz, name="zaloz"),
    path("dolacz/<int:rok>/<int:numer>/", views.dolacz, name="dolacz"),
    path("<str:znak>/", views.sprawa, name="sprawa"),
    path("<str:znak>/zakoncz/", bieg.zakoncz, name="zakoncz"),
    path("<str:znak>/wznow/", bieg.wznow, name="wznow"),
    path("<str:znak>/data-wplywu/", bieg.data_wplywu, name="data_wplywu"),
    path("<str:znak>/dane/", bieg.dane, name="dane"),
    path("<str:znak>/osoby/", bieg.osoby, name="osoby"),
    path("<str:znak>/rodzaj/", bieg.rodzaj, name="rodzaj"),
]
