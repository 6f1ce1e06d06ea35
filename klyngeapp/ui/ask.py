"""Every question to the person goes through here, so that tests replace one thing."""

import importlib
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

# A dialog, a web address: each is named where it is wanted, for all that PySide has to know of it takes its time.
from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from klyngeapp.i18n.language import _

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from klyngeapp.ui.forms.forget_dialog import Agreed, ForgetDialog, ToForget
    from klyngeapp.ui.keeping import KeepDialog, Keeping


class Ask:
    """Asks by dialogs of the system."""

    def file_to_open(self, parent: QWidget, folder: Path) -> Path | None:
        """Ask for a workbook to open; None where the person changes their mind."""
        kinds = _("Cluster workbooks") + " (*.klynge)"
        chosen, _kind = QtWidgets.QFileDialog.getOpenFileName(parent, _("Open a file"), str(folder), kinds)
        return Path(chosen) if chosen else None

    def list_to_open(self, parent: QWidget | None, folder: Path) -> Path | None:
        """Ask for a list to fetch rows from; None where the person changes their mind."""
        kinds = _("Lists") + " (*.xlsx *.csv)"
        chosen, _kind = QtWidgets.QFileDialog.getOpenFileName(parent, _("Get from a file"), str(folder), kinds)
        return Path(chosen) if chosen else None

    def file_to_save(self, parent: QWidget, suggested: Path) -> Path | None:
        """Ask where a PDF goes, or a sheet for Excel; the dialog itself asks before a file is replaced."""
        ending = suggested.suffix.lower()
        is_sheet = ending == ".xlsx"
        kinds = (_("Excel files") if is_sheet else _("PDF documents")) + f" (*{ending})"
        title = _("Save for Excel") if is_sheet else _("Save as PDF")
        chosen, _kind = QtWidgets.QFileDialog.getSaveFileName(parent, title, str(suggested), kinds)
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix.lower() == ending else path.with_name(f"{path.name}{ending}")

    def workbook_to_make(self, parent: QWidget, suggested: Path) -> Path | None:
        """Ask where a new workbook goes; the dialog itself asks before a file is replaced."""
        kinds = _("Cluster workbooks") + " (*.klynge)"
        chosen, _kind = QtWidgets.QFileDialog.getSaveFileName(
            parent, _("Where is the cluster to be kept?"), str(suggested), kinds
        )
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix.lower() == ".klynge" else path.with_name(f"{path.name}.klynge")

    def where_to_keep(self, parent: QWidget, asked: "Keeping") -> Path | None:
        """Ask where a file that cannot stay where it is goes; None where the person only wants to look at it.

        The place of the file itself is an answer too: then it stays.
        """
        dialogs = importlib.import_module("klyngeapp.ui.keeping")  # seldom asked: the start does without
        while True:
            dialog: KeepDialog = dialogs.KeepDialog(parent, asked)
            dialog.exec()
            way = dialog.way
            dialog.deleteLater()
            if way == "there":
                return asked.proposal
            if way == "look":
                return None
            chosen = self.workbook_to_make(parent, asked.proposal)
            if chosen is not None:
                return chosen

    def to_forget(self, parent: QWidget, asked: "ToForget") -> "Agreed | None":
        """Ask whether a person is to be forgotten for good; None where they are kept."""
        dialogs = importlib.import_module("klyngeapp.ui.forms.forget_dialog")
        dialog: ForgetDialog = dialogs.ForgetDialog(parent, asked)
        dialog.exec()
        dialog.deleteLater()
        return dialog.agreed

    def sure(self, parent: QWidget, question: str, yes: str, no: str) -> bool:
        """Ask before something that cannot be undone; both answers are verbs."""
        box = _box(parent, question, QtWidgets.QMessageBox.Icon.Warning)
        agreed = box.addButton(yes, QtWidgets.QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(no, QtWidgets.QMessageBox.ButtonRole.RejectRole))
        box.exec()
        return box.clickedButton() is agreed

    def tell(self, parent: QWidget | None, title: str, text: str) -> None:
        """Tell something that was asked for."""
        box = _box(parent, text, QtWidgets.QMessageBox.Icon.NoIcon)
        box.setWindowTitle(title)
        box.addButton(_("Close"), QtWidgets.QMessageBox.ButtonRole.AcceptRole)
        box.exec()

    def crashed(self, parent: QWidget | None, text: str, details: str) -> None:
        """Tell of a bug of ours, with details that can be copied."""
        box = _box(parent, text, QtWidgets.QMessageBox.Icon.Critical)
        box.setDetailedText(details)
        box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box.addButton(_("Close"), QtWidgets.QMessageBox.ButtonRole.AcceptRole)
        box.exec()

    def printer(self, parent: QWidget, title: str, pages: int) -> "QPrinter | None":
        """Ask for a printer, and for which of so many pages; None where the person changes their mind."""
        support: Any = importlib.import_module("PySide6.QtPrintSupport")  # seldom asked: the start does without
        made: QPrinter = support.QPrinter(support.QPrinter.PrinterMode.HighResolution)
        made.setDocName(title)
        made.setCreator("klyngeapp")
        dialog = support.QPrintDialog(made, parent)
        dialog.setWindowTitle(title)
        dialog.setMinMax(1, pages)
        dialog.setOption(dialog.PrintDialogOption.PrintPageRange)
        agreed = dialog.exec() == dialog.DialogCode.Accepted
        dialog.deleteLater()
        return made if agreed else None

    def show_outside(self, path: Path) -> None:
        """Open a file or a folder with the program of the system."""
        QtGui.QDesktopServices.openUrl(QtCore.QUrl.fromLocalFile(str(path)))

    def show_web(self, address: str) -> None:
        """Open a page of the web in the browser: the one thing that leads outside, and only when it is asked for."""
        QtGui.QDesktopServices.openUrl(QtCore.QUrl(address))


def _box(parent: QWidget | None, text: str, icon: "QtWidgets.QMessageBox.Icon") -> "QtWidgets.QMessageBox":
    box = QtWidgets.QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle("klyngeapp")
    box.setText(_breakable(text))
    box.setIcon(icon)
    return box


def _breakable(text: str) -> str:
    """Let a path go on in the next line: to Qt it is one word, and would be cut."""
    return re.sub(r"(?<=\w)([/\\])(?=\w)", "\\1\u200b", text)
