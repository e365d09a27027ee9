"""The setup in the office: services, staff, hours, and what it refuses."""

from io import BytesIO

import pytest
from flask.testing import FlaskClient
from PIL import Image
from sqlalchemy import func, select
from sqlalchemy.orm import Session as DatabaseSession

from blueprints.accounts.testing import sign_in
from blueprints.booking.models import Booking, Join, Place, Resource, Service
from blueprints.booking.setup import offering
from blueprints.booking.setup.offering import Takes
from blueprints.booking.testing import MONDAY, Salon, at, book, open_salon
from blueprints.core.clock import freeze as frozen
from blueprints.core.database import transaction

FORM = {
    "kind": "appointment",
    "name_fr": "Coupe",
    "name_en": "Cut",
    "about_fr": "Aux ciseaux.",
    "heading_fr": "Femmes",
    "duration": "30",
    "price": "35,00",
    "payment": "none",
    "how": "any",
    "horizon": "rolling",
    "horizon_days": "60",
    "grid": "free",
    "before": "0",
    "after": "10",
    "capacity": "1",
    "most_per_party": "1",
    "late_refund_percent": "0",
    "no_show_percent": "0",
    "notice": "60",
    "cancel_hours": "24",
    "step": "15",
    "round_to": "15",
    "pending_blocks": "y",
}
PAGES = [
    "/office/booking",
    "/office/booking/services/new",
    "/office/booking/staff",
    "/office/booking/things",
    "/office/booking/resources/new",
    "/office/booking/resources/new?kind=table",
    "/office/booking/hours/place/0",
    "/office/booking/places/0",
    "/office/booking/places/new",
]


@pytest.fixture
def owner(client: FlaskClient) -> FlaskClient:
    sign_in(client, "patron@example.com", roles=["owner"])
    return client


@pytest.fixture
def salon(session: DatabaseSession) -> Salon:
    with frozen(MONDAY):
        return open_salon()


def only_service(session: DatabaseSession) -> Service:
    session.expire_all()
    return session.scalars(select(Service)).one()


@pytest.mark.parametrize("page", PAGES)
def test_every_page_is_there_before_anything_is(owner: FlaskClient, session: DatabaseSession, page: str) -> None:
    assert owner.get(page).status_code == 200
    assert owner.get(f"/en{page}").status_code == 200
    assert session.scalar(select(func.count()).select_from(Place)) == 0


@pytest.mark.parametrize("page", PAGES)
def test_the_staff_may_work_but_not_set_anything(client: FlaskClient, page: str) -> None:
    sign_in(client, "salarie@example.com", roles=["staff"])
    assert client.get(page).status_code == 403


def test_a_service_is_made_with_its_rules(owner: FlaskClient, session: DatabaseSession) -> None:
    answer = owner.post(
        "/office/booking/services",
        data=FORM | {"payment": "deposit", "deposit": "10", "leisure": "y", "late_cancel": "y"},
    )
    service = only_service(session)

    assert (answer.status_code, answer.location) == (303, f"/office/booking/services/{service.id}")
    assert (service.name, service.heading) == ({"fr": "Coupe", "en": "Cut"}, {"fr": "Femmes"})
    assert (service.slug, service.duration, service.after, service.price_cents) == ("coupe", 30, 10, 3500)
    assert (service.payment, service.deposit_cents, service.published) == ("deposit", 1000, True)
    assert (service.leisure, service.late_cancel) == (True, True)
    assert service.place.name == "Boulangerie Martin"
    assert "Aux ciseaux." in owner.get(answer.location).text


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"name_fr": ""}, "Il manque un nom."),
        ({"duration": "0"}, "Écrivez un nombre entier de 1 à 1440."),
        ({"price": "cher"}, "« cher » n’est pas un montant"),
        ({"payment": "deposit", "deposit": "40"}, "Un acompte est supérieur à zéro et au plus égal au prix."),
        ({"payment": "full", "price": ""}, "Ce qui ne coûte rien ne peut pas être payé d’avance."),
        ({"horizon": "fixed"}, "Écrivez de quelle date à quelle date on peut réserver."),
        (
            {"horizon": "fixed", "horizon_first": "2027-02-01", "horizon_last": "2027-01-01"},
            "La dernière date réservable précède la première.",
        ),
        ({"late_refund_percent": "101"}, "Écrivez un nombre entier de 0 à 100."),
        ({"most_per_party": "3"}, "Une réservation peut compter plus de places qu’il n’y en a."),
        ({"how": "fixed"}, "Choisissez qui est toujours présent."),
        (
            {"questions-0-label_fr": "Laquelle ?", "questions-0-kind": "choice", "questions-0-choices_fr": "Une"},
            "Écrivez au moins deux réponses au choix, une par ligne.",
        ),
    ],
)
def test_what_makes_no_sense_is_refused_and_nothing_typed_is_lost(
    owner: FlaskClient, session: DatabaseSession, change: dict[str, str], sentence: str
) -> None:
    answer = owner.post("/office/booking/services", data=FORM | {"about_en": "With scissors."} | change)

    assert answer.status_code == 422
    assert sentence.replace("«\u202f", "« ") in answer.text.replace("\u00a0", " ")
    assert "With scissors." in answer.text
    assert session.scalar(select(func.count()).select_from(Service)) == 0


def test_questions_come_go_and_change_places_without_a_script(owner: FlaskClient, session: DatabaseSession) -> None:
    two = FORM | {
        "questions-0-label_fr": "Première ?",
        "questions-0-kind": "text",
        "questions-1-label_fr": "Deuxième ?",
        "questions-1-kind": "choice",
        "questions-1-choices_fr": "Oui\nPeut-être",
        "questions-1-choices_en": "Yes\nMaybe",
        "questions-1-required": "y",
    }
    more = owner.post("/office/booking/services", data=two | {"question": "add"}).text
    swapped = owner.post("/office/booking/services", data=two | {"question": "up-1"}).text
    fewer = owner.post("/office/booking/services", data=two | {"question": "remove-0"}).text

    assert 'name="questions-2-label_fr"' in more
    assert swapped.index("Deuxième ?") < swapped.index("Première ?")
    assert "Première ?" not in fewer
    assert "Deuxième ?" in fewer
    assert session.scalar(select(func.count()).select_from(Service)) == 0

    owner.post("/office/booking/services", data=two)
    assert only_service(session).questions == [
        {"key": "premi-re", "label": {"fr": "Première ?"}, "kind": "text", "required": False},
        {
            "key": "deuxi-me",
            "label": {"fr": "Deuxième ?"},
            "kind": "choice",
            "required": True,
            "choices": [{"fr": "Oui", "en": "Yes"}, {"fr": "Peut-être", "en": "Maybe"}],
        },
    ]


def test_rules_are_tried_and_nothing_is_saved(owner: FlaskClient, salon: Salon, session: DatabaseSession) -> None:
    cut = salon.cut.id
    with frozen(MONDAY):
        before = owner.get(f"/office/booking/services/{cut}").text
        data = FORM | {"staff": [str(salon.lea.id)], "notice": "2880", "preview": "1"}
        tried = owner.post(f"/office/booking/services/{cut}", data=data)
        new = owner.post("/office/booking/services", data=FORM | {"staff": [str(salon.lea.id)], "preview": "1"})

    assert "lundi 23 novembre 2026" in before
    assert tried.status_code == new.status_code == 200
    assert "mercredi 25 novembre 2026" in tried.text
    assert "lundi 23 novembre 2026" not in tried.text
    assert "lundi 23 novembre 2026" in new.text
    session.expire_all()
    assert session.get_one(Service, cut).notice == 60
    assert session.scalar(select(func.count()).select_from(Service)) == 5


def test_what_is_booked_keeps_its_price_when_the_service_changes(
    owner: FlaskClient, salon: Salon, session: DatabaseSession
) -> None:
    with frozen(MONDAY):
        booked = book(salon.cut, at(1, 10)).id
        changed = FORM | {"price": "99", "duration": "60", "staff": [str(salon.lea.id), str(salon.hugo.id)]}
        assert owner.post(f"/office/booking/services/{salon.cut.id}", data=changed).status_code == 303
    session.expire_all()

    assert session.get_one(Service, salon.cut.id).price_cents == 9900
    booking = session.get_one(Booking, booked)
    assert (booking.price_cents, booking.ends_at) == (3500, at(1, 10, 30))


@pytest.mark.parametrize(
    ("takes", "plan"),
    [
        (Takes(staff=(1, 2)), [(1, False, (1, 2), ())]),
        (Takes(staff=(1, 2), how="all"), [(2, False, (1, 2), ())]),
        (Takes(staff=(1, 2), how="fixed", fixed_id=2), [(1, False, (1,), (2,))]),
        (Takes(staff=(), how="fixed", fixed_id=2), [(1, False, (), (2,))]),
        (
            Takes(staff=(1,), rooms=(3,), chairs=(4, 5)),
            [(1, False, (1,), ()), (1, False, (3,), ()), (1, False, (4, 5), ())],
        ),
        (Takes(staff=(1,), tables=(6,)), [(1, False, (1,), ())]),
        (Takes(), []),
    ],
)
def test_what_an_appointment_takes(takes: Takes, plan: offering.Plan) -> None:
    assert offering.plan("appointment", takes) == plan


def test_a_class_says_in_its_timetable_who_gives_it() -> None:
    assert offering.plan("class", Takes(staff=(1, 2), rooms=(3,))) == []
    assert offering.plan("table", Takes(staff=(1, 2), tables=(6, 7))) == [(1, True, (6, 7), ())]


def test_what_it_takes_survives_being_kept_and_shown(salon: Salon, session: DatabaseSession) -> None:
    chosen = Takes(staff=(salon.lea.id, salon.hugo.id), how="fixed", fixed_id=salon.hugo.id, rooms=(salon.room.id,))
    with transaction():
        offering.edit(salon.cut, {}, chosen)
    session.expire_all()
    kept = offering.takes_of(session.get_one(Service, salon.cut.id))

    assert (kept.how, kept.fixed_id, set(kept.staff), kept.rooms) == (
        "fixed",
        salon.hugo.id,
        {salon.lea.id, salon.hugo.id},
        (salon.room.id,),
    )
    assert offering.takes_of(session.get_one(Service, salon.table.id)).tables != ()


def test_a_service_with_bookings_to_come_is_hidden_but_not_deleted(
    owner: FlaskClient, salon: Salon, session: DatabaseSession
) -> None:
    address = f"/office/booking/services/{salon.cut.id}"
    with frozen(MONDAY):
        book(salon.cut, at(1, 10))
        refused = owner.post(f"{address}/removal")
        owner.post(f"{address}/withdrawal")

    assert refused.status_code == 422
    assert "1 réservation de cette prestation est encore à venir." in refused.text.replace("\u00a0", " ")
    session.expire_all()
    assert session.get_one(Service, salon.cut.id).published is False
    with frozen(at(3, 9)):
        assert owner.post(f"{address}/removal").status_code == 303
    session.expire_all()
    assert session.get(Service, salon.cut.id) is None
    assert session.scalars(select(Booking.service_name)).one() == {"fr": "Coupe", "en": "Cut"}


def test_services_change_their_places(owner: FlaskClient, salon: Salon, session: DatabaseSession) -> None:
    before = [service.id for service in offering.all_in_order()]
    owner.post(f"/office/booking/services/{before[1]}/position", data={"by": "-1"})
    owner.post(f"/office/booking/services/{before[-1]}/position", data={"by": "1"})
    session.expire_all()

    assert [service.id for service in offering.all_in_order()] == [before[1], before[0], *before[2:]]


def test_a_picture_hangs_beside_a_service_and_comes_down(
    owner: FlaskClient, salon: Salon, session: DatabaseSession
) -> None:
    file = BytesIO()
    Image.new("RGB", (400, 300), "red").save(file, "PNG")
    file.seek(0)
    address = f"/office/booking/services/{salon.cut.id}/picture"
    owner.post(address, data={"picture": (file, "a.png")}, content_type="multipart/form-data")
    session.expire_all()
    assert str(session.get_one(Service, salon.cut.id).picture_key).endswith("-400x300")

    owner.post(f"{address}/removal")
    session.expire_all()
    assert session.get_one(Service, salon.cut.id).picture_key is None


def test_whoever_works_alone_is_there_in_one_tap(owner: FlaskClient, session: DatabaseSession) -> None:
    owner.post("/office/booking/services", data=FORM)
    assert "Personne ne s’en charge encore" in owner.get("/office/booking").text

    for _time in range(2):
        owner.post("/office/booking/me")
    me = session.scalars(select(Resource)).one()

    assert (me.name, me.kind, me.active) == ("Marie Martin", "staff", True)
    assert offering.takes_of(only_service(session)).staff == (me.id,)
    page = owner.get("/office/booking").text
    assert "Personne ne s’en charge encore" not in page
    assert "Je travaille seul" not in page


def test_a_colleague_comes_does_some_services_and_leaves(
    owner: FlaskClient, salon: Salon, session: DatabaseSession
) -> None:
    made = owner.post("/office/booking/resources", data={"kind": "staff", "name": "Nina", "about_fr": "Boucles."})
    nina = session.scalars(select(Resource).where(Resource.name == "Nina")).one()
    assert made.location == f"/office/booking/resources/{nina.id}"

    owner.post(f"{made.location}/services", data={"services": [str(salon.cut.id), str(salon.colour.id)]})
    session.expire_all()
    assert nina.id in offering.takes_of(session.get_one(Service, salon.cut.id)).staff
    owner.post(f"{made.location}/services", data={"services": [str(salon.colour.id)]})
    session.expire_all()
    assert nina.id not in offering.takes_of(session.get_one(Service, salon.cut.id)).staff
    assert nina.id in offering.takes_of(session.get_one(Service, salon.colour.id)).staff

    with frozen(MONDAY):
        book(salon.colour, at(2, 10), staff_id=nina.id)
        refused = owner.post(f"{made.location}/leaving")
    assert "Nina a encore 1 réservation à venir." in refused.text.replace("\u00a0", " ")
    with frozen(at(4, 9)):
        owner.post(f"{made.location}/leaving")
    session.expire_all()
    assert session.get_one(Resource, nina.id).active is False
    owner.post(f"{made.location}/return")
    session.expire_all()
    assert session.get_one(Resource, nina.id).active is True


def test_an_account_belongs_to_one_person(owner: FlaskClient, salon: Salon, session: DatabaseSession) -> None:
    owner.post("/office/booking/me")
    me = session.scalars(select(Resource).where(Resource.user_id.is_not(None))).one()
    again = {"name": "Léa", "user_id": str(me.user_id)}
    answer = owner.post(f"/office/booking/resources/{salon.lea.id}", data=again)

    assert answer.status_code == 422
    assert "Ce compte est déjà celui de quelqu’un d’autre" in answer.text
    session.expire_all()
    assert session.get_one(Resource, salon.lea.id).user_id is None


def test_tables_are_put_together_and_taken_apart(owner: FlaskClient, salon: Salon, session: DatabaseSession) -> None:
    tables = [table.id for table in session.scalars(select(Resource).where(Resource.kind == "table"))]
    before = session.scalar(select(func.count()).select_from(Join)) or 0
    alone = owner.post("/office/booking/joins", data={"tables": [str(tables[0])]})
    owner.post("/office/booking/joins", data={"tables": [str(tables[1]), str(tables[2])]})
    twice = owner.post("/office/booking/joins", data={"tables": [str(tables[2]), str(tables[1])]})

    assert alone.status_code == twice.status_code == 422
    join = session.scalars(select(Join).order_by(Join.id.desc())).first()
    assert join is not None
    assert join.members == sorted(tables[1:3])
    owner.post(f"/office/booking/joins/{join.id}/removal")
    assert session.scalar(select(func.count()).select_from(Join)) == before


def test_a_second_place_opens_like_the_first(owner: FlaskClient, salon: Salon, session: DatabaseSession) -> None:
    data = {"name": "Rive gauche", "city": "Lyon", "zone": "Europe/Paris"}
    wrong = owner.post("/office/booking/places", data=data | {"zone": "Europe/Lyon"})
    made = owner.post("/office/booking/places", data=data)
    place = session.scalars(select(Place).where(Place.name == "Rive gauche")).one()

    assert "Il n’y a pas de fuseau horaire « Europe/Lyon »" in wrong.text.replace("\u00a0", " ")
    assert made.location == f"/office/booking/hours/place/{place.id}"
    assert place.timetable == session.get_one(Place, salon.place.id).timetable
    assert "Un autre lieu" in owner.get("/office/booking").text


def test_the_overview_says_what_is_still_missing(owner: FlaskClient) -> None:
    assert "Encore 3 étapes" in owner.get("/office/booking").text
    assert "3 steps left" in owner.get("/en/office/booking").text
