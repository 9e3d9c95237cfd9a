"""Work on untrusted content in a process apart: bounded time and memory, no network, no programs, no secrets."""
