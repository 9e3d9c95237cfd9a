"""Addresses of acts on marks; they stand beside those of the file of a case."""

from django.urls import path

from sekretariat.znaki import views

app_name = "znaki"
urlpatterns = [
    path("podteczki/nowa/", views.podteczka, name="podteczka"),
    path("<str:znak>/przenies/", views.przenies, name="przenies"),
    path("<str:znak>/obok/", views.obok, name="obok"),
    path("<str:znak>/polacz/", views.polacz, name="polacz"),
    path("<str:znak>/powiaz/", views.powiaz, name="powiaz"),
    path("<str:znak>/powiazania/<int:pk>/cofnij/", views.rozwiaz, name="rozwiaz"),
    path("<str:znak>/sprawy/nowa/", views.podsprawa, name="podsprawa"),
]
