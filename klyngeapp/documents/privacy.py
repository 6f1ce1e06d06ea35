"""Papers on privacy: the register of what is kept about people, and what is known of one person, for that person."""

from collections.abc import Iterator

from klyngeapp.documents.blocks import Block, Caption, Document, Grid, Heading, Intro, Section, Text
from klyngeapp.domain import writing
from klyngeapp.domain.kinds import Field, Kind
from klyngeapp.domain.privacy_facts import Known, PersonFacts, RegisterFacts, UseFact
from klyngeapp.domain.schema import TABLES
from klyngeapp.domain.values import Value
from klyngeapp.i18n import days, formats
from klyngeapp.i18n.language import _, ngettext, spoken

_LOCALES = {"da": "da-DK", "en": "en-GB"}
_BASES = {one.key: one.label for one in TABLES["data_use"].field("basis").choices}


def register(facts: RegisterFacts) -> Document:
    """Return the register in the language spoken now."""
    day = days.plain_day(facts.day)
    title = _("What we keep about people")
    return _document(
        title,
        facts.cluster,
        _("Register of {day}", day=day),
        (
            Section(_("Register"), new_page=False),
            Heading(1, title),
            Intro(_answers(facts.controller)),
            *_uses(facts.uses),
            *_erased(facts),
            *_copies(facts),
        ),
    )


def person_copy(facts: PersonFacts) -> Document:
    """Return everything that is known of a person, in the language spoken now."""
    title = _("What we know about {name}", name=facts.name)
    return _document(
        title,
        facts.cluster,
        _("Copy for {name}", name=facts.name),
        (
            Section(_("Copy"), new_page=False),
            Heading(1, title),
            Intro(_("This is all that stands about you in our file. You may have it corrected, or be forgotten.")),
            Text(_answers(facts.controller)),
            Heading(2, _("About you")),
            _pairs(facts.own),
            *_tables(facts),
            *_mentions(facts),
            *_uses(facts.uses),
        ),
    )


def _document(title: str, cluster: str, footer: str, blocks: tuple[Block, ...]) -> Document:
    return Document(
        title=title,
        language=_LOCALES[spoken()],
        cluster=cluster,
        footer=footer,
        author=cluster,
        subject=title,
        blocks=blocks,
    )


def _answers(controller: str) -> str:
    if controller:
        return _("{name} answers for what is kept.", name=controller)
    return _("Nobody is written down yet who answers for what is kept.")


def _uses(uses: tuple[UseFact, ...]) -> Iterator[Block]:
    yield Heading(2, _("What, why and how long"))
    if not uses:
        yield Caption(_("Nothing is written about what you keep."))
        return
    rows = tuple(
        (_lines(one.name, one.whose), one.what, _lines(_basis(one.basis), one.why), _long(one)) for one in uses
    )
    headings = (_("About whom"), _("What we keep"), _("Why may we?"), _("How long?"))
    yield Grid(headings, rows, widths=(5, 5, 6, 4), row_heads=True)


def _basis(key: str) -> str:
    return _(_BASES[key]) if key in _BASES else ""


def _lines(*texts: str) -> str:
    return "\n".join(text for text in texts if text)


def _long(one: UseFact) -> str:
    if one.deleted_on:
        return _("Deleted {day}", day=formats.long_date(one.deleted_on))
    if one.keep:
        return one.keep
    if one.keep_months:
        return ngettext("{number} month after they stop", "{number} months after they stop", one.keep_months)
    return _("Not written yet")


def _erased(facts: RegisterFacts) -> Iterator[Block]:
    if facts.erased:
        yield Heading(2, _("Forgotten"))
        rows = tuple((str(number), formats.long_date(day), reason) for number, day, reason in facts.erased)
        yield Grid((_("No."), _("Day"), _("Reason")), rows, widths=(1, 3, 8))


def _copies(facts: RegisterFacts) -> Iterator[Block]:
    yield Heading(2, _("Where it is"))
    lies = _("In one file, on the computers of those who work with it, and in its backups there.")
    yield Text(lies)
    if facts.sent:
        yield Text(ngettext("{number} copy has been sent out.", "{number} copies have been sent out.", facts.sent))


# ---- one person -------------------------------------------------------------------------------------------------


def _pairs(known: Known) -> Grid:
    rows = tuple((_(field.label), _shown(field, value, name)) for field, value, name in known.fields)
    return Grid((_("What"), _("What stands there")), rows, widths=(3, 8), row_heads=True)


def _tables(facts: PersonFacts) -> Iterator[Block]:
    for table, rows in facts.tables:
        yield Heading(2, _(TABLES[table].plural))
        fields = list(dict.fromkeys(field.name for row in rows for field, _value, _name in row.fields))
        if not fields:
            yield Caption(ngettext("{number} row", "{number} rows", len(rows)))
            continue
        if len(rows) == 1:
            yield _pairs(rows[0])
            continue
        yield _grid(table, fields, rows)


_MOST_COLUMNS = 5


def _grid(table: str, fields: list[str], rows: tuple[Known, ...]) -> Grid:
    declared = TABLES[table]
    shown, rest = fields[:_MOST_COLUMNS], fields[_MOST_COLUMNS:]
    cells = []
    for row in rows:
        texts = {field.name: _shown(field, value, name) for field, value, name in row.fields}
        more = "\n".join(
            _("{field}: {text}", field=_(declared.field(one).label), text=texts[one]) for one in rest if one in texts
        )
        cells.append((*(texts.get(name, "") for name in shown), *([more] if rest else [])))
    headings = [_(declared.field(name).label) for name in shown] + ([_("More")] if rest else [])
    return Grid(tuple(headings), tuple(cells))


def _shown(field: Field, value: Value, name: str) -> str:
    if field.references:
        return name or _("(gone)")
    if field.kind is Kind.CHOICE:
        return next((_(one.label) for one in field.choices if one.key == value), str(value))
    if field.kind is Kind.FLAG:
        return _("yes") if value else _("no")
    if field.kind in (Kind.DATE, Kind.MONTH):
        return formats.long_date(str(value))
    return writing.written(field, value)


def _mentions(facts: PersonFacts) -> Iterator[Block]:
    if facts.mentions:
        yield Heading(2, _("Your name is also here"))
        yield Grid((_("Where"), _("What is written")), facts.mentions, widths=(3, 8))
