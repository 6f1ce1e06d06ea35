"""The funds with their deadlines, and the rules by which they count hours."""

from klyngeapp.services.sample.pen import KRONE, THOUSANDTHS, Pen, Said, ref, said

# key, name, scheme, deadline, most in kroner, own share in per cent, what it supports, hours count, rate, year
_FUNDS: tuple[tuple[str, str, Said | None, str | None, int | None, int | None, Said, int, int | None], ...] = (
    (
        "meeting_places",
        "Mødestedspuljen",
        None,
        "2026-12-01",
        600_000,
        20,
        said("Ombygning af steder, som flere landsbyer deler", "Rebuilding of places shared by several villages"),
        0,
        None,
    ),
    (
        "paths",
        "Kommunens stipulje",
        None,
        "2026-12-10",
        60_000,
        None,
        said("Stier, som alle må bruge", "Paths that all may use"),
        0,
        None,
    ),
    (
        "nature",
        "Naturfonden",
        None,
        "2027-01-15",
        75_000,
        None,
        said("Natur, som man kan komme til", "Nature one can get to"),
        1,
        None,
    ),
    (
        "youth",
        "Ungepuljen",
        None,
        "2027-03-01",
        40_000,
        None,
        said("Steder, som unge selv er med til at lave", "Places that the young help to make"),
        0,
        None,
    ),
    (
        "villages",
        "Fonden Levende Bygder",
        said("Klyngepuljen", "The cluster scheme"),
        None,
        250_000,
        None,
        said("Forløb, hvor flere landsbyer arbejder sammen", "Processes in which several villages work together"),
        0,
        None,
    ),
    (
        "bank",
        "Åsted Sparekasses Fond",
        None,
        None,
        90_000,
        None,
        said("Fællesskab på landet", "Community in the country"),
        1,
        100,
    ),
    ("north", "Nordlysfonden", None, None, 60_000, None, said("Kultur og lys", "Culture and light"), 0, None),
    (
        "rural",
        "Landdistriktspuljen",
        None,
        None,
        50_000,
        None,
        said("Udvikling i landdistrikter", "Rural development"),
        0,
        None,
    ),
    (
        "outdoor",
        "Friluftspuljen",
        None,
        None,
        60_000,
        None,
        said("Friluftsliv for alle", "Outdoor life for everybody"),
        0,
        None,
    ),
)


def write(pen: Pen) -> None:
    """Write the funds and their rules."""
    for key, name, pool, deadline, most, share, allows, counts, rate in _FUNDS:
        pen.add(
            "fund",
            key,
            name=name,
            pool=pool,
            deadline=deadline,
            most=most * KRONE if most else None,
            own_share=share * THOUSANDTHS if share else None,
            allows=allows,
            counts_hours=counts,
            hour_rate=rate * KRONE if rate else None,
            url=f"{key.replace('_', '')}.eksempel.dk",
            year=2026,
        )
    _rules(pen)


def _rules(pen: Pen) -> None:
    pen.add(
        "fund_profile",
        "bank",
        name="Åsted Sparekasses Fond",
        fund=ref("fund", "bank"),
        rate=100 * KRONE,
        from_date="2026-03-01",
        signature_required=1,
        year=2026,
        note=said(
            "Kun udførelse. Møder, ansøgninger og kørsel er ikke med.",
            "Carrying out only; no meetings, applications or driving.",
        ),
    )
    for kind in ("work", "event"):
        pen.add("fund_profile_kind", f"bank {kind}", fund_profile=ref("fund_profile", "bank"), kind=kind)
    pen.add("fund_profile", "nature", name="Naturfonden", fund=ref("fund", "nature"), hours_only=1, year=2026)
