"""The steps of a phase: which are taken along, and why the others are not."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from klyngeapp.domain.phases import Phase
from klyngeapp.i18n.language import _
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.choices import Check
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.look import Look
from klyngeapp.ui.start.new_cluster.draft import Draft
from klyngeapp.ui.start.new_cluster.questions import wrong

_TWO_COLUMNS = 520  # narrower than this the steps stand in one column


class Reason(QWidget):
    """The field that asks why something is left out."""

    def __init__(self, look: Look, about: str, text: str, on_typed: Callable[[str], object]) -> None:
        super().__init__()
        why = _("Why not?")
        self.field = QLineEdit(text)
        self.field.setFont(look.font("body"))
        self.field.setAccessibleName(f"{about}: {why}")
        self.field.setMaxLength(500)
        self.field.textEdited.connect(on_typed)
        self.field.textEdited.connect(lambda _typed: wrong(self.field, is_wrong=False))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(6)
        cards.add(column, label(look, why, "small_strong", wrap=True), self.field)


class Steps(QWidget):
    """The steps of a phase in two columns; one that is left out has a line of its own, with the reason beside it."""

    def __init__(self, look: Look, phase: Phase, draft: Draft, changed: Callable[[], object]) -> None:
        super().__init__()
        self._look, self._draft, self._changed = look, draft, changed
        self.keys = tuple(f"{phase.id}.{step.id}" for step in phase.steps)
        self._is_wide = True
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(look.px(38), 2, 8, 4)
        self._grid.setHorizontalSpacing(28)
        self._grid.setVerticalSpacing(0)
        self.checks: dict[str, Check] = {}
        self.reasons: dict[str, Reason] = {}
        for key, step in zip(self.keys, phase.steps, strict=True):
            self._make(key, _(step.title))
        about = _(phase.title)
        self.shared = Reason(look, about, self._one_reason() or "", self._on_shared)
        for reason in (self.shared, *self.reasons.values()):
            reason.setParent(self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self.arrange)
        self.arrange()

    def _make(self, key: str, title: str) -> None:
        check = Check(self._look, title)
        check.setChecked(key not in self._draft.left_out)
        check.clicked.connect(lambda is_taken: self._on_clicked(key, is_taken=is_taken))
        self.checks[key] = check
        self.reasons[key] = Reason(
            self._look, title, self._draft.left_out.get(key, ""), lambda text: self._on_reason(key, text)
        )

    # what is taken

    @property
    def taken(self) -> int:
        """Return how many steps are taken along."""
        return sum(key not in self._draft.left_out for key in self.keys)

    def take_all(self, *, taken: bool) -> None:
        """Take all steps along, or none."""
        for key in self.keys:
            self._take(key, is_taken=taken)
        self._after()
        if not taken:
            self.shared.field.setFocus()

    def _on_clicked(self, key: str, *, is_taken: bool) -> None:
        self._take(key, is_taken=is_taken)
        self._after()
        if not is_taken:
            self.field_of(key).setFocus()

    def _take(self, key: str, *, is_taken: bool) -> None:
        left_out = self._draft.left_out
        if is_taken:
            left_out.pop(key, None)
        else:
            left_out.setdefault(key, self.reasons[key].field.text())
        self.checks[key].setChecked(is_taken)

    def _after(self) -> None:
        if self._is_shared():
            self.shared.field.setText(self._one_reason() or "")
        else:
            for key, reason in self.reasons.items():
                reason.field.setText(self._draft.left_out.get(key, reason.field.text()))
        self.arrange()
        self._changed()

    # why not

    def _on_reason(self, key: str, text: str) -> None:
        self._draft.left_out[key] = text
        self._changed()

    def _on_shared(self, text: str) -> None:
        self._draft.left_out.update(dict.fromkeys(self.keys, text))
        self._changed()

    def _one_reason(self) -> str | None:
        """Return the reason that all steps that are left out share; None where they have several."""
        given = {self._draft.left_out.get(key, "").strip() for key in self.keys} - {""}
        return next(iter(given), "") if len(given) <= 1 else None

    def _is_shared(self) -> bool:
        return not self.taken and self._one_reason() is not None

    def share(self) -> None:
        """Give one reason to all steps where the phase as a whole is left out and some have none."""
        one = self._one_reason()
        if not self.taken and one:
            self._draft.left_out.update(dict.fromkeys(self.keys, one))

    def without_reason(self) -> str | None:
        """Return a step that is left out without a word."""
        left_out = self._draft.left_out
        return next((key for key in self.keys if key in left_out and not left_out[key].strip()), None)

    def field_of(self, key: str) -> QLineEdit:
        """Return the field for the reason of a step."""
        return self.shared.field if self._is_shared() else self.reasons[key].field

    # where it stands

    def arrange(self) -> None:
        """Put every step and every reason in its place."""
        while self._grid.count():
            self._grid.takeAt(0)
        row = column = 0
        is_shared, last = self._is_shared(), 1 if self._is_wide else 0
        for key in self.keys:
            is_out = key in self._draft.left_out and not is_shared
            if is_out and column:
                row, column = row + 1, 0
            self._grid.addWidget(
                self.checks[key], row, column, Qt.AlignmentFlag.AlignTop if is_out else Qt.AlignmentFlag(0)
            )
            self.reasons[key].setVisible(is_out)
            if is_out:
                row += 0 if self._is_wide else 1
                self._grid.addWidget(self.reasons[key], row, last)
                row += 1
            else:
                row, column = (row, 1) if column < last else (row + 1, 0)
        self.shared.setVisible(is_shared)
        if is_shared:
            self._grid.addWidget(self.shared, row + 1, 0, 1, last + 1)
        for place in range(2):
            self._grid.setColumnStretch(place, 1 if place <= last else 0)
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Stand in as many columns as there is room for."""
        super().resizeEvent(event)
        is_wide = event.size().width() >= self._look.px(_TWO_COLUMNS)
        if is_wide != self._is_wide:
            self._is_wide = is_wide
            self._grid.setContentsMargins(self._look.px(38) if is_wide else 4, 2, 8, 4)
            self._later.start()  # not while the page is being laid out: it would keep the height it has just asked for

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a least width that lets the steps stand in one column."""
        return QSize(160, super().minimumSizeHint().height())
