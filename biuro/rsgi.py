"""The application as granian serves it: the WSGI application behind buffers (decision 0001)."""

import gc
import os

from django.urls import get_resolver

from biuro.core.buffering.front import Buffered, Limits
from biuro.wsgi import application as wsgi

THREADS = int(os.environ.get("BIURO_WATKI") or 4)  # requests worked on at once in one process
LARGEST = int(os.environ.get("BIURO_MAX_MB") or 128)  # megabytes of one request

get_resolver().url_patterns  # noqa: B018 - loads every view, so that all of them are there for the next three lines
gc.collect()
gc.freeze()  # what is loaded stays: walking through it again and again took a fifth of a registration
gc.set_threshold(50_000, 20, 100)

application = Buffered(wsgi, THREADS, Limits(body=LARGEST * 1024 * 1024))
