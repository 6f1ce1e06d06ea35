"""One of a few, side by side; where they have no room beside one another, a list to choose from."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.choices import ChoiceBox
from klyngeapp.ui.look import Look


class Segmented(QWidget):
    """Shows names of which one is chosen; `chosen` carries its place."""

    chosen = Signal(int)

    def __init__(self, look: Look, name: str, texts: Sequence[str]) -> None:
        super().__init__()
        self.buttons = QButtonGroup(self)
        self.bar = QFrame()
        self.bar.setObjectName("segments")
        self.bar.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        inside = QHBoxLayout(self.bar)
        inside.setContentsMargins(4, 4, 4, 4)
        inside.setSpacing(2)
        for place, text in enumerate(texts):
            made = QPushButton(text.replace("&", "&&"))
            made.setProperty("seg", "true")
            made.setFont(look.font("body"))
            made.setCheckable(True)
            made.setAccessibleName(text)
            made.setCursor(Qt.CursorShape.PointingHandCursor)
            self.buttons.addButton(made, place)
            inside.addWidget(made)
        self._look, self._texts = look, texts
        self._list: ChoiceBox | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*cards.NONE)
        self._column.addWidget(self.bar)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.buttons.idClicked.connect(self._on_chosen)

    @property
    def list(self) -> ChoiceBox:
        """Return the list, made when it is first wanted: most windows are wide enough for ever."""
        if self._list is None:
            made = self._list = ChoiceBox(self._look, self._texts, typed=False, parent=self)
            made.setAccessibleName(self.accessibleName())
            made.hide()
            made.setCurrentIndex(self.buttons.checkedId())
            made.activated.connect(self._on_chosen)
            self._column.addWidget(made)
            self.updateGeometry()
        return self._list

    def choose(self, place: int) -> None:
        """Show one as the chosen one."""
        self.buttons.button(place).setChecked(True)
        if self._list is not None:
            self._list.setCurrentIndex(place)

    def _on_chosen(self, place: int) -> None:
        self.choose(place)
        self.chosen.emit(place)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of the names side by side, whichever of the two is shown: else each would call the other."""
        bar = self.bar.sizeHint()
        return QSize(bar.width(), max(bar.height(), self._list.sizeHint().height() if self._list is not None else 0))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a least width that lets the list take over."""
        return QSize(160, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Stand side by side where there is room."""
        super().resizeEvent(event)
        fits = self.bar.sizeHint().width() <= event.size().width()
        self.bar.setVisible(fits)
        if self._list is not None or not fits:
            self.list.setVisible(not fits)
