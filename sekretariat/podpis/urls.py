from django.urls import path

from sekretariat.podpis import views, views_sprawdzenia

app_name = "podpis"
urlpatterns = [
    path("", views.lista, name="lista"),
    path("sprawdz/<int:pk>/", views_sprawdzenia.sprawdz, name="sprawdz"),
    path("potwierdz/", views.potwierdz, name="potwierdz"),
]
