"""How far the application is, and the facts that come along by themselves, in sentences."""

from klyngeapp.domain.facts import VillageFacts
from klyngeapp.domain.schema import TABLES
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import LANGUAGES, _, ngettext, translate
from klyngeapp.i18n.sorting import folded
from klyngeapp.services.applications import SECTIONS
from klyngeapp.store.queries.application import Application, Applying

WORDS_A_PAGE = 400
FEWEST_PAGES, MOST_PAGES = 5, 10
_STATUS = TABLES["application"].field("status")


def pages(words: int) -> int:
    """Return about how many pages a text of so many words fills; 0 only for none."""
    return max(round(words / WORDS_A_PAGE), 1) if words else 0


def length(words: int) -> str:
    """Return how long the text is, and what is suitable."""
    if not words:
        return _("Nothing is written yet. Five to ten pages are suitable.")
    number = pages(words)
    said = ngettext("About {number} page.", "About {number} pages.", number)
    if number > MOST_PAGES:
        return f"{said} " + _("That is much: five to ten are suitable.")
    return f"{said} " + _("Five to ten are suitable.")


def counted(words: int) -> str:
    """Return how many words a section has."""
    return ngettext("{number} word", "{number} words", words) if words else _("Nothing yet")


def answer(status: str) -> str:
    """Return the answer that an application got, "" before there is one."""
    if status in ("draft", "sent"):
        return ""
    return next(_(choice.label) for choice in _STATUS.choices if choice.key == status)


def state(found: Application) -> tuple[str, str]:
    """Return how far the application is: an icon, and a sentence."""
    if found.status in ("approved", "partly"):
        return "circle-check", _approved(found)
    if found.status == "refused":
        return "info", _("The answer is no. Ask why, and apply again, or make an agreement instead.")
    if found.status == "sent":
        day = formats.long_date(found.sent_on) if found.sent_on else ""
        said = _("The application was sent on {day}.", day=day) if day else _("The application is sent.")
        return "send", f"{said} " + _("You are waiting for an answer.")
    empty = sum(1 for section in found.sections if not section.words)
    if not found.words:
        return "info", _("Begin anywhere. Open a section, and write as you speak.")
    if empty:
        return "info", ngettext("{number} section is still empty.", "{number} sections are still empty.", empty)
    return "info", _("The text is written. Let somebody who knows nothing of it read it before you send it.")


def _approved(found: Application) -> str:
    if found.granted:
        return _("The municipality has said yes, with {amount}", amount=formats.money(found.granted))
    return _("The municipality has said yes.")


def agreed(found: Applying) -> tuple[str, str]:
    """Return how far the agreement is: an icon, and a sentence."""
    if found.agreement is None:
        return "info", _("An agreement is enough where the municipality is with you already. Write it in below.")
    title, day = found.agreement
    if day is None:
        return "info", _("“{title}” is not approved yet. Write the day when it is.", title=title)
    return "circle-check", _("“{title}” was approved on {day}.", title=title, day=formats.long_date(day))


def facts(found: Applying, villages: tuple[VillageFacts, ...]) -> list[str]:
    """Return what the workbook knows already."""
    said = []
    if villages:
        names = formats.and_list([village.name for village in villages])
        said.append(ngettext("{number} village: {names}", "{number} villages: {names}", len(villages), names=names))
    people = [village.inhabitants for village in villages if village.inhabitants is not None]
    aged = [village.inhabitants_16plus for village in villages if village.inhabitants_16plus is not None]
    if people:
        total = formats.whole(sum(people))
        if aged:
            grown = formats.whole(sum(aged))
            said.append(_("{total} inhabitants, {grown} of them aged 16 or over", total=total, grown=grown))
        else:
            said.append(_("{total} inhabitants", total=total))
    if found.months and found.start:
        day = formats.long_date(found.start)
        said.append(
            ngettext("{number} month from {day}", "{number} months from {day}", found.months, day=day),
        )
    if found.budget:
        said.append(_money(found))
    return said


def _money(found: Applying) -> str:
    budget = formats.money(found.budget)
    if not found.from_municipality:
        return _("The process costs {budget}", budget=budget)
    share = formats.money(found.from_municipality)
    return _("The process costs {budget} The municipality is asked for {share}", budget=_full(budget), share=share)


def _full(amount: str) -> str:
    """Return an amount as a sentence ends with it."""
    return amount if amount.endswith(".") else f"{amount}."


def hint(title: str) -> str:
    """Return what belongs in a section, by its usual title; "" for one of the group's own."""
    for usual, belongs in SECTIONS:
        if any(folded(translate(usual, language)) == folded(title) for language in LANGUAGES):
            return _(belongs)
    return ""
