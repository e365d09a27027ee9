"""The office: products, stock and categories, and what it refuses."""

import re
from io import BytesIO

import pytest
from flask.testing import FlaskClient
from PIL import Image
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from blueprints.accounts.testing import sign_in
from blueprints.catalog import categories, stock
from blueprints.catalog.models import Category, Product, Variant
from blueprints.catalog.products import VariantDetails
from blueprints.catalog.tests.conftest import MakeProduct
from blueprints.core.database import transaction

FORM = {
    "name_fr": "Tarte aux pommes",
    "name_en": "Apple tart",
    "summary_fr": "Pommes du pays",
    "description_fr": "Pâte brisée.\n\nÀ manger tiède.",
    "axes_fr": "",
    "axes_en": "",
    "category_id": "0",
    "vat_rate_bp": "550",
    "variants-0-price": "18,50",
    "variants-0-stock": "4",
    "variants-0-active": "y",
}


@pytest.fixture
def owner(client: FlaskClient) -> FlaskClient:
    sign_in(client, "patron@example.com", roles=["owner"])
    return client


def photo(colour: str = "red") -> BytesIO:
    file = BytesIO()
    Image.new("RGB", (400, 300), colour).save(file, "PNG")
    file.seek(0)
    return file


def the_product(session: Session) -> Product:
    session.expire_all()
    return session.scalars(select(Product)).one()


def shown(form: str) -> dict[str, str]:
    """What the fields of a page hold."""
    inputs = re.findall(r"<input\b[^>]*>", form)
    return {
        name[1]: value[1]
        for name, value in ((re.search(r' name="([^"]*)"', i), re.search(r' value="([^"]*)"', i)) for i in inputs)
        if name and value
    }


def test_a_product_is_made_from_a_name_and_a_price(owner: FlaskClient, session: Session) -> None:
    answer = owner.post("/office/products", data=FORM)
    product = the_product(session)
    assert (answer.status_code, answer.location) == (303, f"/office/products/{product.id}")
    assert product.name == {"fr": "Tarte aux pommes", "en": "Apple tart"}
    assert product.slug == "tarte-aux-pommes"
    assert product.description == {"fr": "<p>Pâte brisée.</p><p>À manger tiède.</p>"}
    assert (product.published, product.vat_rate_bp, product.category_id) == (False, 550, None)
    assert [(v.price_cents, v.stock, v.active, v.options) for v in product.variants] == [(1850, 4, True, {})]
    page = owner.get(answer.location).text
    assert "Pâte brisée.\n\nÀ manger tiède." in page


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"name_fr": ""}, "Il manque un nom."),
        ({"variants-0-price": ""}, "Il manque un prix"),
        ({"variants-0-price": "cher"}, "« cher » n’est pas un montant"),
        ({"variants-0-price": "-1"}, "Ce nombre ne peut pas être négatif."),
        ({"variants-0-stock": "-1"}, "Ce nombre ne peut pas être négatif."),
        ({"variants-0-compare_at": "10"}, "Le prix avant réduction est plus élevé"),
        ({"variants-0-price": "", "variants-0-stock": ""}, "au moins une variante"),
        ({"axes_fr": "Taille"}, "Écrivez une option pour chacun : Taille."),
        ({"variants-0-options_fr": "Grande"}, "ce qui se choisit n’a pas de nom"),
        ({"vat_rate_bp": "1234"}, ""),
        ({"category_id": "77"}, ""),
    ],
)
def test_a_refusal_keeps_what_was_typed_and_says_why(
    owner: FlaskClient, session: Session, change: dict[str, str], sentence: str
) -> None:
    answer = owner.post("/office/products", data=FORM | change)
    assert answer.status_code == 422
    text = answer.text.replace("&#39;", "’").replace("'", "’")
    assert sentence in text
    kept = shown(answer.text)
    assert (kept["name_en"], kept["summary_fr"]) == ("Apple tart", "Pommes du pays")
    assert "À manger tiède." in answer.text
    assert session.scalar(select(func.count(Product.id))) == 0


def test_variants_are_told_apart_in_each_language(owner: FlaskClient, session: Session) -> None:
    rows = {
        "axes_fr": "Taille / Pâte",
        "axes_en": "Size / Pastry",
        "variants-0-options_fr": "1/2 / Brisée",
        "variants-0-options_en": "1/2 / Shortcrust",
        "variants-1-options_fr": "Entière / Sablée",
        "variants-1-options_en": "Whole / Sweet",
        "variants-1-price": "30",
        "variants-1-active": "y",
        "variants-2-active": "y",
    }
    assert owner.post("/office/products", data=FORM | rows).status_code == 303
    half, whole = the_product(session).variants
    assert half.options == {"Taille": "1/2", "Pâte": "Brisée"}
    assert whole.options_translated == {"en": {"Size": "Whole", "Pastry": "Sweet"}}
    assert (whole.price_cents, whole.stock) == (3000, None)


def test_two_variants_with_the_same_options_are_refused(owner: FlaskClient, session: Session) -> None:
    rows = {"axes_fr": "Taille", "variants-1-price": "30", "variants-1-active": "y"}
    rows |= {f"variants-{n}-options_fr": "Grande" for n in (0, 1)}
    answer = owner.post("/office/products", data=FORM | rows)
    assert answer.status_code == 422
    assert "Il y a deux variantes « Grande »" in answer.text
    assert session.scalar(select(func.count(Product.id))) == 0


def test_another_row_is_added_and_nothing_saved(owner: FlaskClient, session: Session) -> None:
    answer = owner.post("/office/products", data=FORM | {"another": "1", "name_fr": ""})
    assert answer.status_code == 200
    assert 'name="variants-1-price"' in answer.text
    assert shown(answer.text)["variants-0-price"] == "18,50"
    assert session.scalar(select(func.count(Product.id))) == 0


def test_saving_the_page_as_it_is_changes_nothing(
    owner: FlaskClient, session: Session, make_product: MakeProduct
) -> None:
    variants = [
        VariantDetails(1000, {"Taille": "P"}, {"en": {"Size": "S"}}, stock=3, sku="A1"),
        VariantDetails(1500, {"Taille": "G"}, {"en": {"Size": "L"}}, compare_at_cents=2000, active=False),
    ]
    product = make_product("Sablé", variants=variants, description={"fr": "<h2>Titre</h2><p>Texte &amp; plus</p>"})
    before = [
        (v.id, v.sku, v.options, v.options_translated, v.price_cents, v.compare_at_cents, v.stock, v.active)
        for v in product.variants
    ]
    page = owner.get(f"/office/products/{product.id}").text
    fields = {name: value for name, value in shown(page).items() if "-active" not in name and "-remove" not in name}
    fields |= {"variants-0-active": "y", "category_id": "0", "vat_rate_bp": "550"}
    fields["description_fr"] = "<h2>Titre</h2><p>Texte &amp; plus</p>"
    assert owner.post(f"/office/products/{product.id}", data=fields).status_code == 303
    after = the_product(session)
    assert after.description == {"fr": "<h2>Titre</h2><p>Texte &amp; plus</p>"}
    assert [
        (v.id, v.sku, v.options, v.options_translated, v.price_cents, v.compare_at_cents, v.stock, v.active)
        for v in after.variants
    ] == before


def test_a_piece_sold_while_the_form_was_open_stays_sold(
    owner: FlaskClient, session: Session, make_product: MakeProduct
) -> None:
    product = make_product("Tarte", stock=5)
    variant_id = product.variants[0].id
    with transaction():
        stock.take({variant_id: 1})
    row = {"variants-0-id": str(variant_id), "variants-0-stock_seen": "5", "variants-0-stock": "5"}
    assert owner.post(f"/office/products/{product.id}", data=FORM | row).status_code == 303
    assert session.get_one(Variant, variant_id, populate_existing=True).stock == 4


def test_a_variant_can_be_removed_but_not_the_last(
    owner: FlaskClient, session: Session, make_product: MakeProduct
) -> None:
    product = make_product(variants=[VariantDetails(1, {"T": "P"}), VariantDetails(2, {"T": "G"})])
    first, second = (str(variant.id) for variant in product.variants)
    rows = {"axes_fr": "T", "variants-0-id": first, "variants-0-options_fr": "P", "variants-1-options_fr": "G"}
    rows |= {"variants-1-id": second, "variants-1-price": "2", "variants-1-active": "y", "variants-0-remove": "y"}
    assert owner.post(f"/office/products/{product.id}", data=FORM | rows).status_code == 303
    assert [variant.id for variant in the_product(session).variants] == [int(second)]
    answer = owner.post(f"/office/products/{product.id}", data=FORM | rows | {"variants-1-remove": "y"})
    assert answer.status_code == 422
    assert [variant.id for variant in the_product(session).variants] == [int(second)]


def test_a_variant_of_another_product_is_not_touched(
    owner: FlaskClient, session: Session, make_product: MakeProduct
) -> None:
    mine, other = make_product("Mien"), make_product("Autre", price=700)
    other_id = other.variants[0].id
    owner.post(f"/office/products/{mine.id}", data=FORM | {"variants-0-id": str(other_id)})
    kept = session.get_one(Variant, other_id, populate_existing=True)
    assert (kept.product_id, kept.price_cents) == (other.id, 700)


def test_a_product_goes_into_the_shop_off_it_and_into_the_archive(
    owner: FlaskClient, make_product: MakeProduct
) -> None:
    product = make_product("Tarte", published=False)
    page, office = f"/p/{product.slug}", f"/office/products/{product.id}"
    for verb, status in (("publication", 200), ("withdrawal", 404), ("publication", 200), ("archiving", 404)):
        assert owner.post(f"{office}/{verb}").status_code == 303
        assert owner.get(page).status_code == status
    assert "Tarte" not in owner.get("/office/products").text
    assert "Tarte" in owner.get("/office/products?shown=archived").text


def test_pictures_are_added_ordered_described_and_taken_down(
    owner: FlaskClient, session: Session, make_product: MakeProduct
) -> None:
    office = f"/office/products/{make_product().id}/pictures"
    files = [(photo("red"), "rouge.png"), (photo("blue"), "bleu.png"), (BytesIO(b"<svg/>"), "x.svg")]
    answer = owner.post(office, data={"pictures": files}, follow_redirects=True)
    assert "2 photos ajoutées." in answer.text
    assert "« x.svg »" in answer.text.replace("\u202f", " ").replace("\xa0", " ")
    red, blue = the_product(session).pictures
    assert the_product(session).picture_key == red.key
    assert owner.post(f"{office}/{blue.id}/position", data={"by": "-1"}).status_code == 303
    assert [picture.id for picture in the_product(session).pictures] == [blue.id, red.id]
    assert the_product(session).picture_key == blue.key
    owner.post(f"{office}/{blue.id}/text", data={"alt_fr": "Une tarte", "alt_en": ""})
    assert the_product(session).picture_alt == {"fr": "Une tarte"}
    owner.post(f"{office}/{blue.id}/removal")
    assert [picture.id for picture in the_product(session).pictures] == [red.id]


def test_a_picture_of_another_product_is_out_of_reach(
    owner: FlaskClient, session: Session, make_product: MakeProduct
) -> None:
    mine, other = make_product("Mien"), make_product("Autre")
    owner.post(f"/office/products/{other.id}/pictures", data={"pictures": [(photo(), "a.png")]})
    picture_id = session.get_one(Product, other.id, populate_existing=True).pictures[0].id
    for verb in ("text", "position", "removal"):
        assert owner.post(f"/office/products/{mine.id}/pictures/{picture_id}/{verb}").status_code == 404
    assert len(session.get_one(Product, other.id, populate_existing=True).pictures) == 1


def test_stocks_are_counted_on_one_page(owner: FlaskClient, session: Session, make_product: MakeProduct) -> None:
    bread, cake, pie = (
        make_product(name, stock=n).variants[0] for name, n in (("Pain", 5), ("Cake", None), ("Pie", 7))
    )
    page = owner.get("/office/products/stock")
    fields = shown(page.text)
    assert fields[f"stock-{bread.id}"] == "5"
    assert fields[f"stock-{cake.id}"] == ""
    fields |= {f"stock-{bread.id}": "12", f"stock-{cake.id}": "3", f"stock-{pie.id}": " 7 "}
    answer = owner.post("/office/products/stock", data=fields, follow_redirects=True)
    assert "2 stocks modifiés." in answer.text
    session.expire_all()
    assert (bread.stock, cake.stock, pie.stock) == (12, 3, 7)


@pytest.mark.parametrize("typed", ["-1", "deux", "1.5", "99999999999"])
def test_a_stock_that_is_no_number_changes_nothing(
    owner: FlaskClient, session: Session, make_product: MakeProduct, typed: str
) -> None:
    bread, cake = (make_product(name, stock=5).variants[0] for name in ("Pain", "Cake"))
    fields = {f"stock-{bread.id}": "9", f"seen-{bread.id}": "5", f"stock-{cake.id}": typed, f"seen-{cake.id}": "5"}
    answer = owner.post("/office/products/stock", data=fields)
    assert answer.status_code == 422
    assert shown(answer.text)[f"stock-{cake.id}"] == typed
    session.expire_all()
    assert (bread.stock, cake.stock) == (5, 5)


def test_the_list_is_searched_and_narrowed(owner: FlaskClient, make_product: MakeProduct) -> None:
    make_product("Éclair", stock=50)
    make_product("Flan", stock=2)
    make_product("Secret", published=False)

    def names(query: str) -> list[str]:
        return re.findall(r'list-body"><b>([^<]*)</b>', owner.get(f"/office/products{query}").text)

    assert names("") == ["Secret", "Flan", "Éclair"]
    assert names("?q=eclair") == ["Éclair"]
    assert names("?shown=hidden") == ["Secret"]
    assert names("?shown=low") == ["Flan"]
    assert names("?q=rien") == []


def test_a_category_is_made_changed_moved_and_removed(
    owner: FlaskClient, session: Session, make_product: MakeProduct
) -> None:
    for name in ("Pains", "Gâteaux"):
        assert owner.post("/office/categories", data={"name_fr": name, "parent_id": "0"}).status_code == 303
    bread, cake = session.scalars(select(Category).order_by(Category.id))
    owner.post(f"/office/categories/{cake.id}/position", data={"by": "-1"})
    assert [shelf.name for shelf in categories.read_tree().shelves] == ["Gâteaux", "Pains"]
    owner.post(
        f"/office/categories/{bread.id}", data={"name_fr": "Pain", "name_en": "Bread", "parent_id": str(cake.id)}
    )
    session.expire_all()
    assert (bread.name, bread.slug, bread.parent_id) == ({"fr": "Pain", "en": "Bread"}, "pains", cake.id)
    product = make_product(category_id=bread.id)
    owner.post(f"/office/categories/{bread.id}/removal")
    session.expire_all()
    assert product.category_id == cake.id
    assert [shelf.name for shelf in categories.read_tree().shelves] == ["Gâteaux"]


def test_a_category_without_a_name_or_within_itself_is_refused(owner: FlaskClient, session: Session) -> None:
    with transaction():
        outer = categories.create(name={"fr": "Dehors"})
        inner = categories.create(name={"fr": "Dedans"}, parent_id=outer.id)
    assert owner.post("/office/categories", data={"name_fr": " ", "parent_id": "0"}).status_code == 422
    loop = {"name_fr": "Dehors", "parent_id": str(inner.id)}
    assert owner.post(f"/office/categories/{outer.id}", data=loop).status_code == 422
    session.expire_all()
    assert outer.parent_id is None


PAGES = ["", "/new", "/stock", "/{id}"]
DEEDS = ["", "/{id}", "/{id}/publication", "/{id}/withdrawal", "/{id}/archiving", "/{id}/removal", "/{id}/position"]
DEEDS += ["/{id}/pictures", "/stock"]


@pytest.mark.parametrize("path", PAGES)
def test_strangers_and_customers_see_nothing_of_the_office(
    client: FlaskClient, make_product: MakeProduct, path: str
) -> None:
    address = "/office/products" + path.format(id=make_product().id)
    assert client.get(address).status_code == 303
    sign_in(client, "cliente@example.com")
    assert client.get(address).status_code == 403


@pytest.mark.parametrize("path", DEEDS)
def test_customers_change_nothing(client: FlaskClient, session: Session, make_product: MakeProduct, path: str) -> None:
    product = make_product("Pain", price=320)
    sign_in(client, "cliente@example.com")
    assert client.post("/office/products" + path.format(id=product.id), data=FORM).status_code == 403
    kept = the_product(session)
    assert (kept.name, kept.published, kept.price_cents) == ({"fr": "Pain"}, True, 320)


def test_what_is_not_there_is_404(owner: FlaskClient) -> None:
    for path in ("products/99", "categories/99"):
        assert owner.get(f"/office/{path}").status_code == 404
        assert owner.post(f"/office/{path}", data=FORM).status_code == 404


def test_products_change_their_place(owner: FlaskClient, session: Session, make_product: MakeProduct) -> None:
    one, two, three = (make_product(name) for name in ("Un", "Deux", "Trois"))

    def move(product: Product, by: str) -> list[str]:
        owner.post(f"/office/products/{product.id}/position", data={"by": by})
        return re.findall(r'product-card-name"><a href="[^"]*">([^<]*)</a>', owner.get("/shop").text)

    assert move(three, "-1") == ["Un", "Trois", "Deux"]
    assert move(one, "1") == ["Trois", "Un", "Deux"]
    assert move(two, "first") == ["Deux", "Trois", "Un"]
    assert move(two, "-1") == ["Deux", "Trois", "Un"]


def test_products_an_import_gave_the_same_place_can_be_moved_too(
    owner: FlaskClient, session: Session, make_product: MakeProduct
) -> None:
    made = [make_product(name) for name in ("Un", "Deux", "Trois", "Quatre")]
    with transaction():
        for product in made:
            product.position = 7
    owner.post(f"/office/products/{made[2].id}/position", data={"by": "-1"})
    names = session.scalars(select(Product.slug).order_by(Product.position, Product.id)).all()
    assert names == ["un", "trois", "deux", "quatre"]


def test_a_product_is_deleted_only_out_of_the_archive(
    owner: FlaskClient, session: Session, make_product: MakeProduct
) -> None:
    office = f"/office/products/{make_product().id}"
    assert owner.post(f"{office}/removal").status_code == 422
    assert session.scalar(select(func.count(Product.id))) == 1
    owner.post(f"{office}/archiving")
    assert owner.post(f"{office}/removal").status_code == 303
    assert session.scalar(select(func.count(Product.id))) == 0
    assert session.scalar(select(func.count(Variant.id))) == 0


def test_the_dashboard_names_what_is_running_out(owner: FlaskClient, make_product: MakeProduct) -> None:
    make_product("Rare", stock=2)
    make_product("Parti", stock=0)
    make_product("Plein", stock=50)
    make_product("Caché", stock=1, published=False)
    page = owner.get("/office").text
    assert re.findall(r'list-body"><b>([^<]*)</b>', page) == ["Parti", "Rare"]
    assert "reste 2" in page


def test_photos_of_a_phone_may_come_a_dozen_at_once(
    owner: FlaskClient, make_product: MakeProduct, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(owner.application.config, "MAX_CONTENT_LENGTH", 1000)  # elsewhere that is the end of it
    answer = owner.post(f"/office/products/{make_product().id}/pictures", data={"pictures": [(photo(), "1.png")]})
    assert answer.status_code == 303
    assert owner.post("/office/products", data=FORM | {"summary_fr": "x" * 1000}).status_code == 413
