"""Addresses of the register of complaints and motions."""

from django.urls import path

from rejestry.skargi import views

app_name = "skargi"
urlpatterns = [path("", views.lista, name="lista")]
