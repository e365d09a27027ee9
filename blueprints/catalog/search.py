"""Search: a table of words, kept with each change of a product, that works alike on every database."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Select, and_, case, delete, func, insert, literal, or_, select
from sqlalchemy.dialects import postgresql, sqlite

from blueprints.catalog import words
from blueprints.catalog.models import Category, Product, SearchTypo, SearchWord
from blueprints.core.database import db, is_sqlite

NAME, SHELF, OPTION, SUMMARY, DESCRIPTION = 8, 5, 4, 3, 1  # how much a word weighs, by where it stands
MOST_WORDS = 300  # of a description; a novel must not swamp the table
MOST_TERMS = 6  # of a query
END = "\U0010ffff"  # comes after every letter: `word < "pai" + END` are the words that begin with "pai"


@dataclass(frozen=True)
class Query:
    """What somebody looks for: one set of alternative words per term; ``corrected`` is what we took it for."""

    terms: tuple[tuple[str, ...], ...]
    corrected: str = ""


def index(product: Product) -> None:
    """Keep the words of a saved product, in the current transaction."""
    db.session.execute(delete(SearchWord).where(SearchWord.product_id == product.id))
    found = sorted(_words_of(product))
    if found:
        product_is = {"product_id": product.id, "published": product.published}
        db.session.execute(
            insert(SearchWord), [{"word": word, "weight": weight, **product_is} for word, weight in found]
        )
        _learn(word for word, weight in found if weight >= SHELF)


def index_category(category_id: int, name: Mapping[str, str]) -> None:
    """Let the words of a category's new name find its products, however many they are."""
    inside = select(Product.id).where(Product.category_id == category_id)
    db.session.execute(
        delete(SearchWord)
        .where(SearchWord.weight == SHELF, SearchWord.product_id.in_(inside))
        .execution_options(synchronize_session=False)
    )
    found = sorted(set(words.fold(" ".join(name.values()))))
    for word in found:
        rows = inside.with_only_columns(literal(word), Product.id, literal(SHELF), Product.published)
        db.session.execute(insert(SearchWord).from_select(["word", "product_id", "weight", "published"], rows))
    _learn(found)


def read(text: str) -> Query:
    """Turn what somebody typed into a query; a word that finds nothing stands for the nearest ones that do."""
    typed = list(dict.fromkeys(words.fold(text)))[:MOST_TERMS]
    terms: list[tuple[str, ...]] = []
    corrected = False
    for word in typed:
        meant = () if _finds(word) else tuple(_meant_by(word))
        corrected = corrected or bool(meant)
        terms.append(meant or (word,))
    return Query(tuple(terms), " ".join(term[0] for term in terms) if corrected else "")


def matches(query: Query, *, published: bool = True) -> Select[int, int]:
    """A SELECT of ``product_id`` and ``score`` of the products that have all terms of a query.

    Only of published ones, unless ``published`` is False: then of all.
    """
    hits = [_hits(term, published).subquery() for term in query.terms]
    score = sum((hit.c.score for hit in hits[1:]), start=hits[0].c.score)
    statement = select(hits[0].c.product_id, score.label("score"))
    for hit in hits[1:]:
        statement = statement.join(hit, hit.c.product_id == hits[0].c.product_id)
    return statement


def _hits(term: tuple[str, ...], published: bool) -> Select[int, int]:
    exact = case((SearchWord.word.in_(term), 1), else_=0)
    hits = select(SearchWord.product_id, func.max(SearchWord.weight * 2 + exact).label("score"))
    if published:
        hits = hits.where(SearchWord.published)
    return hits.where(or_(*(_begins(word) for word in term))).group_by(SearchWord.product_id)


def _begins(word: str) -> ColumnElement[bool]:
    """Words that begin like this one; a digit stands for itself only."""
    if len(word) == 1:
        return SearchWord.word == word
    return and_(SearchWord.word >= word, SearchWord.word < word + END)


def _finds(word: str) -> bool:
    return db.session.scalar(select(SearchWord.product_id).where(_begins(word)).limit(1)) is not None


def _meant_by(word: str) -> list[str]:
    """The nearest words in names of products and categories, at most five."""
    near = select(SearchTypo.word).where(SearchTypo.typo.in_(sorted(words.slips(word)))).distinct()
    still_there = select(SearchWord.word).where(SearchWord.word == SearchTypo.word).exists()
    return words.nearest(word, db.session.scalars(near.where(still_there)))[:5]


def _words_of(product: Product) -> set[tuple[str, int]]:
    shelf = db.session.get(Category, product.category_id) if product.category_id else None
    found = {(word, NAME) for text in product.name.values() for word in words.fold(text)}
    found |= {(word, SHELF) for text in (shelf.name.values() if shelf else ()) for word in words.fold(text)}
    for variant in product.variants:
        texts = [variant.sku, *variant.options.values()]
        texts += [text for options in variant.options_translated.values() for text in options.values()]
        found |= {(word, OPTION) for word in words.fold(" ".join(texts))}
    found |= {(word, SUMMARY) for text in product.summary.values() for word in words.fold(text)}
    known = {word for word, _weight in found}
    said = [word for html in product.description.values() for word in words.fold_html(html) if word not in known]
    return found | {(word, DESCRIPTION) for word in list(dict.fromkeys(said))[:MOST_WORDS]}


def _learn(found: Iterable[str]) -> None:
    """Remember by which misspellings these words are found. Words that later find nothing do no harm."""
    wanted = {word for word in found if words.tolerance(word)}
    known = db.session.scalars(
        select(SearchTypo.word).where(SearchTypo.typo == SearchTypo.word, SearchTypo.typo.in_(wanted))
    )
    rows = [{"typo": typo, "word": word} for word in sorted(wanted - set(known)) for typo in sorted(words.slips(word))]
    if rows:
        # Another process may learn the same word at the same moment.
        upsert = sqlite.insert if is_sqlite() else postgresql.insert
        db.session.execute(upsert(SearchTypo).on_conflict_do_nothing(), rows)
