"""The theme of the whole program: Fusion, a palette, and one style sheet for boxes, made from the colours."""

import re
from typing import cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QToolTip

from klyngeapp.system.settings import Settings
from klyngeapp.ui.look import Look

_ROLES = {
    QPalette.ColorRole.Window: "bg",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.Highlight: "primary",
    QPalette.ColorRole.HighlightedText: "on",
    QPalette.ColorRole.PlaceholderText: "ink2",
    QPalette.ColorRole.ToolTipBase: "ink",
    QPalette.ColorRole.ToolTipText: "bg",
    QPalette.ColorRole.Link: "primary",
}
_FADED = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)

# @name is a colour of the palette, {size} a length that grows with the text.
_SHEET = """
#window, #page { background: @bg; }
QWidget { color: @ink; }
QToolTip { background: @ink; color: @bg; border: none; padding: 6px 10px; }
#topbar { background: @sidebar; border-bottom: 1px solid @line; }
#sidebar { background: @sidebar; border-right: 1px solid @line; }
#footer { background: @surface; border-top: 1px solid @line; }
QLabel { background: transparent; }
QLabel[ink="ink2"] { color: @ink2; }
QLabel[ink="ok"] { color: @ok; }
QLabel[ink="softink"] { color: @softink; }
QLabel[ink="danger"] { color: @danger; }
QLabel[ink="clay"] { color: @clay; }
QLabel[ink="warn"] { color: @warn; }
QLabel[ink="primary"] { color: @primary; }
QMenuBar { background: transparent; spacing: 2px; }
QMenuBar::item { padding: 6px 10px; border-radius: 6px; background: transparent; color: @ink; }
QMenuBar::item:selected { background: @hover; }
QMenu { background: @surface; border: 1px solid @line; padding: 6px; }
QMenu::item { padding: 7px 28px 7px 28px; border-radius: 6px; color: @ink; }
QMenu::item:selected { background: @soft; color: @softink; }
QMenu::item:disabled { color: @ink2; }
QMenu::separator { height: 1px; background: @line; margin: 6px 8px; }
QFrame[kind="card"] { background: @surface; border: 1px solid @line; border-radius: 12px; }
QFrame[kind="pick"] { background: @surface; border: 2px solid @primary; border-radius: 12px; }
QFrame[kind="soft"] { background: @soft; border: none; border-radius: 12px; }
QFrame[kind="sunken"] { background: @sunken; border: 1px solid @line; border-radius: 10px; }
QFrame[kind="warn"] { background: @warn_s; border: none; border-radius: 12px; }
QFrame[kind="toast"] { background: @ink; border: none; border-radius: 10px; }
QFrame[kind="toast"] QLabel { color: @bg; }
QFrame#chip { background: @hover; border: none; border-radius: {12}px; }
QFrame#chip[state="there"] { background: @ok_s; }
QFrame#chip[state="there"] QLabel { color: @ok; }
QFrame#chip[tint="warn"] { background: @warn_s; }
QFrame#chip[tint="warn"] QLabel { color: @warn; }
QFrame#chip[tint="area4"] { background: @area4_s; }
QFrame#chip[tint="area4"] QLabel { color: @area4; }
QFrame#chip[tint="area5"] { background: @area5_s; }
QFrame#chip[tint="area5"] QLabel { color: @area5; }
QPushButton[kind="chip"] { background: @hover; border: 2px solid transparent; border-radius: {16}px;
  min-height: {28}px; padding: 0 12px; }
QPushButton[kind="chip"]:hover { background: @track; }
QPushButton[kind="chip"]:focus { border: 2px solid @primary; min-height: {28}px; padding: 0 12px; }
QFrame[kind="line"] { background: @line; border: none; }
QPushButton { min-height: {42}px; padding: 0 18px; border-radius: 8px; border: 1px solid @edge;
  background: @surface; color: @ink; }
QPushButton:hover { background: @hover; }
QPushButton:focus { border: 2px solid @primary; padding: 0 17px; min-height: {40}px; }
QPushButton:disabled { background: @track; border: 1px solid @track; color: @ink2; }
QPushButton[small="true"] { min-height: {34}px; padding: 0 12px; }
QPushButton[small="true"]:focus { min-height: {32}px; padding: 0 11px; }
QPushButton[kind="primary"] { background: @primary; color: @on; border: 1px solid @primary; }
QPushButton[kind="primary"]:hover { background: @primary_h; border-color: @primary_h; }
QPushButton[kind="primary"]:focus { padding: 0 17px; border: 2px solid @primary; }
QPushButton[kind="danger"] { background: @danger; color: @on; border: 1px solid @danger; }
QPushButton[kind="danger"]:hover { border-color: @ink; }
QPushButton[kind="danger"]:focus { padding: 0 17px; border: 2px solid @danger; }
QPushButton[kind="danger"]:disabled { background: @track; border: 1px solid @track; color: @ink2; }
QPushButton[kind="primary"]:disabled { background: @track; border: 1px solid @track; color: @ink2; }
QPushButton[kind="ghost"], QPushButton[kind="link"] { background: transparent; border: 1px solid transparent; }
QPushButton[kind="ghost"]:hover { background: @hover; }
QPushButton[kind="ghost"]:focus, QPushButton[kind="link"]:focus { border: 2px solid @primary; }
QPushButton[kind="choice"] { border: 1px solid @line; border-radius: 12px; padding: 0; min-height: 0; }
QPushButton[kind="choice"]:hover { background: @hover; border-color: @edge; }
QPushButton[kind="choice"]:focus { border: 2px solid @primary; }
QPushButton[kind="row"] { background: transparent; border: 2px solid transparent; padding: 0; min-height: 0; }
QPushButton[kind="row"]:hover { background: @hover; }
QPushButton[kind="row"]:focus { border: 2px solid @primary; }
#startpanel QLabel { color: @cover_village; }
QPushButton[kind="toast"] { background: transparent; border: 1px solid @bg; color: @bg; }
QPushButton[kind="toast"]:hover { background: @ink2; }
QPushButton[kind="toast"]:focus { border: 2px solid @bg; }
QToolButton { border: 2px solid transparent; border-radius: 8px; background: transparent; }
QToolButton:hover { background: @hover; }
QToolButton:focus { border: 2px solid @primary; }
QLineEdit { background: @surface; color: @ink; border: 1px solid @edge; border-radius: 8px; padding: 0 12px;
  min-height: {42}px; placeholder-text-color: @ink2; selection-background-color: @primary; selection-color: @on; }
QLineEdit:focus { border: 2px solid @primary; padding: 0 11px; min-height: {40}px; }
QLineEdit[large="true"] { min-height: {54}px; }
QLineEdit[large="true"]:focus { min-height: {52}px; }
QRadioButton { spacing: 12px; color: @ink; min-height: {30}px; border: 2px solid transparent; border-radius: 8px;
  padding: 0 6px; }
QRadioButton:focus { border: 2px solid @primary; }
QRadioButton::indicator { width: 22px; height: 22px; border: 1px solid @edge; border-radius: 12px;
  background: @surface; }
QRadioButton::indicator:checked { width: 10px; height: 10px; border: 7px solid @primary; }
QProgressBar { background: @track; border: none; border-radius: 4px; min-height: 8px; max-height: 8px; }
QProgressBar::chunk { background: @primary; border-radius: 4px; }
QDialog { background: @bg; }
QPlainTextEdit { background: @surface; color: @ink; border: 1px solid @edge; border-radius: 8px; padding: 8px; }
QPlainTextEdit[plain="true"] { border: 2px solid transparent; padding: 7px 5px; }
QPlainTextEdit[plain="true"]:hover { background: @sunken; }
QPlainTextEdit[plain="true"]:focus { border: 2px solid @primary; background: @surface; padding: 7px 5px; }
QScrollArea { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar::handle:vertical { background: @edge; border-radius: 4px; min-height: 40px; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QFrame#openitem { background: @sunken; border: none; border-left: 3px solid @primary; }
#hint { background: @sunken; border: none; border-left: 1px solid @line; }
#segments { background: @track; border: none; border-radius: 9px; }
QPushButton[seg="true"] { min-height: {36}px; padding: 0 16px; border: 2px solid transparent; border-radius: 7px;
  background: transparent; }
QPushButton[seg="true"]:hover { background: @hover; }
QPushButton[seg="true"]:checked { background: @surface; }
QPushButton[seg="true"]:focus { border: 2px solid @primary; padding: 0 16px; min-height: {36}px; }
QPushButton[kind="link"] { color: @softink; padding: 0 8px; }
QPushButton[kind="link"]:hover { background: @hover; }
QPushButton[kind="link"]:focus { padding: 0 7px; }
QTableView { background: @surface; border: none; outline: none; color: @ink; selection-background-color: @soft;
  selection-color: @ink; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: transparent; border: none; border-bottom: 1px solid @edge; padding: 0 12px;
  color: @ink2; }
QTableCornerButton::section { background: transparent; border: none; }
QComboBox { background: @surface; color: @ink; border: 1px solid @edge; border-radius: 8px; padding: 0 0 0 12px;
  min-height: {42}px; }
QComboBox:focus { border: 2px solid @primary; padding: 0 0 0 11px; min-height: {40}px; }
QComboBox QLineEdit, QComboBox QLineEdit:focus { border: none; padding: 0; min-height: 0; background: transparent; }
QComboBox::drop-down { border: none; width: {32}px; }
QComboBox::down-arrow { image: none; width: 0; height: 0; }
QComboBox QAbstractItemView { background: @surface; color: @ink; border: 1px solid @line; outline: none;
  selection-background-color: @soft; selection-color: @softink; }
QAbstractItemView#choices { background: @surface; color: @ink; border: 1px solid @line; outline: none;
  selection-background-color: @soft; selection-color: @softink; }
QLineEdit[cell="true"], QLineEdit[cell="true"]:focus { min-height: 0; border: 2px solid @primary; border-radius: 6px;
  padding: 0 9px; }
QComboBox[cell="true"], QComboBox[cell="true"]:focus { min-height: 0; border: 2px solid @primary; border-radius: 6px;
  padding: 0 0 0 9px; }
QLineEdit[wrong="true"], QLineEdit[wrong="true"]:focus, QComboBox[wrong="true"], QComboBox[wrong="true"]:focus,
QPlainTextEdit[wrong="true"], QPlainTextEdit[wrong="true"]:focus { border: 2px solid @danger; }
QLineEdit[wrong="true"] { padding: 0 11px; min-height: {40}px; }
QPlainTextEdit:focus { border: 2px solid @primary; padding: 7px; }
QSlider { min-height: {30}px; }
QSlider::groove:horizontal { background: @track; height: 6px; border-radius: 3px; }
QSlider::sub-page:horizontal { background: @primary; height: 6px; border-radius: 3px; }
QSlider::handle:horizontal { background: @surface; border: 2px solid @primary; width: {22}px; margin: -{10}px 0;
  border-radius: {11}px; }
QSlider::handle:horizontal:focus { border: 4px solid @primary; width: {18}px; }
QCheckBox { spacing: 12px; color: @ink; min-height: {36}px; border: 2px solid transparent; border-radius: 8px;
  padding: 0 4px; }
QCheckBox:focus { border: 2px solid @primary; }
QCheckBox::indicator { width: {22}px; height: {22}px; border: 1px solid @edge; border-radius: 6px;
  background: @surface; }
QCheckBox::indicator:checked { background: @primary; border-color: @primary; }
QCheckBox::indicator:disabled { background: @track; }
"""


def style_sheet(look: Look) -> str:
    """Return the style sheet in the colours and the text size of a look."""
    grown = re.sub(r"\{(\d+)\}", lambda found: str(look.px(int(found[1]))), _SHEET)
    return re.sub(r"@(\w+)", lambda found: look.palette[found[1]], grown)


class Theme(QObject):
    """Keeps the look in step with the settings and with the computer; `changed` says that it is another one."""

    changed = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        hints = self._application().styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        self.look = self._wanted()
        self._dress()

    def follow(self, settings: Settings) -> None:
        """Take other settings."""
        self._settings = settings
        self._update()

    @staticmethod
    def _application() -> QApplication:
        return cast(QApplication, QApplication.instance())

    def _wanted(self) -> Look:
        chosen = self._settings.theme
        scheme = self._application().styleHints().colorScheme()
        dark = chosen == "dark" or (chosen == "system" and scheme == Qt.ColorScheme.Dark)
        return Look(dark, self._settings.text_size / 100)

    def _on_system_changed(self, _scheme: Qt.ColorScheme) -> None:
        self._update()

    def _update(self) -> None:
        wanted = self._wanted()
        if wanted != self.look:
            self.look = wanted
            self._dress()
            self.changed.emit()

    def _dress(self) -> None:
        app, look = self._application(), self.look
        sheet = style_sheet(look)
        if app.styleSheet() == sheet:
            return  # it is dressed like that: Qt would dress every widget there is once more
        app.setPalette(_palette(look))
        app.setFont(look.font("body"))
        QToolTip.setFont(look.font("small"))
        app.setStyleSheet(sheet)


def _palette(look: Look) -> QPalette:
    palette = QPalette()
    for role, name in _ROLES.items():
        palette.setColor(role, look.colour(name))
    for role in _FADED:
        palette.setColor(QPalette.ColorGroup.Disabled, role, look.colour("ink2"))
    return palette
