"""``flask catalog import``: what it writes, what it says, how it ends. Twice is as good as once."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from click.testing import Result
from flask import Flask
from PIL import Image
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from blueprints.catalog import products
from blueprints.catalog.models import Category, Product, Variant
from blueprints.catalog.products import Details, VariantDetails
from blueprints.core.database import transaction

EXPORTS = Path(__file__).with_name("exports")
WOOCOMMERCE = str(EXPORTS / "woocommerce.csv")
SHOPIFY = str(EXPORTS / "shopify.csv")
PRESTASHOP = [str(EXPORTS / f"prestashop_{what}.csv") for what in ("categories", "products", "combinations")]
RATES = ["--tax-rule", "reduced-rate=5,5"]


@pytest.fixture(autouse=True)
def nothing_remembered(app: Flask) -> Iterator[None]:
    """What a command remembers outlives the rolled back transaction of a test."""
    yield
    (Path(app.instance_path) / "import_taxes.json").unlink(missing_ok=True)


def run(app: Flask, *arguments: str, answers: str = "") -> Result:
    return app.test_cli_runner().invoke(args=["catalog", "import", *arguments], input=answers)


def product(session: Session, external_id: str, source: str = "woocommerce") -> Product:
    session.expire_all()
    return session.scalars(select(Product).where(Product.source == source, Product.external_id == external_id)).one()


def test_an_import_creates_what_it_understood_and_names_what_it_did_not(app: Flask, session: Session) -> None:
    result = run(app, WOOCOMMERCE, "--yes", *RATES)
    assert result.exit_code == 1
    assert "Créés\u00a0: 4. Mis à jour\u00a0: 0. Inchangés\u00a0: 0. Lignes refusées\u00a0: 2." in result.output
    assert "woocommerce.csv, ligne 9, colonne «\u00a0Regular price\u00a0»" in result.output
    pull = product(session, "10")
    assert pull.name == {"fr": "Pull marin"}
    assert pull.description["fr"] == "<p>Tricoté ici.</p>\n<p>Lavage à 30 °C.</p>"
    assert [variant.label for variant in pull.variants] == ["Écru / M", "Écru / L", "Bleu / M", "Bleu / L"]
    assert (pull.published, pull.price_cents, pull.vat_rate_bp) == (True, 3990, 2000)
    assert product(session, "21").published is False


def test_the_second_time_nothing_changes_and_nothing_is_doubled(app: Flask, session: Session) -> None:
    for path in ([WOOCOMMERCE, *RATES], [SHOPIFY], [*PRESTASHOP, "--tax-rule", "1=20", "--tax-rule", "3=5.5"]):
        run(app, *path, "--yes")
    before = [session.scalar(select(func.count()).select_from(model)) for model in (Category, Product, Variant)]
    for files, number in (([WOOCOMMERCE], 4), ([SHOPIFY], 2), (PRESTASHOP, 3)):
        result = run(app, *files, "--yes")
        assert f"Créés\u00a0: 0. Mis à jour\u00a0: 0. Inchangés\u00a0: {number}." in result.output
    assert before == [session.scalar(select(func.count()).select_from(model)) for model in (Category, Product, Variant)]


def test_what_changed_in_the_file_is_brought_up_to_date(app: Flask, session: Session, tmp_path: Path) -> None:
    file = tmp_path / "export.csv"
    header = "ID,Type,SKU,Name,Published,Stock,Regular price,Categories\n"
    file.write_text(header + "1,simple,s,Savon,1,5,4.50,Maison\n", encoding="utf-8")
    assert run(app, str(file), "--yes").exit_code == 0
    file.write_text(header + "1,simple,s,Savon noir,0,3,5.00,Maison > Bain\n", encoding="utf-8")
    assert "Mis à jour\u00a0: 1." in run(app, str(file), "--yes").output
    soap = product(session, "1")
    (variant,) = soap.variants
    assert (soap.name["fr"], soap.published, variant.stock, variant.price_cents) == ("Savon noir", False, 3, 500)
    category = session.get(Category, soap.category_id)
    assert category is not None
    assert category.name == {"fr": "Bain"}


def test_what_the_owner_added_stays(app: Flask, session: Session, tmp_path: Path) -> None:
    run(app, WOOCOMMERCE, "--yes", *RATES)
    with transaction():
        pull = product(session, "10")
        wanted = [
            VariantDetails(id=v.id, price_cents=v.price_cents, options=v.options, stock=v.stock) for v in pull.variants
        ]
        own = VariantDetails(price_cents=5990, options={"Couleur": "Rouge", "Taille": "M"})
        details = Details(name={"fr": "Pull marin", "en": "Sailor's jumper"}, vat_rate_bp=2000)
        products.edit(pull, details, [*wanted, own])
        products.archive(product(session, "20"))
    run(app, WOOCOMMERCE, "--yes", *RATES)
    pull = product(session, "10")
    assert pull.name["en"] == "Sailor's jumper"
    assert "Rouge / M" in [variant.label for variant in pull.variants]
    assert len(pull.variants) == 5
    assert product(session, "20").published is False


def test_a_variant_whose_row_is_bad_keeps_its_place(app: Flask, session: Session, tmp_path: Path) -> None:
    header = "Handle,Title,Option1 Name,Option1 Value,Variant Price\n"
    file = tmp_path / "export.csv"
    file.write_text(header + "mug,Mug,Couleur,Bleu,14\nmug,,,Vert,15\nmug,,,Gris,16\n", encoding="utf-8")
    run(app, str(file), "--yes")
    file.write_text(header + "mug,Mug,Couleur,Bleu,14\nmug,,,Vert,gratuit\n", encoding="utf-8")
    assert run(app, str(file), "--yes").exit_code == 1
    assert {v.label: v.price_cents for v in product(session, "mug", "shopify").variants} == {
        "Bleu": 1400,
        "Vert": 1500,
        "Gris": 1600,
    }
    file.write_text(header + "mug,Mug,Couleur,Bleu,14\nmug,,,Vert,15\n", encoding="utf-8")
    assert run(app, str(file), "--yes").exit_code == 0
    assert [v.label for v in product(session, "mug", "shopify").variants] == ["Bleu", "Vert"]


def test_prestashop_tax_rules_are_asked_once(app: Flask, session: Session) -> None:
    asked = run(app, *PRESTASHOP, answers="21\n20\n5.5\ny\n")
    assert "«\u00a021\u00a0» n’est pas un taux de TVA d’ici" in asked.output
    assert product(session, "1", "prestashop").vat_rate_bp == 550
    again = run(app, *PRESTASHOP, "--yes")
    assert again.exit_code == 1  # for its bad rows, and no longer for the tax
    assert "Inchangés\u00a0: 3." in again.output


def test_a_tax_rule_that_nobody_explained_stops_everything(app: Flask, session: Session) -> None:
    result = run(app, *PRESTASHOP, "--yes")
    assert result.exit_code == 2
    assert "--tax-rule 1=20" in result.output
    assert session.scalar(select(func.count()).select_from(Product)) == 0


def test_saying_no_writes_nothing(app: Flask, session: Session) -> None:
    assert run(app, SHOPIFY, answers="\nn\n").exit_code == 1
    assert session.scalar(select(func.count()).select_from(Product)) == 0


@pytest.mark.parametrize(
    "arguments",
    [
        [__file__],
        [SHOPIFY, WOOCOMMERCE],
        [PRESTASHOP[2]],
        [SHOPIFY, "--lang", "de"],
        [SHOPIFY, "--tax-rule", "20"],
        [SHOPIFY, "--tax-rule", "standard=19"],
        ["absent.csv"],
        [],
    ],
)
def test_what_makes_no_sense_ends_with_2_and_writes_nothing(app: Flask, session: Session, arguments: list[str]) -> None:
    result = run(app, *arguments, "--yes")
    assert result.exit_code == 2
    assert result.exception is None or isinstance(result.exception, SystemExit)
    assert session.scalar(select(func.count()).select_from(Product)) == 0


def test_pictures_are_taken_from_this_machine_and_never_fetched(app: Flask, session: Session, tmp_path: Path) -> None:
    folder = tmp_path / "photos" / "2024"
    folder.mkdir(parents=True)
    (folder / "PULL.jpg").write_bytes(_jpeg("navy"))
    first = run(app, WOOCOMMERCE, "--yes", "--pictures", str(tmp_path / "photos"), *RATES)
    assert "2 photos ne sont pas sur cette machine" in first.output
    assert len(product(session, "10").pictures) == 1
    again = run(app, WOOCOMMERCE, "--yes", "--pictures", str(tmp_path / "photos"))
    assert "Mis à jour\u00a0: 0." in again.output
    assert len(product(session, "10").pictures) == 1


def test_a_file_cannot_name_pictures_outside_its_folder(app: Flask, session: Session, tmp_path: Path) -> None:
    (tmp_path / "secret.jpg").write_bytes(_jpeg("red"))
    shop = tmp_path / "shop"
    shop.mkdir()
    (shop / "beside.jpg").write_bytes(_jpeg("green"))
    header = "ID,Type,SKU,Name,Regular price,Images\n"
    rows = f'1,simple,a,A,1,"../secret.jpg, {tmp_path}/secret.jpg"\n2,simple,b,B,1,beside.jpg\n'
    (shop / "export.csv").write_text(header + rows, encoding="utf-8")
    run(app, str(shop / "export.csv"), "--yes")
    assert product(session, "1").pictures == []
    assert len(product(session, "2").pictures) == 1


def test_a_file_that_is_no_picture_is_named_and_the_product_stays(app: Flask, session: Session, tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_text("<svg/>")
    (tmp_path / "export.csv").write_text("ID,Type,SKU,Name,Regular price,Images\n1,simple,a,A,1,a.jpg\n")
    result = run(app, str(tmp_path / "export.csv"), "--yes")
    assert result.exit_code == 0
    assert "a.jpg" in result.output
    assert product(session, "1").pictures == []


def test_an_imported_product_can_be_seen_in_the_shop(app: Flask, session: Session) -> None:
    run(app, WOOCOMMERCE, "--yes", *RATES)
    slug = product(session, "10").slug
    page = app.test_client().get(f"/p/{slug}")
    assert page.status_code == 200
    assert "alert(1)" not in page.text


def _jpeg(colour: str) -> bytes:
    file = BytesIO()
    Image.new("RGB", (40, 30), colour).save(file, "JPEG")
    return file.getvalue()
