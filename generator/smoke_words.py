"""What `grandrue smoke` says, in French and in English."""

from __future__ import annotations

from generator.words import LANGUAGES

SAID: dict[str, tuple[str, str]] = {
    "copy": ("Copier le site dans un dossier à part", "Copy the site to a folder of its own"),
    "migrate": ("Préparer une base de données neuve", "Prepare a fresh database"),
    "seed": ("Ajouter les données de démonstration", "Add the demo data"),
    "serve": ("Démarrer le serveur et ses tâches de fond", "Start the server and its worker"),
    "people": ("Créer une cliente, un employé et une patronne", "Make a customer, an employee and an owner"),
    "walk": ("Suivre tous les liens : {who}", "Follow every link: {who}"),
    "visitor": ("visiteur", "visitor"),
    "customer": ("client", "customer"),
    "staff": ("employé", "staff"),
    "owner": ("patron", "owner"),
    "browser": ("Ouvrir les pages dans le navigateur", "Open the pages in a browser"),
    "job": ("Faire le métier du site", "Do the site's main job"),
    "search": ("Chercher un produit", "Search for a product"),
    "cart": ("Le mettre au panier", "Put it into the cart"),
    "checkout": ("Passer commande", "Check out"),
    "payment": ("Payer en démonstration", "Pay with the demo payment"),
    "order": ("Voir la commande payée", "See the paid order"),
    "mail": ("Trouver l'e-mail de confirmation", "Find the confirmation mail"),
    "time": ("Trouver une heure à réserver", "Find a time to book"),
    "book": ("La réserver", "Book it"),
    "booked": (
        "Trouver l'e-mail de confirmation et son fichier d'agenda",
        "Find the confirmation mail and its calendar file",
    ),
    "agenda": ("Voir la réservation au bureau", "See the booking in the office"),
    "cancel": ("Annuler par le lien de l'e-mail", "Cancel by the link in the mail"),
    "log": ("Relire le journal du serveur", "Read the server's log"),
    "ok": ("bon", "ok"),
    "failed": ("ÉCHEC", "FAILED"),
    "skipped": ("omis", "skipped"),
    "walked": ("{pages} pages, {links} liens, {assets} fichiers", "{pages} pages, {links} links, {assets} files"),
    "opened": ("{pages} pages sans erreur dans la console", "{pages} pages without an error in the console"),
    "answers": ("{url} répond {status} (lien sur {source})", "{url} answers {status} (linked from {source})"),
    "silent": ("{url} ne répond pas : {error}", "{url} does not answer: {error}"),
    "no_anchor": (
        "{url} n'a pas l'ancre #{fragment} (lien sur {source})",
        "{url} has no #{fragment} (linked from {source})",
    ),
    "too_many": (
        "Plus de {limit} pages : un lien en fabrique sans fin.",
        "Over {limit} pages: some link makes them without end.",
    ),
    "console": ("{who}, {url} : {text}", "{who}, {url}: {text}"),
    "no_browser": (
        "Chromium ou le paquet Python playwright manque : la console n'est pas vérifiée",
        "Chromium or the Python package playwright is missing: the console is not checked",
    ),
    "exit": ("{command} : code {code}. {words}", "{command}: status {code}. {words}"),
    "died": ("Le serveur s'est arrêté (code {code}). {words}", "The server stopped (status {code}). {words}"),
    "slow": (
        "Le serveur n'a pas répondu en {seconds} secondes. {words}",
        "The server did not answer within {seconds} seconds. {words}",
    ),
    "nothing_sold": ("Rien à vendre : {url} ne mène à aucun produit.", "Nothing to sell: {url} leads to no product."),
    "no_time": (
        "Rien à réserver : {url} ne mène à aucune heure libre.",
        "Nothing to book: {url} leads to no free time.",
    ),
    "no_form": ("{url} n'a pas de formulaire pour « {what} ».", "{url} has no form to '{what}'."),
    "refused": ("{url} répond {status} : {words}", "{url} answers {status}: {words}"),
    "not_there": ("{url} ne dit pas « {text} ».", "{url} does not say '{text}'."),
    "no_mail": ("Aucun e-mail à {to} après {seconds} secondes.", "No mail to {to} after {seconds} seconds."),
    "no_job": ("Ce site n'a pas de métier à essayer", "This site has no main job to try"),
    "logged": ("{count} lignes d'erreur, d'abord : {line}", "{count} lines of errors, the first: {line}"),
    "all_well": ("Tout va bien : {count} étapes en {seconds:.0f} s.", "All is well: {count} steps in {seconds:.0f} s."),
    "not_well": ("{failed} étape(s) en échec sur {count}.", "{failed} of {count} steps failed."),
}


def say(key: str, language: str, **facts: object) -> str:
    """One of the sentences of this file, filled in."""
    return SAID[key][LANGUAGES.index(language)].format(**facts)
