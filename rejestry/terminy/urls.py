"""Addresses of the list of deadlines and of one of them."""

from django.urls import path

from rejestry.terminy import views

app_name = "terminy"
urlpatterns = [
    path("", views.lista, name="lista"),
    path("<int:pk>/", views.szczegoly, name="szczegoly"),
    path("<int:pk>/pdf/", views.pdf, name="pdf"),
    path("<int:pk>/<str:nazwa>/", views.zmiana, name="zmiana"),
]
