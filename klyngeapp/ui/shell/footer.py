"""The foot of a step: back, where one is, and the next step."""

from PySide6.QtWidgets import QHBoxLayout

from klyngeapp.i18n.language import _
from klyngeapp.ui.forms.page import Way
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.foot import Foot
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.look import Look


class Footer(Foot):
    """Back and onward; unfinished steps never stop anybody. Where it is narrow it says less, never half a word."""

    def __init__(self, look: Look, way: Way, *, narrow: bool) -> None:
        super().__init__()
        self.setObjectName("footer")
        self.setFixedHeight(max(76, look.px(64)))
        layout = QHBoxLayout(self)
        side = 24 if narrow else 40
        layout.setContentsMargins(side, 0, side, 0)
        layout.setSpacing(16)
        self.back = button(look, _("Back"), way.back, kind="ghost", icon="arrow-left")
        self._where = label(look, way.where, "small")
        words = way.next_words
        self.onward = button(look, words, way.onward, kind="primary", tail="arrow-right")
        self._brief = button(look, _("Next"), way.onward, kind="primary", tail="arrow-right", name=words)
        layout.addWidget(self.back)
        layout.addStretch(1)
        for part in (self._where, self.onward, self._brief):
            layout.addWidget(part)
        self._needed = self.back.sizeHint().width() + self.onward.sizeHint().width() + 2 * side + 32
        self._fit(10_000)

    def _fit(self, width: int) -> None:
        whole = width >= self._needed
        self.onward.setVisible(whole)
        self._brief.setVisible(not whole)
        self._where.setVisible(not whole or width >= self._needed + self._where.sizeHint().width() + 16)
