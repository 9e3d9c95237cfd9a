"""What every list must hold: the number of queries does not grow with the number of rows."""

from collections.abc import Callable

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

WIECEJ = 60  # more than one page


def assert_stala_liczba_zapytan(client: Client, url: str, make_rows: Callable[[int], object]) -> None:
    """`make_rows(n)` adds n rows; the page of one row and that of many must ask the database equally often."""
    make_rows(1)
    client.get(url)  # what is kept between requests is asked once
    few = _queries(client, url)
    make_rows(WIECEJ)
    many = _queries(client, url)
    extra = [query for query in many if many.count(query) > few.count(query)]
    assert len(many) == len(few), f"{len(few)} queries for one row, {len(many)} for {WIECEJ + 1}: {extra[:5]}"


def _queries(client: Client, url: str) -> list[str]:
    with CaptureQueriesContext(
        connection,
    ) as captured:
        response = client.get(url)
    assert response.status_code == 200, response.status_code
    return [query["sql"] for query in captured.captured_queries]
