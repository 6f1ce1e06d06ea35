"""Qt's own words, on the buttons of its dialogs, in the language spoken."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

_LOCALES = {"da": "da_DK", "en": "en_GB"}
_NAME = "words of Qt"


def speak_qt(language: str) -> None:
    """Let Qt speak a language from now on."""
    app = QCoreApplication.instance()
    if app is None:
        return
    for old in app.findChildren(QTranslator, _NAME):
        app.removeTranslator(old)
        old.deleteLater()
    words = QTranslator(app)
    words.setObjectName(_NAME)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if words.load(QLocale(_LOCALES[language]), "qtbase", "_", folder):
        app.installTranslator(words)
