"""``flask --app app catalog import FILE…``: reads an export, says what it understood, asks, writes, sums up.

Exit status: 0 done, 1 when rows were refused (or the owner said no), 2 for files or options that make no sense.
The progress bar is click's, which every site has; a site needs nothing more for an import.
"""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import click
from flask.cli import AppGroup

from blueprints.catalog.importing import taxes
from blueprints.catalog.importing.applying import Summary, apply
from blueprints.catalog.importing.formats import Format, Unrecognised, detect
from blueprints.catalog.importing.pictures import PictureFolder
from blueprints.catalog.importing.records import Circumstances, ImportedCatalogue, RowProblem
from blueprints.catalog.importing.tables import Table, UnreadableFile, read
from blueprints.core import clock
from blueprints.core.errors import UserError
from blueprints.core.i18n import gettext as _
from blueprints.core.i18n import ngettext
from blueprints.core.money import rate
from blueprints.core.site import current_site

catalog_cli = AppGroup("catalog", help="The catalogue.")


class Senseless(click.ClickException):
    """Files or options that can't be used: exit status 2, nothing written."""

    exit_code = 2


@catalog_cli.command("import")
@click.argument("files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--yes", is_flag=True, help="Ask nothing.")
@click.option(
    "--pictures",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="A folder in which the pictures lie under their file names.",
)
@click.option("--tax-rule", "rules", multiple=True, metavar="RULE=RATE", help="VAT rate of a tax rule, e.g. 1=20.")
@click.option("--lang", help="Language of the file's texts, if not the site's first.")
@click.pass_context
def import_command(
    context: click.Context,
    *,
    files: tuple[Path, ...],
    yes: bool,
    pictures: Path | None,
    rules: tuple[str, ...],
    lang: str | None,
) -> None:
    """Bring in the products of a WooCommerce, Shopify or PrestaShop export (CSV).

    A file may come twice: what is known is brought up to date and never doubled.
    """
    language = _language(lang)
    tables, form = _read(files)
    needed = form.taxes(tables)
    rates = _rates(form, needed, rules, ask=not yes)
    charged = current_site().vat_regime != "franchise"
    catalogue = form.parse(tables, Circumstances(rates, clock.now().date(), charged))
    _state(form, catalogue, rates, needed)
    if not yes:
        click.confirm(_("Import them now?"), abort=True, default=True)
    taxes.remember(form.source, rates)
    folder = PictureFolder(pictures, (table.folder for table in tables if table.folder))
    with click.progressbar(length=len(catalogue.products), label=_("Products")) as bar:
        summary = apply(catalogue, language=language, folder=folder, done=bar.update)
    _sum_up(summary)
    context.exit(1 if summary.refused else 0)


def _language(lang: str | None) -> str:
    languages = current_site().languages
    if lang and lang not in languages:
        raise Senseless(
            _("The site doesn't speak “%(lang)s”. Its languages are: %(all)s.", lang=lang, all=", ".join(languages))
        )
    return lang or languages[0]


def _read(files: Sequence[Path]) -> tuple[list[Table], Format]:
    try:
        tables = [read(path) for path in files]
        return tables, detect(tables)
    except (UnreadableFile, Unrecognised) as error:
        raise Senseless(str(error.args[0])) from error


def _rates(form: Format, needed: Counter[str], rules: Sequence[str], *, ask: bool) -> dict[str, int]:
    """The VAT rate of each tax rule: as the options say, as it was said before, as its name says, or as one answers."""
    rates = {**taxes.remembered(form.source), **_given(rules)}
    for rule, number in sorted(needed.items()):
        if rule in rates:
            continue
        usual = taxes.usual(rule)
        if ask:
            rates[rule] = _ask(rule, number, usual)
        elif usual is not None:
            rates[rule] = usual
        else:
            raise Senseless(_("Which VAT rate is tax rule “%(rule)s”? Say it like --tax-rule %(rule)s=20.", rule=rule))
    return {rule: rate_bp for rule, rate_bp in rates.items() if rule in needed}


def _given(rules: Sequence[str]) -> dict[str, int]:
    given = {}
    for option in rules:
        rule, equals, text = option.rpartition("=")
        if not equals or not rule.strip():
            raise Senseless(_("Write “%(option)s” like --tax-rule 1=20.", option=option))
        try:
            given[rule.strip().casefold()] = taxes.parse_rate(text)
        except UserError as error:
            raise Senseless(error.message) from error
    return given


def _ask(rule: str, number: int, usual: int | None) -> int:
    question = ngettext(
        "Tax rule “%(rule)s” (%(num)s product): which VAT rate, in %%?",
        "Tax rule “%(rule)s” (%(num)s products): which VAT rate, in %%?",
        number,
        rule=rule,
    )
    default = None if usual is None else f"{usual / 100:g}"
    while True:
        try:
            return taxes.parse_rate(click.prompt(question, default=default))
        except UserError as error:
            click.echo(error.message)


def _state(form: Format, catalogue: ImportedCatalogue, rates: dict[str, int], needed: Counter[str]) -> None:
    """Say what was understood, before anything is written."""
    variants = sum(len(product.variants) for product in catalogue.products)
    click.echo(
        _(
            "%(shop)s: %(products)s products with %(variants)s variants, %(categories)s categories.",
            shop=form.name,
            products=len(catalogue.products),
            variants=variants,
            categories=len(catalogue.categories),
        )
    )
    for rule, rate_bp in sorted(rates.items()):
        line = ngettext(
            "VAT: rule “%(rule)s” is %(rate)s (%(num)s product). Another: --tax-rule %(rule)s=…",
            "VAT: rule “%(rule)s” is %(rate)s (%(num)s products). Another: --tax-rule %(rule)s=…",
            needed[rule],
            rule=rule,
            rate=rate(rate_bp),
        )
        click.echo(line)


def _sum_up(summary: Summary) -> None:
    for problem in sorted(summary.problems, key=lambda p: (p.file, p.line)):
        click.echo(_sentence(problem), err=True)
    click.echo(
        _(
            "Created: %(created)s. Updated: %(updated)s. Unchanged: %(unchanged)s. Rows refused: %(refused)s.",
            created=summary.created,
            updated=summary.updated,
            unchanged=summary.unchanged,
            refused=summary.refused,
        )
    )
    if summary.pictures_missing:
        click.echo(
            ngettext(
                "%(num)s picture is not on this machine. Put it into a folder and import again with --pictures FOLDER.",
                "%(num)s pictures are not on this machine. Put them into a folder and import again with --pictures FOLDER.",
                summary.pictures_missing,
            )
        )


def _sentence(problem: RowProblem) -> str:
    """``Refused. produits.csv, line 12, column “Price”: “12,5O” is not a price. Write it like 12.50.``"""
    if problem.column:
        place = _(
            "%(file)s, line %(line)s, column “%(column)s”:",
            file=problem.file,
            line=problem.line,
            column=problem.column,
        )
    else:
        place = _("%(file)s, line %(line)s:", file=problem.file, line=problem.line)
    text = f"{place} {problem.what} {problem.cure}"
    return _("Refused. %(text)s", text=text) if problem.refused else _("Imported, but: %(text)s", text=text)
