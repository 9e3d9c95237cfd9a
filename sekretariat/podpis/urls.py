from django.urls import path

from sekretariat.podpis import views

app_name = "podpis"
urlpatterns = [
    path("", views.lista, name="lista"),
    path("potwierdz/", views.potwierdz, name="potwierdz"),
]
