"""Addresses of the file of a case; a mark stands in the address as it stands on paper."""

from django.urls import path

from sekretariat.akta import views

app_name = "akta"
urlpatterns = [
    path("nowa/<int:rok>/<int:numer>/", views.zaloz, name="zaloz"),
    path("dolacz/<int:rok>/<int:numer>/", views.dolacz, name="dolacz"),
    path("<str:znak>/", views.sprawa, name="sprawa"),
    path("<str:znak>/zakoncz/", views.zakoncz, name="zakoncz"),
    path("<str:znak>/wznow/", views.wznow, name="wznow"),
    path("<str:znak>/data-wplywu/", views.data_wplywu, name="data_wplywu"),
]
