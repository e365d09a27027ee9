"""A stand-in for Stripe inside our own process: what the demo mode and the tests pay with.

The real stripe-python talks to it through `stripe.HTTPClient` (see `wire.py`), so that encoding,
idempotency headers, errors and objects are the SDK's own; no socket is opened. What it knows
lies in a SQLite file of its own, apart from the site's database, as Stripe's does.

    ledger.py    the file: objects, idempotent answers, timers, planted faults, webhook deliveries
    api.py       the requests it understands, with Stripe's limits and refusals
    customer.py  what a customer, a bank or Stripe itself does to a session, now or later
    webhooks.py  signed events, delivered after commit and retried
    wire.py      the `stripe.HTTPClient` (the one module here that imports the SDK)
    account.py   `FakeStripe`: all of it under one name

What each refusal copies stands beside it with the page of Stripe's documentation.
"""
