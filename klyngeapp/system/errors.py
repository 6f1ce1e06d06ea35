"""The errors a person can meet: each carries the sentence that the person reads."""

from klyngeapp.i18n.language import Sentence


class KlyngeError(Exception):
    """Something the user should hear about: what happened, why, and what to do.

    The text is translated when it is shown, so an error made while Danish is spoken can be read in English.
    """

    def __init__(self, msgid: str, /, **fields: object) -> None:
        super().__init__(msgid)
        self.sentence = Sentence(msgid, fields)

    def __str__(self) -> str:
        return str(self.sentence)
