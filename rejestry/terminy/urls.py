"""Addresses of the list of deadlines."""

from django.urls import path

from rejestry.terminy import views

app_name = "terminy"
urlpatterns = [path("", views.lista, name="lista")]
