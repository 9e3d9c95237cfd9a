"""The two-command start: PostgreSQL from a wheel, the web server and the background worker under one supervisor.

Reading order: `install` (venv, lock, Debian libraries) ← `environment` (folders, secrets, variables) ← `account`,
`programs`, `cluster`, `postmaster`, `roles`, `postgres` (the embedded database) ← `processes`, `supervisor`, `steps`
← `__main__`. Nothing here knows Django: the application is started as separate processes.
"""
