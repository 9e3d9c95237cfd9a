from django.urls import path

from sekretariat.pisma import edytor, views

app_name = "pisma"
urlpatterns = [
    path("", views.lista, name="lista"),
    path("nowe/<str:znak>/", edytor.nowe, name="nowe"),
    path("<int:pk>/", views.szczegoly, name="szczegoly"),
    path("<int:pk>/edytuj/", edytor.edytuj, name="edytuj"),
    path("<int:pk>/podglad/", edytor.podglad, name="podglad"),
    path("<int:pk>/szkic/", edytor.szkic, name="szkic"),
    path("<int:pk>/wersje/", views.wersje, name="wersje"),
    path("<int:pk>/pdf/", views.pdf, name="pdf"),
    path("<int:pk>/zalaczniki/<int:zalacznik_pk>/", views.zalacznik, name="zalacznik"),
    path("<int:pk>/<slug:name>/", views.przejscie, name="przejscie"),
]
