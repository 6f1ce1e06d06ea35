"""Share beside share: what a village has of something beside its share of the inhabitants, as bars or as a table."""

from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout

from klyngeapp.domain import fairness
from klyngeapp.domain.fairness import MEASURES, Apart, Beside, Measure, VillageBeside
from klyngeapp.drawing.share_bars import Share, ShareBars
from klyngeapp.i18n import formats
from klyngeapp.i18n.language import _
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.arranged import in_lines
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import label
from klyngeapp.ui.kit.picture import Picture
from klyngeapp.ui.kit.segmented import Segmented
from klyngeapp.ui.kit.table.card import Dress, RowsCard
from klyngeapp.ui.look import Look
from klyngeapp.ui.steps.villages_beside import words
from klyngeapp.ui.steps.villages_beside.tables import share_table

ROW = 38
_LETTER = 16


class Shares(QFrame):
    """The card with the bars, which can be shown as a table."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._look = look
        self.measure: Measure = MEASURES[0]
        self._found: Beside | None = None
        self._apart: tuple[Apart, ...] = ()
        self.segments = Segmented(look, _("Share of what?"), [_(words.TITLES[one]) for one in MEASURES])
        self.segments.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.segments.choose(0)
        self.segments.chosen.connect(self._on_measure)
        self.as_table = button(look, _("Show as table"), self.show_table, small=True)
        self.source = share_table()
        self.table = RowsCard(look, self.source, Dress(row=ROW))
        self.source.setParent(self.table)
        self.table.setProperty("kind", "")
        self.table.hide()
        self.legend = label(look, "", "small", wrap=True)
        self.picture: Picture | None = None
        self._place = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(12)
        title = label(look, _("Share beside share"), "h2", wrap=True)
        cards.add(column, in_lines([title, self.as_table], 12, stretches=True), self.segments, self.legend)
        column.addLayout(self._place)
        column.addWidget(self.table)

    @property
    def is_table(self) -> bool:
        """Whether the shares stand in a table."""
        return not self.table.isHidden()

    def show_beside(self, found: Beside, seen: tuple[Apart, ...]) -> None:
        """Show the shares as they are now."""
        self._found, self._apart = found, seen
        self.source.show(found)
        self._show()

    def _show(self) -> None:
        found, look = self._found, self._look
        if found is None:
            return
        cards.empty(self._place)
        whole = fairness.whole_of(found, self.measure)
        self.picture = None
        if not whole:
            self.legend.setText(_(words.NOTHING[self.measure]))
            return
        self.legend.setText(
            _("The thin bar is the share of the inhabitants, the thick one the share of what you chose.")
        )
        rows = tuple(self._row(found, village, figure, whole) for village, figure in self._figures(found))
        drawing = ShareBars(rows, size=_LETTER * look.factor)
        told = "; ".join(_spoken(row) for row in rows)
        self.picture = Picture(look, drawing, name=_("Share beside share"), description=f"{told}.")
        self._place.addWidget(self.picture)
        self.picture.setVisible(not self.is_table)

    def _figures(self, found: Beside) -> tuple[tuple[VillageBeside, int | None], ...]:
        return fairness.shares(found, self.measure)

    def _row(self, found: Beside, village: VillageBeside, figure: int | None, whole: int) -> Share:
        everybody, lives = fairness.inhabitants(found), village.inhabitants or 0
        expected = _("{share} of the inhabitants", share=formats.percent(lives, everybody)) if everybody else ""
        return Share(
            label=village.name,
            expected=lives / everybody if everybody else 0.0,
            part=None if figure is None else figure / whole,
            expected_words=expected,
            words=words.share(self.measure, figure, whole),
            apart=any(one.village == village.name and one.measure == self.measure for one in self._apart),
        )

    def _on_measure(self, place: int) -> None:
        self.measure = MEASURES[place]
        self._show()

    def show_table(self) -> None:
        """Show the shares as a table, or as bars again."""
        is_table = not self.is_table
        self.table.setVisible(is_table)
        self.segments.setVisible(not is_table)
        self.legend.setVisible(not is_table)
        if self.picture is not None:
            self.picture.setVisible(not is_table)
        self.as_table.setText(_("Show as bars") if is_table else _("Show as table"))
        self.as_table.setAccessibleName(self.as_table.text())


def _spoken(row: Share) -> str:
    if not row.expected_words:
        return _("{village}: {words}", village=row.label, words=row.words)
    return _("{village}: {words}, {lives}", village=row.label, words=row.words, lives=row.expected_words)
