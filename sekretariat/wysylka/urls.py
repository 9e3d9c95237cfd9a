from django.urls import path

from sekretariat.wysylka import views

app_name = "wysylka"
urlpatterns = [
    path("", views.lista, name="lista"),
    path("do-wyslania/", views.do_wyslania_lista, name="do_wyslania"),
    path("ksiazka/", views.ksiazka, name="ksiazka"),
    path("wyslij/<int:pk>/", views.wyslij, name="wyslij"),
    path("<int:rok>/<int:numer>/", views.szczegoly, name="szczegoly"),
    path("<int:rok>/<int:numer>/dorecz/", views.dorecz, name="dorecz"),
    path("<int:rok>/<int:numer>/anuluj/", views.anuluj, name="anuluj"),
]
