"""All mistakes that the command line tells a person about, each in French and in English.

A sentence says what is wrong, where, and the cure. None of them ever shows a traceback. Standard library
only: the hooks of plain cookiecutter say the same sentences.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar


class UserError(Exception):
    """Something the user can mend. `status` is the exit status: 2 wrong usage or answers, 1 failed."""

    status: ClassVar[int] = 2
    fr: ClassVar[str]
    en: ClassVar[str]

    def __init__(self, **facts: object) -> None:
        self.facts = facts
        super().__init__(self.in_language("en"))

    def in_language(self, language: str) -> str:
        """The sentence, on one line."""
        facts = {
            key: fact.in_language(language) if isinstance(fact, UserError) else fact for key, fact in self.facts.items()
        }
        return (self.fr if language == "fr" else self.en).format(**facts)


class WithNearest(UserError):
    """A name that isn't there: the sentence ends with the nearest right one, else with all of them."""

    def __init__(self, *, nearest: str | None, known: Iterable[str], **facts: object) -> None:
        listed = ", ".join(known)
        hint_fr = f"Vouliez-vous dire '{nearest}' ?" if nearest else f"Il y a : {listed}."
        hint_en = f"Did you mean '{nearest}'?" if nearest else f"Here are: {listed}."
        super().__init__(hint_fr=hint_fr, hint_en=hint_en, **facts)


class UnknownAnswer(WithNearest):
    fr = "{where} : il n'y a pas de réponse '{name}'. {hint_fr}"
    en = "{where}: there is no answer '{name}'. {hint_en}"


class UnknownFeature(WithNearest):
    fr = "{where} : il n'y a pas de fonction '{name}'. {hint_fr}"
    en = "{where}: there is no feature '{name}'. {hint_en}"


class UnknownOption(WithNearest):
    fr = "Il n'y a pas d'option '{name}'. {hint_fr}"
    en = "There is no option '{name}'. {hint_en}"


class UnknownCommand(WithNearest):
    fr = "Il n'y a pas de commande '{name}'. {hint_fr}"
    en = "There is no command '{name}'. {hint_en}"


class ArgumentMissing(UserError):
    fr = "{path} : il manque {name}. Tapez : {path} {name}"
    en = "{path}: {name} is missing. Type: {path} {name}"


class BadOption(UserError):
    fr = "{path} : {name} n'accepte pas cette valeur ({message}). Tapez {path} --help."
    en = "{path}: {name} does not take this value ({message}). Type {path} --help."


class WrongUsage(UserError):
    fr = "{path} : la ligne n'est pas comprise ({message}). Tapez {path} --help."
    en = "{path}: the line is not understood ({message}). Type {path} --help."


class UnknownPreset(WithNearest):
    fr = "Il n'y a pas de modèle '{name}'. {hint_fr}"
    en = "There is no preset '{name}'. {hint_en}"


class NoDemo(WithNearest):
    fr = "Le modèle '{name}' n'a pas de démonstration. {hint_fr}"
    en = "The preset '{name}' has no demo. {hint_en}"


class UnknownChoice(WithNearest):
    fr = "'{value}' n'est pas un choix. {hint_fr}"
    en = "'{value}' is no choice. {hint_en}"


class BadAnswer(UserError):
    fr = "{where} : {name} : {reason}"
    en = "{where}: {name}: {reason}"


class AnswersNotToml(UserError):
    fr = "{where} : ce n'est pas du TOML ({error}). Corrigez le fichier, ou prenez exemple sur le site.toml d'un site."
    en = "{where}: this is not TOML ({error}). Mend the file, or follow the site.toml of a site."


class AnswersUnreadable(UserError):
    fr = "{where} : le fichier ne peut pas être lu ({error}). Donnez le chemin d'un fichier TOML lisible."
    en = "{where}: the file cannot be read ({error}). Give the path of a TOML file that can."


class SettingWithoutValue(UserError):
    fr = "--set {setting} : il manque un signe '='. Écrivez --set site.name=Martin."
    en = "--set {setting}: the '=' is missing. Write --set site.name=Martin."


class AnswerMissing(UserError):
    fr = "Il manque la réponse '{name}', et il n'y a pas de terminal où la demander. Ajoutez --defaults, ou --set {name}=…"
    en = "The answer '{name}' is missing, and there is no terminal to ask it in. Add --defaults, or --set {name}=…"


class AnswerRequired(UserError):
    fr = "Une réponse est nécessaire ici. Écrivez quelque chose."
    en = "An answer is needed here. Write something."


class WrongType(UserError):
    fr = "{value!r} n'est pas du bon genre. Il faut {wanted_fr}."
    en = "{value!r} is of the wrong kind. Give {wanted_en}."


class NotOneLine(UserError):
    fr = "Le texte doit tenir sur une ligne de 200 caractères au plus. Raccourcissez-le."
    en = "The text must fit on one line of at most 200 characters. Shorten it."


class Braces(UserError):
    fr = "Le texte ne peut pas contenir '{{{{', '{{%' ni '{{#', que la mise en page interpréterait. Retirez-les."
    en = "The text cannot contain '{{{{', '{{%' or '{{#', which the templates would run. Take them out."


class NotYesOrNo(UserError):
    fr = "'{value}' n'est ni oui ni non. Écrivez oui ou non."
    en = "'{value}' is neither yes nor no. Write yes or no."


class NotAWholeNumber(UserError):
    fr = "'{value}' n'est pas un nombre entier, zéro ou plus. Écrivez par exemple 30."
    en = "'{value}' is no whole number, zero or more. Write 30, for example."


class NotCents(UserError):
    fr = "'{value}' n'est pas un montant en centimes. Écrivez 590 pour 5,90."
    en = "'{value}' is no amount in cents. Write 590 for 5.90."


class NotAnAmount(UserError):
    fr = "'{value}' n'est pas un montant. Écrivez par exemple 5,90."
    en = "'{value}' is no amount. Write 5.90, for example."


class NotAColour(UserError):
    fr = "'{value}' n'est pas une couleur. Écrivez-la comme #9a3b1b : un dièse et six chiffres hexadécimaux."
    en = "'{value}' is no colour. Write it like #9a3b1b: a hash and six hexadecimal digits."


class NotAnEmail(UserError):
    fr = "'{value}' n'est pas une adresse e-mail. Écrivez-la comme bonjour@exemple.fr."
    en = "'{value}' is no mail address. Write it like hello@example.com."


class NotAPhone(UserError):
    fr = "'{value}' n'est pas un numéro de téléphone. Écrivez-le comme 01 23 45 67 89 ou +33 1 23 45 67 89."
    en = "'{value}' is no telephone number. Write it like 01 23 45 67 89 or +33 1 23 45 67 89."


class NotInTheUnion(UserError):
    fr = (
        "'{value}' n'est pas un pays de l'Union européenne, les seuls dont Grandrue connaît le droit de la "
        "consommation et la TVA. Choisissez parmi : {known_fr}."
    )
    en = (
        "'{value}' is no country of the European Union, the only ones whose consumer law and VAT Grandrue knows. "
        "Choose one of: {known_en}."
    )


class NotATimezone(UserError):
    fr = "'{value}' n'est pas un fuseau horaire. Écrivez-le comme Europe/Paris."
    en = "'{value}' is no time zone. Write it like Europe/Paris."


class NotATime(UserError):
    fr = "'{value}' n'est pas une heure entre 00:00 et 23:59. Écrivez-la comme 09:00 ou 18:30."
    en = "'{value}' is no time from 00:00 to 23:59. Write it like 09:00 or 18:30."


class NoTimeBetween(UserError):
    fr = (
        "'{value}' est aussi l'heure de début ('{other}'). Donnez une heure plus tardive, ou plus matinale si c'est "
        "celle du lendemain ; pour le jour entier, 00:00 et 23:59."
    )
    en = (
        "'{value}' is the time of the beginning as well ('{other}'). Give a later one, or an earlier one if it is the "
        "next day's; for all day long, 00:00 and 23:59."
    )


class NotASiret(UserError):
    fr = "'{value}' n'est pas un SIRET : {reason_fr}. Recopiez les 14 chiffres de votre avis de situation Insee ou de votre Kbis."
    en = "'{value}' is no SIRET: {reason_en}. Copy the 14 digits from your Insee notice or your Kbis."


class NotAVatNumber(UserError):
    fr = "'{value}' n'est pas un numéro de TVA de l'Union européenne. Écrivez-le avec les lettres du pays, comme BE0411905847."
    en = "'{value}' is no VAT number of the European Union. Write it with the country's letters, like BE0411905847."


class NoSuchFile(UserError):
    fr = "Le fichier '{value}' n'existe pas ou ne peut pas être lu. Donnez son chemin."
    en = "The file '{value}' isn't there or cannot be read. Give its path."


class NotAPicture(UserError):
    fr = "Le fichier '{value}' n'est pas une image PNG, JPEG, WebP ou SVG. Choisissez-en une."
    en = "The file '{value}' is no PNG, JPEG, WebP or SVG picture. Choose one."


class PictureTooLarge(UserError):
    fr = "Le fichier '{value}' dépasse 2 Mo. Réduisez l'image : 600 pixels de large suffisent à un logo."
    en = "The file '{value}' is over 2 MB. Make the picture smaller: 600 pixels across are plenty for a logo."


class FolderNotEmpty(UserError):
    fr = "Le dossier '{folder}' n'est pas vide. Donnez-en un autre : rien n'y a été écrit."
    en = "The folder '{folder}' is not empty. Name another one: nothing was written into it."


class NotAFolder(UserError):
    fr = "'{folder}' existe et n'est pas un dossier. Donnez un autre nom : rien n'a été écrit."
    en = "'{folder}' exists and is no folder. Give another name: nothing was written."


class NotASite(UserError):
    fr = "'{folder}' n'est pas un site : il y manque site.toml. Donnez le dossier que `grandrue new` a écrit."
    en = "'{folder}' is no site: it has no site.toml. Give the folder that `grandrue new` wrote."


class CannotWrite(UserError):
    status = 1
    fr = "Le site n'a pas pu être écrit dans '{folder}' ({error}). Libérez de la place ou choisissez un autre dossier : rien n'y est resté."
    en = "The site could not be written into '{folder}' ({error}). Make room or choose another folder: nothing was left behind."


class Abandoned(UserError):
    status = 1
    fr = "Abandonné : rien n'a été écrit."
    en = "Given up: nothing was written."


class PackagesMissing(UserError):
    status = 1
    fr = "Il manque à ce Python des bibliothèques du site ({modules}). Tapez : {command}"
    en = "This Python lacks libraries of the site ({modules}). Type: {command}"


class NoFreePort(UserError):
    status = 1
    fr = "Aucun port libre entre {first} et {last}. Arrêtez un des serveurs qui les occupent."
    en = "No free port from {first} to {last}. Stop one of the servers that hold them."


class StepFailed(UserError):
    status = 1
    fr = "L'étape '{step}' a échoué (code {code}). Le site reste dans '{folder}'. Ses derniers mots : {words}"
    en = "The step '{step}' failed (status {code}). The site stays in '{folder}'. Its last words: {words}"


class ServerEnded(UserError):
    status = 1
    fr = "Le serveur s'est arrêté de lui-même (code {code}) ; il dit pourquoi ci-dessus. Le site reste dans '{folder}'."
    en = "The server ended by itself (status {code}); it says why above. The site stays in '{folder}'."


class LockOutOfDate(UserError):
    status = 1
    fr = "Le verrou ne connaît pas '{requirement}'. Refaites-le : python -m generator.lock"
    en = "The lock does not know '{requirement}'. Make it again: python -m generator.lock"
