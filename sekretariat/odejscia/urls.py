"""Addresses of leaving, by the person who leaves."""

from django.urls import path

from sekretariat.odejscia import views

app_name = "odejscia"
urlpatterns = [
    path("<int:pk>/", views.szczegoly, name="szczegoly"),
    path("<int:pk>/przekaz/", views.przekaz, name="przekaz"),
    path("<int:pk>/zdaj/", views.zdaj, name="zdaj"),
    path("<int:pk>/zakoncz/", views.zakoncz, name="zakoncz"),
    path("<int:pk>/odwolaj/", views.odwolaj, name="odwolaj"),
    path("<int:pk>/obiegowka/", views.obiegowka, name="obiegowka"),
]
