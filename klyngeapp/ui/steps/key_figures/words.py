"""The subjects of the figures, and what is said of how they change."""

from collections.abc import Callable
from dataclasses import dataclass

from klyngeapp.i18n import formats
from klyngeapp.i18n.language import N_, _, ngettext
from klyngeapp.store.queries.key_figures import KeyFigures

MEANS = frozenset({"average_age", "share_under_22", "share_over_65"})  # those that inhabitants weigh
NOTHING = ""


@dataclass(frozen=True, slots=True)
class Subject:
    """Figures that are looked at together; `worked_out` is the title of a column that is worked out of them."""

    title: str
    fields: tuple[str, ...]
    worked_out: str


SUBJECTS = (
    Subject(
        N_("People and age"), ("inhabitants", "average_age", "share_under_22", "share_over_65", "employment"), "since"
    ),
    Subject(N_("Moving, births and deaths"), ("newcomers", "leavers", "births", "deaths"), "balance"),
    Subject(N_("Homes"), ("households", "vacant_homes"), "vacant"),
    Subject(N_("Age groups"), ("aged_16_24", "aged_25_39", "aged_40_59", "aged_60_74", "aged_75plus"), "grown"),
)


def worked_out_title(subject: Subject, since: int | None) -> str:
    """Return the title of the column that is worked out."""
    if subject.worked_out == "since":
        return _("Since {year}", year=since) if since is not None else _("Since")
    titles = {"balance": _("All in all"), "vacant": _("Vacant, per cent"), "grown": _("Aged 16 or over")}
    return titles[subject.worked_out]


def signed(number: int | None) -> str:
    """Return a change with its sign, nothing where it is not known."""
    if number is None:
        return NOTHING
    sign = "+" if number > 0 else "−" if number < 0 else ""
    return f"{sign}{formats.whole(abs(number))}"


def change_in_percent(change: int | None, before: int | None) -> str:
    """Return a change with what it is in per cent."""
    if change is None or not before:
        return signed(change)
    share = formats.decimal(round(abs(change) / before * 1000) * 100)  # one decimal, in thousandths
    return _("{change} ({percent}%)", change=signed(change), percent=share)


def worked_out(subject: Subject, get: Callable[[str], int | None], change: str) -> str:
    """Return what is worked out of the figures of a row; `change` is that of the inhabitants, in words."""
    if subject.worked_out == "since":
        return change
    known = {name: get(name) for name in subject.fields}
    if subject.worked_out == "balance":
        if any(value is None for value in known.values()):
            return NOTHING
        return signed(
            (known["newcomers"] or 0) - (known["leavers"] or 0) + (known["births"] or 0) - (known["deaths"] or 0)
        )
    if subject.worked_out == "vacant":
        homes, vacant = known["households"], known["vacant_homes"]
        if homes is None or vacant is None or not homes + vacant:
            return NOTHING
        return formats.decimal(round(vacant / (homes + vacant) * 1000) * 100)
    if any(value is None for value in known.values()):
        return NOTHING
    return formats.whole(sum(value or 0 for value in known.values()))


def grown(found: KeyFigures, village: str) -> str:
    """Return in sentences how many you were and are, and what is expected; of one village, or of all ("")."""
    known = [
        (year.year, people) for year in found.years if (people := inhabitants(found, village, year.year)) is not None
    ]
    is_forecast = {year.year: year.is_forecast for year in found.years}
    counted = sorted(one for one in known if not is_forecast[one[0]])
    expected = sorted(one for one in known if is_forecast[one[0]])
    if not counted:
        return _("Write in how many live in each village, for two years at least.")
    (first, was), (last, now) = counted[0], counted[-1]
    said = [_grown(first, was, last, now) if first != last else _only(last, now)]
    if expected:
        year, people = expected[-1]
        said.append(_("{people} are expected in {year}.", people=formats.whole(people), year=year))
    return " ".join(said)


def _only(year: int, people: int) -> str:
    return ngettext(
        "{people} inhabitant in {year}.",
        "{people} inhabitants in {year}.",
        people,
        people=formats.whole(people),
        year=year,
    )


def _grown(first: int, was: int, last: int, now: int) -> str:
    said = {"was": formats.whole(was), "first": first, "now": formats.whole(now), "last": last}
    if now == was:
        return _("{now} inhabitants in {last}, as many as in {first}.", now=said["now"], last=last, first=first)
    apart = abs(now - was)
    if now > was:
        return ngettext(
            "{was} inhabitants in {first} and {now} in {last}: {number} more.",
            "{was} inhabitants in {first} and {now} in {last}: {number} more.",
            apart,
            **said,
        )
    return ngettext(
        "{was} inhabitants in {first} and {now} in {last}: {number} fewer.",
        "{was} inhabitants in {first} and {now} in {last}: {number} fewer.",
        apart,
        **said,
    )


def inhabitants(found: KeyFigures, village: str, year: int) -> int | None:
    """Return how many lived in a village in a year; of all ("") only where every village has told."""
    if village:
        return found.of(village, year, "inhabitants")
    return found.sum_of(year, "inhabitants") if found.all_have(year, "inhabitants") else None
