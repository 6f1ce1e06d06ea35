"""The second question: the villages, typed, pasted or fetched from a file, and beside them how we read them."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QScrollArea, QWidget

from klyngeapp.domain.village_list import Repeat, VillageList
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import N_, _, ngettext
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.start.new_cluster.from_file import FromFile
from klyngeapp.ui.start.new_cluster.questions import Question, say_below
from klyngeapp.ui.start.new_cluster.view import Bar, Halves, ReadList, ReadRow

_MOST_ROWS = 60  # more are said in words
_LEAST, _MOST = 300, 2400  # how high the field is


class VillagesQuestion(Question):
    """The villages, read as one types."""

    title = N_("Which villages take part?")
    words = N_("Write one village a line, with its inhabitants if you know them. You can paste a list from Excel.")
    short = N_("The villages")

    def build(self) -> None:
        """Make the field and, beside it, how we read it."""
        left, right = self._writing(), self._reading()
        for side in (left, right):
            side.layout().addStretch(1)  # type: ignore[union-attr]
        self.column.addWidget(Halves(self.look, left, right))
        self._from_file = FromFile(self)
        self._from_file.found.connect(self._on_found)
        self._from_file.refused.connect(self._on_refused)
        self._from_file.busy.connect(self._on_busy)

    def _writing(self) -> QWidget:
        """Return the field, and what fetches a list into it."""
        look = self.look
        self.text = QPlainTextEdit(self.draft.villages)
        self.text.setFont(look.font("lead"))
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(_("Type or paste"))
        self.text.setAccessibleDescription(_(self.words))
        self.fetch = button(look, _("Get from a file"), self._on_fetch, icon="folder-open", small=True)
        self.fetch.let_shrink()
        self.fetched = label(look, _("Excel or CSV"), "small", wrap=True)
        beside = cards.row(self.fetch, self.fetched, spacing=12)
        beside.layout().setStretch(1, 1)  # type: ignore[union-attr]
        self.trouble = Bar(look, "warn", "triangle-alert", padding=10)
        self.text.textChanged.connect(self._on_typed)
        self._follow_soon = QTimer(self)
        self._follow_soon.setSingleShot(True)
        self._follow_soon.setInterval(0)
        self._follow_soon.timeout.connect(self._follow)
        self.text.cursorPositionChanged.connect(self._follow_soon.start)
        asked = label(look, _("Type or paste"), "small_strong", wrap=True)
        return cards.column(asked, self.text, 4, beside, self.trouble, spacing=6)

    def _reading(self) -> QWidget:
        """Return how we read it, and what stood there twice."""
        look = self.look
        self.understood = ReadList(look, _("This is how we read it"), (_("Village"), _("Inhabitants")))
        self.repeats = Bar(look, "warn", "info", padding=10)
        self.doubles = self.repeats.words
        read = label(look, _("This is how we read it"), "small_strong", wrap=True)
        return cards.column(read, self.understood, 2, self.repeats, spacing=6)

    def begin(self) -> None:
        """Begin at the end of the list, with the headline in sight."""
        self.text.blockSignals(True)
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self.text.blockSignals(False)
        self.text.setFocus()

    def _on_typed(self) -> None:
        self.draft.villages = self.text.toPlainText()
        self.read_soon()

    def read(self) -> None:
        """Show how the list is read."""
        found = self.draft.village_list()
        rows = [
            ReadRow(one.name, "–" if one.inhabitants is None else formats.whole(one.inhabitants))
            for one in found.villages[:_MOST_ROWS]
        ]
        more = len(found.villages) - _MOST_ROWS
        if more > 0:
            rows.append(ReadRow(ngettext("and {number} more", "and {number} more", more), ticked=False))
        if not rows:
            rows.append(ReadRow(_("The villages appear here as you write them."), ticked=False))
        number = ngettext("{number} village", "{number} villages", len(found.villages))
        self.understood.fill(rows, (number, formats.whole(found.inhabitants) if found.inhabitants else ""))
        self.repeats.say(_repeated(found))
        self._grow()
        super().read()

    def _grow(self) -> None:
        """Let the field be as high as its lines, and as what is read beside it."""
        look, lines = self.look, self.text.document().blockCount()
        wanted = max(lines * self.text.fontMetrics().lineSpacing() + 40, self.understood.sizeHint().height())
        self.text.setFixedHeight(max(look.px(_LEAST), min(wanted, look.px(_MOST))))
        if self.isVisible():
            self._follow_soon.start()

    def _follow(self) -> None:
        """Keep the line one types on in sight: the field is as high as its lines, so it is the page that scrolls."""
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        page = area.widget() if area is not None else None
        if area is not None and page is not None and self.window().focusWidget() is self.text:
            at = self.text.viewport().mapTo(page, self.text.cursorRect().center())
            area.ensureVisible(at.x(), at.y(), 0, self.look.px(60))

    def tip(self) -> str:
        """Return a word to those who do not know the figures."""
        return _("Don't know the figures? Just write the names. You can get the figures from the municipality later.")

    # from a file

    def _on_fetch(self) -> None:
        self.trouble.say("")
        self._from_file.ask(self.ask, self.window())

    def _on_busy(self, is_busy: bool) -> None:  # noqa: FBT001 - Qt's way
        self.fetch.setEnabled(not is_busy)
        say_below(self.fetched, _("Reading the list …") if is_busy else _("Excel or CSV"))

    def _on_found(self, lines: list[str], told: str) -> None:
        cursor = self.text.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        before = self.text.toPlainText()
        cursor.insertText(("" if not before or before.endswith("\n") else "\n") + "\n".join(lines))
        self.text.setTextCursor(cursor)
        self.text.setFocus()
        self.read()
        say_below(self.fetched, told)

    def _on_refused(self, why: str) -> None:
        self.trouble.say(why)


def _repeated(found: VillageList) -> str:
    """Say which villages stood there more than once, and what we did."""
    if not found.repeats:
        return ""
    if len(found.repeats) > 1:
        names = formats.and_list(found.doubles[:_MOST_ROWS])
        return _("{names} were there more than once. We took each of them once.", names=names)
    return _once(found.repeats[0], found)


def _once(one: Repeat, found: VillageList) -> str:
    times = formats.number_word(one.times)
    if not one.differs:
        return _("{name} was there {times} times. We took it once.", name=one.name, times=times)
    number = next(village.inhabitants for village in found.villages if village.name == one.name) or 0
    return _(
        "{name} was there {times} times, with different numbers. We took the first: {number}.",
        name=one.name,
        times=times,
        number=formats.whole(number),
    )
