"""Addresses of the register of requests; the page of one request is sekretariat.udip."""

from django.urls import path

from rejestry.informacja_publiczna import views

app_name = "informacja_publiczna"
urlpatterns = [
    path("", views.lista, name="lista"),
    path("crwip/", views.crwip, name="crwip"),
    path("dziennik/", views.dziennik, name="dziennik"),
    path("dziennik/<int:rok>/", views.dziennik, name="dziennik_roku"),
    path("dziennik/<int:rok>.<str:format>", views.plik, name="plik"),
]
