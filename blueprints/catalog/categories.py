"""Categories: the shelves of the shop, one within another, and what their owner does with them."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from sqlalchemy import func, select, update

from blueprints.catalog import search
from blueprints.catalog.models import Category, Product
from blueprints.catalog.slugs import free_slug
from blueprints.core import page_cache
from blueprints.core.database import db
from blueprints.core.errors import UserError
from blueprints.core.i18n import gettext as _
from blueprints.core.i18n import in_language


@dataclass(frozen=True)
class Shelf:
    """A category as pages show it, in the language of the page; ``stocked`` when a published product is in it."""

    id: int
    slug: str
    name: str
    description: str
    parent_id: int | None
    picture_key: str | None
    stocked: bool


@dataclass(frozen=True)
class Tree:
    """All categories, in their order."""

    shelves: tuple[Shelf, ...]

    @cached_property
    def by_id(self) -> dict[int, Shelf]:
        return {shelf.id: shelf for shelf in self.shelves}

    @cached_property
    def _children(self) -> dict[int | None, list[Shelf]]:
        children = defaultdict(list)
        for shelf in self.shelves:
            children[shelf.parent_id].append(shelf)
        return children

    @cached_property
    def stocked(self) -> frozenset[int]:
        """The categories in or below which something is for sale."""
        return frozenset(above.id for shelf in self.shelves if shelf.stocked for above in self.path(shelf.id))

    def by_slug(self, slug: str) -> Shelf | None:
        return next((shelf for shelf in self.shelves if shelf.slug == slug), None)

    def children(self, shelf_id: int | None, *, stocked: bool = False) -> list[Shelf]:
        """What stands directly in a category, or at the top (None); only what has something to sell if ``stocked``."""
        return [s for s in self._children.get(shelf_id, []) if not stocked or s.id in self.stocked]

    def path(self, shelf_id: int | None) -> list[Shelf]:
        """A category and those around it, the outermost first; empty for None."""
        path: list[Shelf] = []
        while shelf_id is not None and (shelf := self.by_id[shelf_id]) not in path:
            path.append(shelf)
            shelf_id = shelf.parent_id
        return path[::-1]

    def within(self, shelf_id: int) -> list[int]:
        """The ids of a category and of everything in it, at any depth."""
        return [shelf_id, *(deeper for child in self.children(shelf_id) for deeper in self.within(child.id))]

    def walk(self, shelf_id: int | None = None, depth: int = 0) -> Iterator[tuple[Shelf, int]]:
        """Every category with its depth, each before what is in it."""
        for shelf in self.children(shelf_id):
            yield shelf, depth
            yield from self.walk(shelf.id, depth + 1)


def tree() -> Tree:
    """All categories."""
    return page_cache.kept("catalog.tree", read_tree)


def read_tree() -> Tree:
    """All categories as they are at this moment of the transaction."""
    # Not EXISTS, which Postgres answers by reading the whole table of products once.
    stocked = select(Product.id).where(Product.category_id == Category.id, Product.published).limit(1)
    rows = db.session.execute(
        select(
            Category.id,
            Category.slug,
            Category.name,
            Category.description,
            Category.parent_id,
            Category.picture_key,
            stocked.scalar_subquery().label("stocked"),
        ).order_by(Category.position, Category.id)
    )
    return Tree(
        tuple(
            Shelf(
                r.id,
                r.slug,
                in_language(r.name),
                in_language(r.description),
                r.parent_id,
                r.picture_key,
                r.stocked is not None,
            )
            for r in rows
        )
    )


def create(
    *,
    name: Mapping[str, str],
    description: Mapping[str, str] | None = None,
    parent_id: int | None = None,
    position: int | None = None,
    picture_key: str | None = None,
    source: str | None = None,
    external_id: str | None = None,
) -> Category:
    """Add a category, at the end unless ``position`` says otherwise. Raises UserError without a name."""
    _check_name(name)
    if position is None:
        position = (db.session.scalar(select(func.max(Category.position))) or 0) + 1
    category = Category(
        slug=free_slug(Category, in_language(name)),
        name=dict(name),
        description=dict(description or {}),
        parent_id=parent_id,
        position=position,
        picture_key=picture_key,
        source=source,
        external_id=external_id,
    )
    db.session.add(category)
    db.session.flush()
    _changed()
    return category


def edit(category: Category, *, name: Mapping[str, str], description: Mapping[str, str], parent_id: int | None) -> None:
    """Change a category; its address stays. Raises UserError without a name, or if it would stand in itself."""
    _check_name(name)
    if parent_id is not None and parent_id in read_tree().within(category.id):
        raise UserError(_("A category can't stand within itself. Choose another place for it."))
    renamed = category.name != dict(name)
    category.name, category.description, category.parent_id = dict(name), dict(description), parent_id
    db.session.flush()
    if renamed:
        search.index_category(category.id, category.name)
    _changed()


def set_picture(category: Category, picture_key: str | None) -> None:
    category.picture_key = picture_key
    _changed()


def move(category: Category, by: int) -> None:
    """Move a category among its neighbours: -1 one place up, 1 one down; at the end it stays."""
    neighbours = list(
        db.session.scalars(
            select(Category)
            .where(Category.parent_id.is_not_distinct_from(category.parent_id))
            .order_by(Category.position, Category.id)
        )
    )
    place = neighbours.index(category)
    neighbours.insert(max(0, place + by), neighbours.pop(place))
    for position, neighbour in enumerate(neighbours, 1):
        neighbour.position = position
    _changed()


def remove(category: Category) -> None:
    """Take a category away. What was in it moves up into the one around it."""
    around = db.session.get(Category, category.parent_id) if category.parent_id else None
    up = around.id if around else None
    search.index_category(category.id, around.name if around else {})
    db.session.execute(update(Category).where(Category.parent_id == category.id).values(parent_id=up))
    db.session.execute(update(Product).where(Product.category_id == category.id).values(category_id=up))
    db.session.delete(category)
    db.session.flush()
    _changed()


def _check_name(name: Mapping[str, str]) -> None:
    if not in_language(name).strip():
        raise UserError(_("A category needs a name, in one language at least."))


def _changed() -> None:
    page_cache.invalidate()
