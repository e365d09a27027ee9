"""The command line: parses, calls, prints. Everything heavy is imported by the command that needs it."""

from __future__ import annotations

import json
import os
import shlex
import sys
import unicodedata
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator import __version__, apply, errors, plan, questions
from generator.answers import check, gather
from generator.kit import Feature, Preset, Value, Words, closure, features, nearest, presets
from generator.usage import Command, Group, as_sentence
from generator.words import LANGUAGES, say, terminal_language

if TYPE_CHECKING:
    from generator.terminal import Terminal

DONE = 0


def run(arguments: Sequence[str]) -> int:
    """Run one command; the exit status: 0 done, 1 failed, 2 wrong usage or answers."""
    language = terminal_language(arguments, os.environ)
    try:
        status = command_line(language).main(list(arguments), "grandrue", standalone_mode=False)
    except errors.UserError as error:
        return _complain(error, language)
    except (KeyboardInterrupt, click.Abort):
        return _complain(errors.Abandoned(), language)
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()
        return error.exit_code
    except click.ClickException as error:
        return _complain(as_sentence(error), language)
    return status if isinstance(status, int) else DONE


def command_line(language: str) -> click.Group:
    """All commands, with their help in `language`."""
    lang = click.Option(
        ["--lang"], type=click.Choice(LANGUAGES), expose_value=False, help=say("help.lang", language)
    )  # read beforehand by terminal_language, as it decides how the others are described
    as_json = click.Option(["--json", "as_json"], is_flag=True, help=say("help.json", language))
    path = click.Path(path_type=Path)
    folder = click.Argument(["folder"], metavar="[DIR]", required=False, type=path)
    commands: list[click.Command] = [
        Command(
            "new",
            language,
            callback=partial(new, language),
            params=[
                folder,
                click.Option(["--preset"], help=say("help.preset", language)),
                click.Option(["--answers", "file"], metavar="FILE", type=path, help=say("help.answers", language)),
                click.Option(["--set", "settings"], metavar="KEY=VALUE", multiple=True, help=say("help.set", language)),
                click.Option(["--defaults"], is_flag=True, help=say("help.defaults", language)),
                lang,
            ],
        ),
        Command("features", language, callback=partial(show_features, language), params=[as_json, lang]),
        Command(
            "demo",
            language,
            callback=partial(demo, language),
            params=[
                click.Argument(["preset"], metavar="[PRESET]", default="shop"),
                folder,
                click.Option(
                    ["--port"],
                    default=8000,
                    metavar="PORT",
                    type=click.IntRange(1, 65000),
                    help=say("help.port", language),
                ),
                lang,
            ],
        ),
        Command(
            "smoke",
            language,
            callback=partial(smoke, language),
            params=[
                click.Argument(["folder"], metavar="DIR", type=path),
                click.Option(["--junit"], metavar="FILE", type=path, help=say("help.junit", language)),
                as_json,
                lang,
            ],
        ),
    ]
    version = click.Option(
        ["--version"],
        is_flag=True,
        is_eager=True,
        expose_value=False,
        callback=_show_version,
        help=say("help.version", language),
    )
    return Group("grandrue", language, commands=commands, no_args_is_help=True, params=[version, lang])


def new(
    language: str,
    *,
    folder: Path | None,
    preset: str | None,
    file: Path | None,
    settings: Sequence[str],
    defaults: bool,
) -> None:
    """Write a site from the answers given and, where some are missing, asked for."""
    if folder:
        apply.check_place(folder)
    given = gather(file, settings)
    asker = None if defaults or not _at_a_terminal() else _terminal(language)
    chosen = _preset(preset) if preset or not asker or given.features else asker.purpose(list(presets().values()))
    wanted = closure(given.features or chosen.features)
    answers = check(given, plan.questions(wanted))
    if asker:
        answers = questions.Interview(wanted, chosen, answers, asker).run()
    elif not defaults:
        _check_complete(wanted, chosen, answers)
    site = plan.check(plan.make(wanted, answers, chosen), file.name if file else "--set")
    folder = folder or Path(_folder_name(str(site.answers["site.name"])))
    apply.apply(site, chosen, folder)
    files = sum(1 for path in folder.rglob("*") if path.is_file())
    click.echo(say("written", language, folder=folder, files=files))
    click.echo(f"{say('next', language)} cd {shlex.quote(str(folder))} && make run")


def show_features(language: str, as_json: bool) -> None:
    """Print the presets and the features, from their files."""
    if as_json:
        click.echo(json.dumps(_listing(), ensure_ascii=False, indent=2))
        return
    click.echo(say("presets", language))
    for preset in presets().values():
        click.echo(f"  {preset.name}: {preset.title.in_language(language)}. {preset.description.in_language(language)}")
    click.echo(f"\n{say('features', language)}")
    for feature in closure(tuple(features())):
        needs = f" ({say('needs', language)} {', '.join(feature.needs)})" if feature.needs else ""
        click.echo(
            f"  {feature.name}: {feature.title.in_language(language)}. {feature.description.in_language(language)}{needs}"
        )


def demo(language: str, preset: str, folder: Path | None, port: int) -> int:
    """Write, fill and serve a demo site; returns once it was stopped."""
    from generator.demo import run as run_demo  # noqa: PLC0415  # the other commands serve nothing

    shown = _preset(preset)
    if not shown.demo:
        raise errors.NoDemo(name=preset, nearest=None, known=[name for name, row in presets().items() if row.demo])
    return run_demo(shown, folder or Path(f"demo-{preset}"), port, language)


def smoke(language: str, folder: Path, junit: Path | None, as_json: bool) -> int:
    """Walk a site; the status says whether it held."""
    from generator.smoke import run as run_smoke  # noqa: PLC0415  # it brings a browser driver along

    return run_smoke(folder, junit=junit, as_json=as_json, language=language)


def _preset(name: str | None) -> Preset:
    known = presets()
    if name is None:
        return next(iter(known.values()))
    if name not in known:
        raise errors.UnknownPreset(name=name, nearest=nearest(name, known), known=known)
    return known[name]


def _check_complete(wanted: tuple[Feature, ...], preset: Preset, answers: Mapping[str, Value]) -> None:
    complete = plan.make(wanted, answers, preset).answers
    for question in plan.questions(wanted):
        matters = question.when is None or question.when.holds(complete)
        if question.asked and matters and question.name not in answers:
            raise errors.AnswerMissing(name=question.name)


def _folder_name(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return "-".join("".join(letter if letter.isalnum() else " " for letter in plain).split()) or "site"


def _listing() -> dict[str, object]:
    return {
        "kit": __version__,
        "presets": [
            {
                "name": preset.name,
                "title": _both(preset.title),
                "description": _both(preset.description),
                "features": [feature.name for feature in closure(preset.features)],
            }
            for preset in presets().values()
        ],
        "features": [
            {
                "name": feature.name,
                "title": _both(feature.title),
                "description": _both(feature.description),
                "needs": list(feature.needs),
                "questions": [
                    {"name": q.name, "kind": q.kind, "default": q.default, "label": _both(q.label), "why": _both(q.why)}
                    for q in feature.questions
                ],
            }
            for feature in closure(tuple(features()))
        ],
    }


def _both(words: Words) -> dict[str, str]:
    return {language: words.in_language(language) for language in LANGUAGES}


def _at_a_terminal() -> bool:
    return sys.stdin.isatty() and sys.stdout.isatty()


def _terminal(language: str) -> Terminal:
    from generator.terminal import Terminal  # noqa: PLC0415  # costs 0.25 s, and only a person at a keyboard needs it

    terminal = Terminal(language)
    terminal.hello()
    return terminal


def _show_version(context: click.Context, _option: click.Parameter, asked: bool) -> None:
    if asked:
        click.echo(f"grandrue {__version__}")
        context.exit()


def _complain(error: errors.UserError, language: str) -> int:
    click.echo(f"grandrue: {error.in_language(language)}", err=True)
    return error.status
