"""Descriptions: typed without tags, kept as HTML, and never changed by being looked at."""

import pytest

from blueprints.catalog import prose
from blueprints.catalog.products import clean_html


@pytest.mark.parametrize(
    ("typed", "html"),
    [
        ("Pâte brisée.\r\n\r\nÀ manger tiède.", "<p>Pâte brisée.</p><p>À manger tiède.</p>"),
        ("Une ligne\net la suivante", "<p>Une ligne<br>et la suivante</p>"),
        ("**Allergènes :** gluten", "<p><strong>Allergènes :</strong> gluten</p>"),
        ("- blé\n- seigle", "<ul><li>blé</li><li>seigle</li></ul>"),
        ("Sel & poivre, 3 < 4", "<p>Sel &amp; poivre, 3 &lt; 4</p>"),
        ("<p>Déjà <em>là</em></p>", "<p>Déjà <em>là</em></p>"),
        ("", ""),
    ],
)
def test_what_is_typed_becomes_html(typed: str, html: str) -> None:
    assert prose.to_html(typed) == html


@pytest.mark.parametrize(
    ("html", "shown"),
    [
        ("<p>Un.</p><p>Deux.</p>", "Un.\n\nDeux."),
        ("<p>Notre levain&nbsp;: Gaston.</p>\n<p><b>Bon</b></p>", "Notre levain\u00a0: Gaston.\n\n**Bon**"),
        ("<h2>Titre</h2><ul><li>a</li><li>b</li></ul>", "## Titre\n\n- a\n- b"),
        ("<table><tr><td>1</td></tr></table>", "<table><tr><td>1</td></tr></table>"),
        ('<p><a href="https://example.com">là</a></p>', '<p><a href="https://example.com">là</a></p>'),
        ("<p>2 * 3 * 4</p>", "2 * 3 * 4"),
        ("<p>1. Une liste qui n'en est pas une</p>", "<p>1. Une liste qui n'en est pas une</p>"),
        ("<p>a*b*c</p>", "<p>a*b*c</p>"),
        ("Sans rien", "Sans rien"),
    ],
)
def test_html_is_shown_without_tags_only_where_that_loses_nothing(html: str, shown: str) -> None:
    assert prose.to_text(html) == shown


@pytest.mark.parametrize(
    "html",
    [
        "<p>a</p>",
        "<p>a<br>b</p>",
        "<p><b>x</b> y</p>",
        "<ol><li>1</li></ol>",
        "<p>&lt;script&gt;</p>",
        "<ul><li>x<ul><li>y</li></ul></li></ul>",
        "<h2>*</h2>",
    ],
)
def test_looking_and_saving_keeps_the_meaning(html: str) -> None:
    saved = clean_html(prose.to_html(prose.to_text(html)))
    assert saved.replace("strong>", "b>") == html


def test_what_runs_or_loads_is_cleaned_away() -> None:
    nasty = (
        '<p onclick="x()" style="color:red">Bon</p><script>x()</script><img src="https://spy.example/a.gif">'
        '<a href="javascript:x()">ici</a><iframe src="//x"></iframe><style>p{}</style>'
    )
    assert clean_html(nasty) == '<p>Bon</p><a rel="noopener noreferrer">ici</a>'
