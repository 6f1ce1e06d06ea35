"""What a new workbook begins with: phases, themes, skills, criteria, fund profiles, in the group's language.

Skills and themes from the published clusters' own lists; fund rules as facts with their source, each of them
a start that the group edits. None is guessed: LAG rules after 2023 have not been published with a rate.
"""

from collections.abc import Iterator, Mapping
from functools import cache

from klyngeapp.domain.ids import fixed_id
from klyngeapp.domain.phases import PHASES
from klyngeapp.i18n.language import LANGUAGES, N_, translate

Row = dict[str, str | int | None]

FOCUS_THEMES = (
    ("organisation", N_("Organisation")),
    ("communication", N_("Communication")),
    ("involvement", N_("Citizen involvement")),
    ("municipal_cooperation", N_("Cooperation with the municipality")),
    ("meeting_places", N_("Meeting places")),
    ("activities", N_("Range of activities")),
)
SKILLS = (
    ("crafts", N_("Crafts")),
    ("carpentry", N_("Carpentry")),
    ("electricity", N_("Electricity")),
    ("accounts", N_("Accounts")),
    ("fundraising", N_("Fundraising")),
    ("writing_and_photo", N_("Writing and photo")),
    ("web_and_facebook", N_("Web and Facebook")),
    ("trailer", N_("Driving licence and trailer")),
    ("kitchen", N_("Kitchen")),
    ("nature_and_paths", N_("Nature and paths")),
    ("children_and_youth", N_("Children and youth")),
    ("drawing_and_planning", N_("Drawing and planning")),
    ("law", N_("Law")),
    ("chairing", N_("Chairing meetings")),
    ("music", N_("Music")),
    ("machines", N_("Machines")),
)
CRITERIA = (
    ("benefit", N_("Benefit")),
    ("support", N_("Support")),
    ("feasibility", N_("Feasibility")),
    ("price", N_("Price")),
)
SOURCES_READ = 2026  # the year in which the sources were read, and the municipality's rule was written
# key, name, counts hours, rate in øre, hours only, most share in thousandths of a per cent, source
FUND_PROFILES = (
    ("municipality", N_("The municipality: all hours, no kroner"), 1, None, 1, None, None),
    ("loa", N_("Lokale og Anlægsfonden"), 0, None, 0, None, "frederikssund.dk: medfinansiering"),
    ("environment", N_("The Ministry of Environment"), 1, 10_000, 0, None, "frederikssund.dk: medfinansiering"),
    ("nature_agency", N_("The Danish Nature Agency"), 1, None, 1, None, "frederikssund.dk: medfinansiering"),
    ("european", N_("The Europe for Citizens board"), 1, None, 0, None, "frederikssund.dk: medfinansiering"),
    ("holbaek", N_("Holbæk: Rum til fællesskab"), 1, 12_500, 0, None, "holbaek.dk: puljen Rum til fællesskab"),
    ("favrskov", N_("Favrskov landsbyråd"), 1, 10_000, 0, None, "favrskovlandsbyraad.dk"),
    ("rural_council", N_("Landdistriktsrådet"), 1, 10_000, 0, 50_000, "lokalopslag.dk"),
)


def rows(language: str, months: Mapping[str, int]) -> Iterator[tuple[str, Row]]:
    """Yield (table, row) of every seeded row, names in the given language; the ids are fixed.

    `months` has the length of each phase by its id.
    """
    for phase in PHASES:
        yield (
            "phase",
            _row("phase", phase.id, translate(phase.title, language), key=phase.id, months=months.get(phase.id)),
        )
    for key, name in FOCUS_THEMES:
        yield "focus_theme", _row("focus_theme", key, translate(name, language))
    for key, name in SKILLS:
        yield "tag", _row("tag", key, translate(name, language), kind="skill")
    for key, name in CRITERIA:
        yield "criterion", _row("criterion", key, translate(name, language), weight=1)
    for key, name, counts, rate, hours_only, share, source in FUND_PROFILES:
        yield (
            "fund_profile",
            _row(
                "fund_profile",
                key,
                translate(name, language),
                counts_hours=counts,
                rate=rate,
                hours_only=hours_only,
                most_share=share,
                signature_required=counts,
                year=SOURCES_READ,
                source=source,
            ),
        )
    yield (
        "fund_profile_kind",
        {
            "id": fixed_id("fund_profile_kind", "holbaek"),
            "fund_profile": fixed_id("fund_profile", "holbaek"),
            "kind": "work",
        },
    )
    yield "organisation", {"id": fixed_id("organisation", "1")}


def _row(table: str, seed: str, name: str, /, **values: str | int | None) -> Row:
    return {"id": fixed_id(table, seed), "name": name, **values}


@cache
def _seeded_names() -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for language in LANGUAGES:
        for _table, row in rows(language, {}):
            if isinstance(row.get("name"), str):
                found.setdefault(str(row["id"]), {})[language] = str(row["name"])
    return found


def name_in(language: str, row_id: str, name: str) -> str:
    """Return a row's name in a language, where it is a seeded row that still has its seeded name."""
    names = _seeded_names().get(row_id, {})
    return names[language] if name in names.values() else name


def cluster_row(name: str, start: str | None, months: int | None) -> Row:
    """Return the one row of the cluster itself; `start` is a date in ISO form."""
    return {"id": fixed_id("cluster", "1"), "name": name, "start": start, "months": months}


def municipality_row(place: int, name: str) -> Row:
    """Return the row of the municipality that was named as number `place`, from 1."""
    return {"id": fixed_id("municipality", str(place)), "name": name}
