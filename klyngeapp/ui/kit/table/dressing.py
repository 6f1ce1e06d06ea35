"""How a table is set up: hairline rows, a quiet header, one scroll bar at most."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QSizePolicy, QTableView

from klyngeapp.ui.look import Look

ROW, HEADER = 47, 44


def dress(look: Look, view: QTableView, row: int) -> None:
    """Take the grid and the frame away, and give rows and header their heights."""
    header = view.horizontalHeader()
    view.setObjectName("rows")
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.setCornerButtonEnabled(False)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(look.px(row))
    view.verticalHeader().setMinimumSectionSize(look.px(row))
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    header.setFixedHeight(look.px(HEADER))
    header.setFont(look.font("small_strong"))
    header.setTextElideMode(Qt.TextElideMode.ElideRight)
    header.setSectionsClickable(True)
    header.setHighlightSections(False)
    header.setMinimumSectionSize(20)
    header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
