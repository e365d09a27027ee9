import threading
from datetime import timedelta
from pathlib import Path

from sqlalchemy import select

from blueprints.booking.testing import MONDAY, at, book, open_salon
from blueprints.core import clock, migrations
from blueprints.core.app import create_app
from blueprints.core.database import db, transaction
from blueprints.core.models import OutboxRow
from blueprints.core.testing import fresh_database
from blueprints.reminders import reminding, rules, thanking
from blueprints.reminders.models import Sent
from blueprints.reminders.rules import Rules

WORKERS = 6
CUSTOMERS = ("Ada", "Grace", "Hedy", "Mary")


def test_workers_that_sweep_at_once_send_each_message_once(site_root: Path) -> None:
    with fresh_database() as url:
        address = url or f"sqlite:///{site_root}/reminders-race.db"
        app = create_app(site_root, config={"TESTING": True, "SITE_URL": "", "SQLALCHEMY_DATABASE_URI": address})
        migrations.upgrade(app)
        sent: list[int] = []
        errors: list[BaseException] = []
        start = threading.Barrier(WORKERS)

        def work() -> None:
            try:
                with app.app_context():
                    start.wait()
                    sent.append(reminding.sweep() + thanking.sweep())
            except BaseException as error:  # noqa: BLE001 - whatever it is, the test tells it
                errors.append(error)

        with app.app_context():
            with clock.freeze(MONDAY):
                salon = open_salon()
                for number, name in enumerate(CUSTOMERS):
                    book(salon.cut, at(0, 10 + number), name=name)
                    book(salon.cut, at(3, 10 + number), name=name)
                with transaction():
                    rules.save(Rules(by="both", thanks=True), by="marie@example.com")
            with clock.freeze(at(1, 13) + timedelta(minutes=1)):  # 48 hours before each, and after each of Monday
                threads = [threading.Thread(target=work) for _number in range(WORKERS)]
                for thread in threads:
                    thread.start()
                for thread in threads:
                    thread.join()
            kinds = [key.split(":")[0] for key in db.session.scalars(select(OutboxRow.key)) if key]
            settled = len(db.session.scalars(select(Sent.id)).all())
            db.session.remove()
            db.engine.dispose()

    assert errors == []
    assert sum(sent) == 2 * len(CUSTOMERS)
    assert (kinds.count("reminder"), kinds.count("thanks")) == (2 * len(CUSTOMERS), len(CUSTOMERS))
    assert settled == 2 * len(CUSTOMERS)
