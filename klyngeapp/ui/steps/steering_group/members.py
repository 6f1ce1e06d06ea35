"""The members as a list: a name, what they do, their village, their phone. Typing a name is enough for a seat."""

from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher

from klyngeapp.domain.kinds import Field
from klyngeapp.domain.schema import TABLES
from klyngeapp.domain.values import Value
from klyngeapp.i18n.language import Sentence, _, ngettext
from klyngeapp.i18n.sorting import danish_key
from klyngeapp.services import rows, steering_group
from klyngeapp.store.changes import ChangeSet
from klyngeapp.store.queries.steering_group import Member, members_of
from klyngeapp.store.queries.steering_group import steering_group as read_group
from klyngeapp.store.units import Unit
from klyngeapp.system import clock
from klyngeapp.system.errors import KlyngeError
from klyngeapp.ui.forms import wording
from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.rows_of_table import RowsOfTable
from klyngeapp.ui.kit.table.source import Column, Grid, Touched

NAME, ROLE, VILLAGE, PHONE = range(4)
_SAME_PERSON = 0.6  # how alike two names are when one of them is the other, mended
_SEAT, _PERSON = TABLES["membership"], TABLES["person"]
_FIELDS = (_SEAT.field("person"), _SEAT.field("role"), _SEAT.field("village"), _PERSON.field("phone"))
ADVISERS = ("municipal_contact", "consultant")  # they stand beside the group, in cards
_RANK = {choice.key: place for place, choice in enumerate(_SEAT.field("role").choices)}


class Members(RowsOfTable):
    """Those who sit in the group, advisers apart."""

    def __init__(self, means: Means) -> None:
        group = means.document.ask(read_group, clock.today()).id
        super().__init__(means.document, "membership", _FIELDS[:3], where={"group": group}, told=means.told)
        self.name = _("Members")
        self.add_text = _("Add a member")
        self.add_hint = _("or type a name and press Enter")
        self.columns = (
            Column(_("Name"), strong=True, needed=True, kind="choice", free=True),
            Column(_("Role"), kind="choice", free=True),
            Column(_("Village"), kind="choice"),
            Column(_("Phone")),
        )
        self._members: dict[str, Member] = {}

    # reading

    def ids(self, search: str, column: int, descending: bool) -> tuple[str, ...]:  # noqa: FBT001 - as Qt says it
        """Return the ids: the chair first, those who have left last."""
        found = self._document.ask(members_of, self._group(), clock.today())
        self._members = {member.id: member for member in found}
        self.faded = {member.id for member in found if member.has_left}
        chosen = [one for one in found if search.casefold() in " ".join(_texts(one)).casefold()]
        if column < 0:
            chosen.sort(key=lambda one: (one.has_left, _RANK.get(one.role or "", 99), danish_key(one.name)))
        else:
            chosen.sort(key=lambda one: danish_key(_texts(one)[column]), reverse=descending)
        return tuple(member.id for member in chosen)

    def _group(self) -> str | None:
        group = self.where["group"]
        return None if group is None else str(group)

    def cells(self, ids: Sequence[str]) -> Mapping[str, tuple[str, ...]]:
        """Return the texts of members."""
        if self._document.is_closed:
            return {}
        found = self._document.ask(members_of, self._group(), clock.today())
        self._members = {member.id: member for member in found}
        return {row_id: _texts(self._members[row_id]) for row_id in ids if row_id in self._members}

    def typed(self, row_id: str, column: int) -> str:
        """Return what stands in the field of a cell."""
        member = self._members.get(row_id)
        return _texts(member)[column] if member else ""

    def options(self, column: int) -> Sequence[str]:
        """Return what can be chosen in a column."""
        if column == NAME:
            return [name for _id, name in self.names(_FIELDS[NAME]).pairs]
        return wording.options(_FIELDS[column], self.names)

    def must_come_first(self) -> list[str]:
        """Return nothing: whoever is named here is there from then on."""
        return []

    # changing

    def check(self, column: int, text: str) -> None:
        """Refuse a text that means nothing in a column."""
        self._values(column, text)

    def _values(self, column: int, text: str) -> dict[str, Value]:
        """Return the fields that a text gives; a role that is none of the usual ones is a title."""
        if column == NAME:
            if not text.strip():
                raise KlyngeError("Write a name. To take somebody out of the group, remove the row.")
            return {}
        if column == ROLE:
            return _role(text)
        field: Field = _FIELDS[column]
        return {field.name: wording.understood(field, text, self.names)}

    def change(self, row_id: str, column: int, text: str) -> None:
        """Let a cell hold what a text means."""
        member = self._members.get(row_id)
        if member is None:
            return
        values = self._values(column, text)
        said: dict[str, object] = {"table": _(_SEAT.label), "name": member.name}
        if column == NAME:
            self._change_name(member, text)
            return
        self._document.do(
            Sentence("Change {table}: {name}", said),
            lambda unit: steering_group.change_member(unit, row_id, member.person, **values),
        )

    def _change_name(self, member: Member, text: str) -> None:
        """Mend a name; where quite another one is typed, somebody else has the seat."""
        name, known = " ".join(text.split()), {name for _id, name in self.names(_FIELDS[NAME]).pairs}
        alike = SequenceMatcher(None, member.name.casefold(), name.casefold()).ratio() >= _SAME_PERSON
        if name in known or not alike:
            said = Sentence("{name} takes over from {before}", {"name": name, "before": member.name})
            self._document.do(said, lambda unit: steering_group.seat_somebody_else(unit, member.id, name))
            self._tell(
                _("{name} has the seat now. {before} is still among your people.", name=name, before=member.name)
            )
            return
        said = Sentence("Change {table}: {name}", {"table": _(_PERSON.label), "name": member.name})
        self._document.do(said, lambda unit: rows.change(unit, "person", member.person, name=name))

    def add(self, texts: Mapping[int, str]) -> str:
        """Give somebody a seat and return its id."""
        made: list[str] = []
        said = Sentence("Add {table}: {name}", {"table": _("member"), "name": texts[NAME]})
        self._document.do(said, lambda unit: made.append(self._add_texts(unit, texts)))
        return made[0]

    def _add_texts(self, unit: Unit, texts: Mapping[int, str]) -> str:
        name = " ".join(texts.get(NAME, "").split())
        values: dict[str, Value] = {"role": "member"}
        for column, text in texts.items():
            if text.strip() or column == NAME:
                values |= self._values(column, text)
        made = steering_group.add_member(unit, group=self._group(), called=_("The steering group"), name=name, **values)
        if self._group() is None:
            self.where["group"] = read_group(unit.connection, clock.today()).id
        return made

    def paste(self, ids: Sequence[str], columns: Sequence[int], grid: Grid) -> None:
        """Let `columns` hold a grid of texts, in one action."""

        def put(unit: Unit) -> None:
            for row_id, line in zip(ids, grid, strict=False):
                for column, text in zip(columns, line, strict=False):
                    if column != NAME:
                        person = self._members[row_id].person
                        steering_group.change_member(unit, row_id, person, **self._values(column, text))
            for line in grid[len(ids) :]:
                self._add_texts(unit, dict(zip(columns, line, strict=False)))

        said = Sentence("Put {number} rows into {table}", {"number": len(grid), "table": self.name})
        self._document.do(said, put)
        self._tell(ngettext("Put {number} row in", "Put {number} rows in", len(grid)))

    # following

    def _on_changed(self, changes: ChangeSet) -> None:
        super()._on_changed(changes)
        if "group" in changes.tables:
            before, now = self._group(), self._document.ask(read_group, clock.today()).id
            self.where["group"] = now
            if before is None and now is not None:
                super()._on_changed(changes)  # the group came with its first members
        if "person" in changes.tables and "membership" not in changes.tables:
            self.touched.emit(Touched(changed=None))

    def _belongs(self, row: Mapping[str, Value] | None) -> bool:
        return super()._belongs(row) and row is not None and row.get("role") not in ADVISERS


def _texts(member: Member) -> tuple[str, ...]:
    role = wording.shown(_FIELDS[ROLE], member.role) if member.role else ""
    return (member.name, member.title or role, member.village, member.phone)


def _role(text: str) -> dict[str, Value]:
    if not text.strip():
        return {"role": "member", "title": None}
    try:
        return {"role": wording.understood(_FIELDS[ROLE], text, lambda _field: wording.Names(())), "title": None}
    except KlyngeError:
        return {
            "role": "member",
            "title": wording.understood(_SEAT.field("title"), text, lambda _field: wording.Names(())),
        }
