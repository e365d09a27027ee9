"""How gunicorn serves this site: `gunicorn -c deploy/gunicorn.conf.py app:app`."""

import os

# Greenlets, so that open streams don't each hold a process.
worker_class = "gevent"

# One process serves a small business, and keeps the caches and streams of SQLite in one place.
workers = int(os.environ.get("WEB_CONCURRENCY", "1"))

bind = f"{os.environ.get('HOST', '127.0.0.1')}:{os.environ.get('PORT', '8000')}"

# A stop lets requests under way finish; a payment page is answered within seconds.
graceful_timeout = 30
timeout = 60

# Else every site of this user would share one socket in the home folder.
control_socket_disable = True
