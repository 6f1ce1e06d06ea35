"""What belongs to this computer: colours, language, size of the text, and who is at the keyboard."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QSizePolicy, QWidget

from klyngeapp.i18n.language import LANGUAGES, N_, _, spoken
from klyngeapp.system.settings import (
    LARGEST_TEXT,
    LONGEST_WHO,
    SMALLEST_TEXT,
    TEXT_STEP,
    Settings,
    Theme,
    as_who,
)
from klyngeapp.ui import fonts
from klyngeapp.ui.kit import cards
from klyngeapp.ui.kit.buttons import button
from klyngeapp.ui.kit.labels import dressed, label
from klyngeapp.ui.kit.segmented import Segmented
from klyngeapp.ui.kit.slider import Slider
from klyngeapp.ui.look import Look
from klyngeapp.ui.steps.settings.desk import Desk
from klyngeapp.ui.steps.settings.view import Row, card

_THEMES = {"light": N_("Light"), "dark": N_("Dark"), "system": N_("Same as Windows")}
_ORDER: tuple[Theme, ...] = ("light", "dark", "system")
_NAMES = {"da": "Dansk", "en": "English"}  # each called as those who read it call it
_MARKS = (90, 100, 120, 150, 200)
_WHO_WIDTH, _KEEP_AFTER = 220, 1000


class Computer:
    """The cards of this computer. `controls` are what one changes each setting with, by its name."""

    def __init__(self, look: Look, desk: Desk) -> None:
        self._look, self._desk = look, desk
        self.controls: dict[str, QWidget] = {}
        self.cards: tuple[QFrame, ...] = (self._appearance(), self._keyboard(), self._kept())

    def _choose(self, key: str, chosen: Settings) -> None:
        """Take settings that are seen at once; the control keeps the focus over it."""
        if chosen != self._desk.chosen():
            self._desk.focused = key
            self._desk.choose(chosen)

    # how it looks

    def _appearance(self) -> QFrame:
        look, chosen = self._look, self._desk.chosen
        themes = self._segmented("theme", _("Colours"), [_(_THEMES[one]) for one in _ORDER])
        themes.choose(_ORDER.index(chosen().theme))
        themes.chosen.connect(lambda place: self._choose("theme", replace(chosen(), theme=_ORDER[place])))
        languages = self._segmented("language", _("Language"), [_NAMES[code] for code in LANGUAGES])
        languages.choose(LANGUAGES.index(spoken()))
        languages.chosen.connect(lambda place: self._choose("language", replace(chosen(), language=LANGUAGES[place])))
        rows = (Row(look, _("Colours"), "", themes), Row(look, _("Language"), "", languages), self._text_size())
        return card(look, _("Appearance"), rows)

    def _segmented(self, key: str, name: str, texts: list[str]) -> Segmented:
        made = Segmented(self._look, name, texts)
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.controls[key] = made
        return made

    def _text_size(self) -> QWidget:
        look, size = self._look, self._desk.chosen().text_size
        slider = Slider(look, SMALLEST_TEXT, LARGEST_TEXT, TEXT_STEP, _MARKS)
        slider.setAccessibleName(_("Text size"))
        slider.setValue(size)
        self.controls["text_size"] = slider
        told = label(look, "", "strong")
        sample, resize = self._sample()

        def show(percent: int) -> None:
            told.setText(_("{number}%", number=percent))
            slider.setAccessibleDescription(told.text())
            resize(percent)

        show(slider.value())
        slider.valueChanged.connect(show)
        slider.settled.connect(
            lambda percent: self._choose("text_size", self._desk.chosen().with_text_size(percent)),
        )
        ends = cards.row(label(look, "A", "small", ink="ink"), "|", _large(look))
        name = label(look, _("Text size"), "strong")
        name.setBuddy(slider)
        part = cards.column(cards.row(name, "|", told), slider, ends, sample, spacing=4)
        part.setContentsMargins(0, 10, 0, 10)
        return part

    def _sample(self) -> tuple[QFrame, Callable[[int], None]]:
        """Return a sample of the text, and what shows it in another size."""
        look = self._look
        frame, inside = cards.card((16, 12, 16, 12), kind="sunken", spacing=4)
        name = label(look, _("Birthe Overgaard · Kærbølle"), "strong", wrap=True)
        words = label(look, _("This is how the text looks"), "body", wrap=True)
        dressed(look, words, "body", ink="ink2", wrap=True)
        cards.add(inside, name, words)

        def resize(percent: int) -> None:
            name.setFont(fonts.font(round(17 * percent / 100), strong=True))
            words.setFont(fonts.font(round(17 * percent / 100)))

        return frame, resize

    # who is at the keyboard

    def _keyboard(self) -> QFrame:
        look = self._look
        who = Who(look, self._desk)
        self.controls["who"] = who
        detail = _("Stands with what you change, in the history on this computer. You can leave it empty.")
        return card(look, _("At the keyboard"), (Row(look, _("Who is at this keyboard?"), detail, who, below=True),))

    # what lies here

    def _kept(self) -> QFrame:
        see = button(self._look, _("See it"), self._desk.show_kept_here, small=True, name=_("See what is kept here"))
        self.controls["kept"] = see
        detail = _("Working copies, backups, settings and the log. You can delete each of them.")
        row = Row(self._look, _("What klyngeapp keeps here"), detail, see)
        return card(self._look, _("Information on this computer"), (row,))


def _large(look: Look) -> QLabel:
    made = label(look, "A")
    made.setFont(fonts.font(look.px(30)))
    return made


class Who(QLineEdit):
    """The name of whoever sits here: kept on leaving, or a second after the last key."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__(desk.chosen().who)
        self._desk = desk
        self.setFont(look.font("body"))
        self.setMaxLength(LONGEST_WHO)
        self.setMinimumWidth(look.px(_WHO_WIDTH))
        self.setAccessibleName(_("Who is at this keyboard?"))
        self.setPlaceholderText(_("Your name"))
        self.setClearButtonEnabled(True)
        self._keep_soon = QTimer(self)
        self._keep_soon.setSingleShot(True)
        self._keep_soon.setInterval(_KEEP_AFTER)
        self._keep_soon.timeout.connect(self.keep)
        self.textEdited.connect(self._keep_soon.start)
        self.editingFinished.connect(self.keep)

    def keep(self) -> None:
        """Keep the name."""
        self._keep_soon.stop()
        who, chosen = as_who(self.text()), self._desk.chosen()
        if who != chosen.who:
            self._desk.keep(replace(chosen, who=who))
