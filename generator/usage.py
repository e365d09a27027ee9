"""Commands that explain themselves in French or in English, and click's complaints in our own sentences."""

from __future__ import annotations

import click

from generator import errors
from generator.kit import nearest
from generator.words import say


class Command(click.Command):
    """A command whose help is in one language throughout."""

    def __init__(self, name: str, language: str, **options: object) -> None:
        super().__init__(name, help=say(f"help.{name}", language), add_help_option=False, **options)  # type: ignore[arg-type]  # handed on as they came
        self.language = language
        self.params.append(help_option(language))

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the first line of the help."""
        _write_usage(self, self.language, ctx, formatter)


class Group(click.Group):
    """The commands, with their list in one language throughout."""

    def __init__(self, name: str, language: str, **options: object) -> None:
        super().__init__(
            name,
            help=say("help", language),
            add_help_option=False,
            subcommand_metavar=say("help.command", language),
            **options,  # type: ignore[arg-type]  # handed on as they came
        )
        self.language = language
        self.params.append(help_option(language))

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the first line of the help."""
        _write_usage(self, self.language, ctx, formatter)

    def format_commands(self, _ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what each command does."""
        rows = [(name, command.help or "") for name, command in sorted(self.commands.items())]
        with formatter.section(say("help.commands", self.language)):
            formatter.write_dl(rows)


def help_option(language: str) -> click.Option:
    """`--help`."""
    return click.Option(
        ["--help"],
        is_flag=True,
        is_eager=True,
        expose_value=False,
        callback=_show_help,
        help=say("help.help", language),
    )


def as_sentence(error: click.ClickException) -> errors.UserError:
    """What click complains about, as one of our sentences."""
    context = error.ctx if isinstance(error, click.UsageError) else None
    path = context.command_path if context else "grandrue"
    if isinstance(error, click.NoSuchOption):
        known = [name for parameter in context.command.params for name in parameter.opts] if context else []
        options = sorted(name for name in known if name.startswith("--"))
        return errors.UnknownOption(name=error.option_name, nearest=nearest(error.option_name, options), known=options)
    if isinstance(error, click.exceptions.NoSuchCommand):
        commands = sorted(context.command.commands) if context and isinstance(context.command, click.Group) else []
        return errors.UnknownCommand(
            name=error.command_name, nearest=nearest(error.command_name, commands), known=commands
        )
    if isinstance(error, click.MissingParameter) and error.param:
        return errors.ArgumentMissing(
            name=error.param.make_metavar(context or click.Context(click.Command(path))), path=path
        )
    if isinstance(error, click.BadParameter) and error.param:
        return errors.BadOption(name=error.param.opts[0], message=error.message.rstrip("."), path=path)
    return errors.WrongUsage(message=error.format_message().rstrip("."), path=path)


def _write_usage(command: click.Command, language: str, ctx: click.Context, formatter: click.HelpFormatter) -> None:
    pieces = " ".join(command.collect_usage_pieces(ctx))
    formatter.write_usage(ctx.command_path, pieces, prefix=say("help.usage", language))


def _show_help(context: click.Context, _option: click.Parameter, asked: bool) -> None:
    if asked:
        click.echo(context.get_help())
        context.exit()
