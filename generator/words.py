"""The language of the terminal, and the few sentences that the command line says when all goes well."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

LANGUAGES = ("fr", "en")

SAID: dict[str, tuple[str, str]] = {
    "help": (
        "Quelques questions deviennent le site d'une petite entreprise : du Flask ordinaire, qui lui appartient.",
        "A few questions become a small business's site: plain Flask, which it owns.",
    ),
    "help.usage": ("Utilisation : ", "Usage: "),
    "help.command": ("COMMANDE …", "COMMAND …"),
    "help.commands": ("Commandes", "Commands"),
    "help.help": ("Montre cette aide.", "Show this help."),
    "help.new": (
        "Écrit un site dans DIR (par défaut, le nom de l'entreprise), après au plus dix questions.",
        "Write a site to DIR (the business's name, unless you say), after at most ten questions.",
    ),
    "help.features": ("Montre les modèles et les fonctions.", "Show the presets and the features."),
    "help.demo": (
        "Écrit un site de démonstration dans DIR, le remplit et le sert sur le premier port libre.",
        "Write a demo site to DIR, fill it, and serve it on the first free port.",
    ),
    "help.smoke": (
        "Parcourt le site de DIR comme visiteur, client, employé et patron, puis fait son métier.",
        "Walk the site in DIR as visitor, customer, staff and owner, then do its main job.",
    ),
    "help.version": ("Montre la version.", "Show the version."),
    "help.lang": ("Langue des questions et des messages.", "Language of the questions and messages."),
    "help.preset": ("Modèle de site.", "Preset of the site."),
    "help.answers": (
        "Fichier TOML de réponses ; le site.toml d'un site en est un.",
        "TOML file of answers; the site.toml of a site is one.",
    ),
    "help.set": (
        "Une réponse, comme site.name=Martin ; à répéter. L'emporte sur --answers.",
        "One answer, like site.name=Martin; repeat it at will. Wins over --answers.",
    ),
    "help.defaults": ("Ne rien demander : le reste est par défaut.", "Ask nothing: the rest is left at its default."),
    "help.json": ("Écrit un objet JSON.", "Print one JSON object."),
    "help.junit": ("Écrit aussi un rapport JUnit.", "Write a JUnit report as well."),
    "help.port": ("Premier port essayé ; 8000 par défaut.", "First port to try; 8000 unless you say."),
    "step": ("Étape {number} sur {total} · {title}", "Step {number} of {total} · {title}"),
    "yes": ("oui", "yes"),
    "no": ("non", "no"),
    "hello": (
        "Quelques questions, et votre site est écrit. Entrée garde la réponse proposée, Ctrl-C abandonne.",
        "A few questions, and your site is written. Enter keeps the answer shown, Ctrl-C gives up.",
    ),
    "review": ("Vos réponses", "Your answers"),
    "go": ("Tout est juste ?", "Is all of this right?"),
    "go.on": ("Oui, écrire le site", "Yes, write the site"),
    "go.back": ("Corriger : {title}", "Change: {title}"),
    "purpose": ("Ce que fait le site", "What the site does"),
    "several": ("Espace coche, Entrée valide", "Space ticks, Enter confirms"),
    "written": (
        "Votre site est écrit dans {folder} ({files} fichiers).",
        "Your site is written to {folder} ({files} files).",
    ),
    "next": ("Pour le voir :", "To see it:"),
    "presets": ("Modèles :", "Presets:"),
    "features": ("Fonctions :", "Features:"),
    "needs": ("a besoin de", "needs"),
    "demo.write": ("Le site de démonstration s'écrit dans {folder} …", "Writing the demo site to {folder} …"),
    "demo.again": (
        "Le site de démonstration de {folder} est repris tel quel.",
        "Using the demo site in {folder} as it is.",
    ),
    "demo.migrate": ("La base de données se prépare …", "Preparing the database …"),
    "demo.seed": ("Les données de démonstration s'ajoutent …", "Adding the demo data …"),
    "demo.site": ("Le site :", "The site:"),
    "demo.office": ("Le bureau :", "The back office:"),
    "demo.link": ("Votre lien de connexion, valable une fois :", "Your sign-in link, good for once:"),
    "demo.stop": ("Ctrl-C arrête le serveur.", "Ctrl-C stops the server."),
    "demo.left": (
        "Arrêté. Le site reste dans {folder}. Pour le relancer : {command}",
        "Stopped. The site stays in {folder}. To run it again: {command}",
    ),
}


def say(key: str, language: str, **facts: object) -> str:
    """One of the sentences of this file, filled in."""
    return SAID[key][LANGUAGES.index(language)].format(**facts)


def terminal_language(arguments: Sequence[str], environment: Mapping[str, str]) -> str:
    """`--lang` where it was said, else the locale's, else English.

    The variables are read in the order that POSIX gives them (Base Definitions, 8.2).
    """
    for before, word in zip(("", *arguments), (*arguments, ""), strict=True):
        asked = word.removeprefix("--lang=") if word.startswith("--lang=") else word if before == "--lang" else ""
        if asked in LANGUAGES:
            return asked
    locale = next((environment[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environment.get(name)), "")
    return "fr" if locale.lower().startswith("fr") else "en"
