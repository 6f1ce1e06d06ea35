"""The groups and their members, the organisation in full and its statutes, for the appendices."""

from collections import Counter
from collections.abc import Iterator

from klyngeapp.documents.blocks import Block, Bullets, Caption, Heading, Text
from klyngeapp.documents.strategy.words import box, listing, part, shown, table, texts
from klyngeapp.domain.fields.people import GROUP_KINDS, ROLES
from klyngeapp.domain.plan_facts import PlanFacts, Row
from klyngeapp.i18n.language import _, ngettext
from klyngeapp.i18n.sorting import danish_key


def organisation_lists(facts: PlanFacts) -> Iterator[Block]:
    """Yield the groups, the parts of the organisation with all their seats, and the statutes."""
    yield from part(_("The groups"), _groups(facts))
    yield from _organisation(facts)
    yield from _bodies(facts)
    yield from _statutes(facts)


def _groups(facts: PlanFacts) -> Iterator[Block]:
    kinds = [choice.key for choice in GROUP_KINDS]
    groups = [group for group in facts.of("group") if facts.holds_on(group, "formed", "dissolved")]
    for group in sorted(groups, key=lambda group: _index(kinds, group.text("kind"))):
        seats = [row for row in facts.of("membership", "group", group.id) if facts.holds_on(row)]
        blocks: list[Block] = [Text(shown(facts, group, "purpose"))] if "purpose" in group else []
        if "meets" in group:
            blocks.append(Text(_("Meets: {when}", when=group.text("meets"))))
        if seats:
            blocks.append(Bullets(tuple(members(facts, seats))))
        yield from part(group.text("name"), blocks or [Caption(_("Nothing more is written yet."))], 3)


def _index(keys: list[str], key: str) -> int:
    return keys.index(key) if key in keys else len(keys)


def members(facts: PlanFacts, seats: list[Row]) -> Iterator[str]:
    """Yield the members of a group by name where the reader may have it, else by role and village, counted."""
    nameless: Counter[str] = Counter()
    roles = [choice.key for choice in ROLES]
    for seat in sorted(seats, key=lambda seat: _index(roles, seat.text("role"))):
        someone = facts.people.get(seat.text("person"))
        village = facts.name(seat.text("village")) or (someone.village if someone else "")
        role = shown(facts, seat, "role") or _("Member")
        if someone and someone.name:
            title = shown(facts, seat, "title") or role[:1].lower() + role[1:]
            yield ", ".join(filter(None, (someone.name, title, village)))
        else:
            nameless[", ".join(filter(None, (role, village)))] += 1
    for words, number in nameless.items():
        yield f"{words} ({number})" if number > 1 else words


def _organisation(facts: PlanFacts) -> Iterator[Block]:
    row = facts.organisation
    years = row.number("term_years")
    pairs = (
        (_("Form"), shown(facts, row, "form")),
        (_("Name"), row.text("name")),
        (_("Business reg. no."), row.text("cvr")),
        (_("Founded on"), shown(facts, row, "founded_on")),
        (_("Term of office"), ngettext("{number} year", "{number} years", years) if years else ""),
        (_("Subscription"), shown(facts, row, "subscription")),
        (_("Decided on"), shown(facts, row, "decided_on")),
        (_("Bank account opened"), shown(facts, row, "account_opened")),
    )
    blocks = [*box(pairs)]
    blocks += texts(facts, row, ("signing_rule",))
    yield from part(_("The organisation to come"), blocks)


def _bodies(facts: PlanFacts) -> Iterator[Block]:
    bodies = facts.of("body")
    columns = ("name", "kind", "parent", "seats", "meets")
    yield from part(_("Parts of the organisation"), listing(facts, bodies, columns))
    for body in bodies:
        blocks: list[Block] = [Text(shown(facts, body, "tasks"))] if shown(facts, body, "tasks") else []
        seats = [row for row in facts.of("seat", "body", body.id) if facts.holds_on(row)]
        seats.sort(key=lambda seat: danish_key(facts.name(seat.text("village"))))
        rows = [
            (
                facts.name(seat.text("village")),
                shown(facts, seat, "title"),
                _("Substitute") if seat.number("substitute") else "",
                _seated(facts, seat),
            )
            for seat in seats
        ]
        blocks += table((_("Village"), _("Title"), _("Kind"), _("Taken by")), rows)
        vacant = sum(1 for seat in seats if "person" not in seat)
        if vacant:
            blocks.append(Caption(ngettext("{number} seat is vacant.", "{number} seats are vacant.", vacant)))
        yield from part(body.text("name"), blocks, 3)


def _seated(facts: PlanFacts, seat: Row) -> str:
    if "person" not in seat:
        return _("Vacant")
    someone = facts.people.get(seat.text("person"))
    return someone.name if someone and someone.name else _("Taken")


def _statutes(facts: PlanFacts) -> Iterator[Block]:
    blocks: list[Block] = []
    for row in facts.of("statute"):
        number = row.number("number")
        title = f"§ {number} {row.text('title')}" if number is not None else row.text("title")
        blocks += [Heading(3, title), Text(row.text("body"))]
    yield from part(_("Statutes"), blocks)
