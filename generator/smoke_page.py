"""What a person can do on a page: its links and its forms, read from the HTML. Standard library only."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urldefrag, urljoin

VOID_CHOICES = ("checkbox", "radio")
BUTTONS = ("submit", "image")


@dataclass(slots=True)
class Field:
    """One control of a form. `kind` is its tag or type; `offers` are the values of a select's options."""

    name: str
    kind: str
    value: str = ""
    purpose: str = ""
    required: bool = False
    checked: bool = False
    disabled: bool = False
    offers: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Form:
    """A form: where it goes, how, its controls, and what is written on and in it."""

    action: str
    method: str
    fields: list[Field] = field(default_factory=list)
    words: str = ""
    id: str = ""

    def values(self) -> list[tuple[str, str]]:
        """What a browser would send if nothing were touched and the first button pressed."""
        return [
            (control.name, control.value)
            for control in self.fields
            if control.name and not control.disabled and (control.kind not in VOID_CHOICES or control.checked)
        ]

    def has(self, name: str) -> bool:
        """Whether a control has that name."""
        return any(control.name == name for control in self.fields)


@dataclass(slots=True)
class Page:
    """An HTML page as read, or what came in its place: addresses are absolute and without fragment."""

    url: str
    is_html: bool = True
    links: list[str] = field(default_factory=list)
    assets: list[str] = field(default_factory=list)
    forms: list[Form] = field(default_factory=list)
    anchors: set[str] = field(default_factory=set)
    fragments: list[tuple[str, str]] = field(default_factory=list)
    heading: str = ""
    text: str = ""


def read_page(url: str, html: str) -> Page:
    """The links, forms and words of a page at `url`."""
    reader = _Reader(url)
    reader.feed(html)
    reader.close()
    reader.page.text = " ".join(" ".join(reader.words).split())
    reader.page.heading = " ".join(reader.page.heading.split())
    return reader.page


class _Reader(HTMLParser):
    def __init__(self, url: str) -> None:
        super().__init__()
        self.page = Page(url)
        self.words: list[str] = []
        self._silent = 0
        self._in_heading = False
        self._form: Form | None = None
        self._select: Field | None = None
        self._area: Field | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        present = {name for name, _value in attrs}
        if given.get("id"):
            self.page.anchors.add(given["id"])
        if tag in ("script", "style"):
            self._silent += 1
        self._in_heading = self._in_heading or tag == "h1"
        self._note_addresses(tag, given, present)
        if tag == "form":
            address = self._absolute(given.get("action") or self.page.url)
            self._form = Form(address, given.get("method", "get").lower(), id=given.get("id", ""))
            self.page.forms.append(self._form)
        elif tag in ("input", "button", "select", "textarea"):
            self._add_field(tag, given, present)
        elif tag == "option" and self._select:
            self._add_option(given, present)

    def handle_endtag(self, tag: str) -> None:
        if tag in ("script", "style"):
            self._silent -= 1
        elif tag == "h1":
            self._in_heading = False
        elif tag == "form":
            self._form = None
        elif tag == "select":
            self._select = None
        elif tag == "textarea":
            self._area = None

    def handle_data(self, data: str) -> None:
        if self._silent:
            return
        self.words.append(data)
        if self._in_heading:
            self.page.heading += data
        if self._area:
            self._area.value += data
        elif self._form:
            self._form.words = f"{self._form.words} {data}".strip()

    def _note_addresses(self, tag: str, given: dict[str, str], present: set[str]) -> None:
        if tag == "a" and "href" in present:
            address, fragment = urldefrag(self._absolute(given["href"]))
            self.page.links.append(address)
            if fragment:
                self.page.fragments.append((address, fragment))
        elif tag == "link" and given.get("rel") in ("stylesheet", "icon", "manifest", "apple-touch-icon", "preload"):
            self.page.assets.append(self._absolute(given.get("href", "")))
        elif tag == "link" and given.get("rel") in ("alternate", "canonical", "next", "prev"):
            self.page.links.append(urldefrag(self._absolute(given.get("href", "")))[0])
        elif tag in ("img", "script", "source", "video", "audio", "iframe"):
            sources = [given["src"]] if given.get("src") else []
            sources += [part.split()[0] for part in given.get("srcset", "").split(",") if part.strip()]
            self.page.assets += [self._absolute(source) for source in sources]

    def _add_field(self, tag: str, given: dict[str, str], present: set[str]) -> None:
        form = self._form_of(given)
        if form is None:
            return
        kind = given.get("type", "text" if tag == "input" else "submit") if tag in ("input", "button") else tag
        if kind in BUTTONS and any(control.kind in BUTTONS for control in form.fields):
            return
        control = Field(
            name=given.get("name", ""),
            kind=kind,
            value=given.get("value", "on" if kind in VOID_CHOICES else ""),
            purpose=given.get("autocomplete", ""),
            required="required" in present,
            checked="checked" in present,
            disabled="disabled" in present or kind in ("file", "reset", "button"),
        )
        form.fields.append(control)
        self._select = control if tag == "select" else self._select
        self._area = control if tag == "textarea" else self._area

    def _form_of(self, given: dict[str, str]) -> Form | None:
        """The form around a control, or the one that it names."""
        if given.get("form"):
            return next((form for form in self.page.forms if form.id == given["form"]), None)
        return self._form

    def _add_option(self, given: dict[str, str], present: set[str]) -> None:
        assert self._select is not None
        if "disabled" in present:
            return
        value = given.get("value", "")
        if "selected" in present or not self._select.offers:
            self._select.value = value
        self._select.offers.append(value)

    def _absolute(self, address: str) -> str:
        return urljoin(self.page.url, address.strip())


def forms_with(page: Page, *names: str) -> Iterator[Form]:
    """The forms of a page that have controls of all these names."""
    return (form for form in page.forms if all(form.has(name) for name in names))
