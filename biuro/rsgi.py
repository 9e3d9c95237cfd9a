"""The application as granian serves it: the WSGI application behind buffers (decision 0001)."""

import os

from biuro.core.buffering.front import Buffered, Limits
from biuro.wsgi import application as wsgi

THREADS = int(os.environ.get("BIURO_WATKI") or 4)  # requests worked on at once in one process
LARGEST = int(os.environ.get("BIURO_MAX_MB") or 128)  # megabytes of one request

application = Buffered(wsgi, THREADS, Limits(body=LARGEST * 1024 * 1024))
