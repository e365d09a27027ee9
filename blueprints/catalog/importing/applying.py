"""Writing an imported catalogue into the shop: what is new is created, what is known is brought up to date.

A product is known by the shop system it comes from and its number there, so a file may come twice. The file wins over
what the shop has, except that an empty cell erases nothing, and that what an owner added stays: texts in other
languages, variants and pictures of their own, a product put away.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from blueprints.catalog import categories, products
from blueprints.catalog.importing import cells
from blueprints.catalog.importing.pictures import PictureFolder
from blueprints.catalog.importing.records import ImportedCatalogue, ImportedCategory, ImportedProduct, RowProblem
from blueprints.catalog.models import Category, Product, Variant
from blueprints.catalog.products import Details, VariantDetails
from blueprints.core.database import db, transaction
from blueprints.core.errors import UserError
from blueprints.core.i18n import gettext as _

Pictures = list[tuple[str, dict[str, str]]]
"""Keys of stored pictures, each with its text by language."""

BATCH = 25  # products a transaction: buyers wait for a fraction of a second at most


@dataclass
class Summary:
    """What came of an import."""

    created: int = 0
    updated: int = 0
    unchanged: int = 0
    pictures_missing: int = 0
    problems: list[RowProblem] = field(default_factory=list)

    @property
    def refused(self) -> int:
        return sum(problem.refused for problem in self.problems)


def apply(
    catalogue: ImportedCatalogue, *, language: str, folder: PictureFolder, done: Callable[[int], None] = lambda _: None
) -> Summary:
    """Write a catalogue whose texts are in ``language``; ``done`` hears how many more products are through."""
    summary = Summary(problems=list(catalogue.problems))
    with transaction():
        shelves = _Shelves(catalogue, language)
        shelves.write()
    writer = _Writer(catalogue.source, language, shelves, summary)
    for batch in _batches(catalogue.products):
        # Pictures are drawn anew in three sizes: nobody should have to wait for that at the database.
        hung = [_pictures(product, folder, language, summary) for product in batch]
        with transaction():
            writer.write(batch, hung)
        done(len(batch))
    return summary


class _Shelves:
    """The categories of the file, and which of the shop's they are."""

    def __init__(self, catalogue: ImportedCatalogue, language: str) -> None:
        self._source = catalogue.source
        self._language = language
        self._imported = {category.external_id: category for category in catalogue.categories}
        rows = db.session.scalars(select(Category).where(Category.source == catalogue.source))
        self._known = {row.external_id: row for row in rows if row.external_id}

    def write(self) -> None:
        for category in self._imported.values():
            self._write(category, ())

    def id_of(self, external_id: str | None) -> int | None:
        return self._known[external_id].id if external_id in self._known else None

    def _write(self, category: ImportedCategory, inside: tuple[str, ...]) -> None:
        """Write a category after the one around it; of a circle the first stands at the top."""
        parent = category.parent if category.parent not in (*inside, category.external_id) else None
        if parent and parent in self._imported and parent not in self._known:
            self._write(self._imported[parent], (*inside, category.external_id))
        known = self._known.get(category.external_id)
        name = {self._language: category.name}
        description = {self._language: category.description} if category.description else {}
        parent_id = self.id_of(parent)
        if known is None:
            self._known[category.external_id] = categories.create(
                name=name,
                description=description,
                parent_id=parent_id,
                source=self._source,
                external_id=category.external_id,
            )
            return
        wanted = {**known.name, **name}, {**known.description, **description}, parent_id
        if (known.name, known.description, known.parent_id) != wanted:
            categories.edit(known, name=wanted[0], description=wanted[1], parent_id=parent_id)


@dataclass(frozen=True)
class _Writer:
    """Creates and updates products."""

    source: str
    language: str
    shelves: _Shelves
    summary: Summary

    def write(self, batch: Sequence[ImportedProduct], hung: Sequence[Pictures]) -> None:
        known = _known(self.source, [product.external_id for product in batch])
        for imported, pictures in zip(batch, hung, strict=True):
            product = known.get(imported.external_id)
            try:
                with db.session.begin_nested():
                    changed = self._save(product, imported, pictures)
            except UserError as error:
                # What the shop's own rules refuse leaves no trace, and the others stay.
                cure = _("Mend the row and import the file again.")
                self.summary.problems.append(RowProblem(imported.file, imported.line, "", error.message, cure))
                continue
            self.summary.created += product is None
            self.summary.updated += product is not None and changed
            self.summary.unchanged += product is not None and not changed

    def _save(self, product: Product | None, imported: ImportedProduct, pictures: Pictures) -> bool:
        """Create or update a product; whether that changed anything."""
        changed = True
        if product is None:
            product = self._create(imported)
        else:
            changed = self._update(product, imported)
        hanging = {picture.key for picture in product.pictures}
        fresh = [(key, alt) for key, alt in pictures if key not in hanging]
        for key, alt in fresh:
            products.hang_picture(product, key, alt=alt)
        return changed or bool(fresh)

    def _create(self, imported: ImportedProduct) -> Product:
        return products.create(
            _details(None, imported, self.shelves, self.language),
            _variants(None, imported),
            published=bool(imported.published),
            source=self.source,
            external_id=imported.external_id,
        )

    def _update(self, product: Product, imported: ImportedProduct) -> bool:
        details = _details(product, imported, self.shelves, self.language)
        variants = _variants(product, imported)
        same = _says(product, details) and [_sold(v) for v in product.variants] == [_sold(v) for v in variants]
        if not same:
            products.edit(product, details, variants)
        show = imported.published if product.archived_at is None else None
        if show is None or show == product.published:
            return not same
        (products.publish if show else products.withdraw)(product)
        return True


def _details(product: Product | None, imported: ImportedProduct, shelves: _Shelves, language: str) -> Details:
    """What the product shall say: the file's texts in their language, the shop's in the others."""
    texts = {"name": imported.name, "summary": imported.summary, "description": imported.description}
    said = {
        column: {**(getattr(product, column) if product else {}), **({language: text.strip()} if text.strip() else {})}
        for column, text in texts.items()
    }
    category_id = shelves.id_of(imported.category)
    return Details(
        name=said["name"],
        summary=said["summary"],
        description=said["description"],
        vat_rate_bp=imported.vat_rate_bp,
        category_id=product.category_id if product and category_id is None else category_id,
        featured=(product.featured if product else False) if imported.featured is None else imported.featured,
    )


def _variants(product: Product | None, imported: ImportedProduct) -> list[VariantDetails]:
    """The variants the product shall have: the file's, then those of the shop that the file doesn't know."""
    own = list(product.variants) if product else []
    known = {variant.external_id: variant for variant in own if variant.external_id}
    wanted = []
    for variant in imported.variants:
        before = known.get(variant.external_id)
        same_options = before is not None and before.options == dict(variant.options)
        wanted.append(
            VariantDetails(
                price_cents=variant.price_cents,
                compare_at_cents=variant.compare_at_cents,
                options=dict(variant.options),
                options_translated=before.options_translated if before and same_options else {},
                stock=variant.stock,
                sku=variant.sku,
                active=before.active if before else True,
                external_id=variant.external_id,
            )
        )
    named = {variant.external_id for variant in imported.variants}
    # Those that came from the file and are gone from it are gone, unless it couldn't be read whole.
    stay = [v for v in own if v.external_id is None or (v.external_id not in named and not imported.complete)]
    return wanted + [_as_it_is(variant) for variant in stay]


def _as_it_is(variant: Variant) -> VariantDetails:
    return VariantDetails(
        id=variant.id,
        price_cents=variant.price_cents,
        compare_at_cents=variant.compare_at_cents,
        options=variant.options,
        options_translated=variant.options_translated,
        stock=variant.stock,
        sku=variant.sku,
        active=variant.active,
        external_id=variant.external_id,
    )


def _says(product: Product, details: Details) -> bool:
    cleaned = {language: products.clean_html(html) for language, html in details.description.items()}
    return (
        product.name == details.name
        and product.summary == details.summary
        and product.description == cleaned
        and product.category_id == details.category_id
        and product.vat_rate_bp == details.vat_rate_bp
        and product.featured == details.featured
    )


def _sold(variant: Variant | VariantDetails) -> tuple[object, ...]:
    """What makes a difference to a customer, of a variant as it is or as it shall be."""
    return (
        variant.external_id,
        dict(variant.options),
        variant.price_cents,
        variant.compare_at_cents,
        variant.stock,
        variant.sku,
    )


def _pictures(product: ImportedProduct, folder: PictureFolder, language: str, summary: Summary) -> Pictures:
    """The keys of a product's pictures that are on this machine, each with its text."""
    found: Pictures = []
    for picture in product.pictures:
        try:
            key = folder.key(picture.reference)
        except UserError as error:
            cure = _("Save it as JPEG or PNG and import again.")
            problem = RowProblem(product.file, product.line, "", error.message, cure, refused=False)
            summary.problems.append(problem)
            continue
        if key is None:
            summary.pictures_missing += 1
        else:
            alt = cells.prose(picture.alt)
            found.append((key, {language: alt} if alt else {}))
    return found


def _known(source: str, external_ids: Sequence[str]) -> dict[str, Product]:
    rows = db.session.scalars(
        select(Product)
        .where(Product.source == source, Product.external_id.in_(external_ids))
        .options(selectinload(Product.variants), selectinload(Product.pictures))
    )
    return {row.external_id: row for row in rows if row.external_id}


def _batches(found: Sequence[ImportedProduct]) -> Iterator[list[ImportedProduct]]:
    rest = iter(found)
    while batch := list(islice(rest, BATCH)):
        yield batch
