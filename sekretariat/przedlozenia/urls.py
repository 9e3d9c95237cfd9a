"""Addresses of the register of submissions."""

from django.urls import path

from sekretariat.przedlozenia import views

app_name = "przedlozenia"
urlpatterns = [
    path("", views.lista, name="lista"),
    path("pismo/<int:pk>/", views.przekaz, name="przekaz"),
    path("<int:rok>/<int:numer>/", views.szczegoly, name="szczegoly"),
    path("<int:rok>/<int:numer>/anuluj/", views.anuluj, name="anuluj"),
    path("<int:rok>/<int:numer>/skan/", views.skan, name="skan"),
]
