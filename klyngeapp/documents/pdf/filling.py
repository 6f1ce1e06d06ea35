"""Pieces onto pages: one below the other, as far as each page has room.

ReportLab's own page filling (platypus) would do the same. Ours is here because every piece knows already where it
may be cut and what it keeps with, and because loading platypus takes as long as setting half the plan: it compiles
what it needs to read markup, which no text of ours is.
"""

from collections import deque
from collections.abc import Callable, Sequence

from klyngeapp.documents.pdf.cover import CoverPage
from klyngeapp.documents.pdf.flowables import FUZZ, Piece
from klyngeapp.documents.pdf.styles import MARGIN, PAGE_HEIGHT, PAGE_WIDTH, TEXT_BOTTOM, TEXT_HEIGHT, TEXT_WIDTH
from klyngeapp.documents.pdf.tagging import TaggedCanvas

_TOP = TEXT_BOTTOM + TEXT_HEIGHT


class Filling:
    """Fills the pages of a canvas. `end_page` is called before each page is done, `is_cover` for a front page."""

    def __init__(self, canvas: TaggedCanvas, end_page: Callable[[bool], None]) -> None:
        self._canvas, self._end_page = canvas, end_page
        self._y = _TOP
        self._is_fresh = True  # nothing stands on this page yet
        self._is_at_top = True  # nothing that takes room does

    def fill(self, pieces: Sequence[Piece | None]) -> None:
        """Set all pieces; None begins a new page, unless this one is empty still. No pieces make one empty page."""
        waiting = deque(pieces)
        while waiting:
            piece = waiting.popleft()
            if piece is None:
                self._break()
            elif isinstance(piece, CoverPage):
                self._set_cover(piece)
            else:
                waiting.extendleft(reversed(self._set(piece)))
        if not self._is_fresh or self._canvas.page_index == 0:
            self._close(is_cover=False)

    def _set(self, piece: Piece) -> Sequence[Piece]:
        """Set a piece, or as much of it as there is room for; return what is left for the next page."""
        space = 0.0 if self._is_at_top else piece.space_before
        room = self._y - TEXT_BOTTOM - space
        _, height = piece.wrap(TEXT_WIDTH, room)
        if height <= room + FUZZ:
            self._place(piece, height, space)
            return ()
        parts = piece.split(TEXT_WIDTH, room) if room > 0 else []
        if parts:
            first, *rest = parts
            _, height = first.wrap(TEXT_WIDTH, room)
            self._place(first, height, space)
            self._break()
            return rest
        if self._is_at_top:
            # Taller than a page, and cannot be cut: better beyond its edge than not at all.
            self._place(piece, height, space)
            return ()
        self._break()
        return (piece,)

    def _place(self, piece: Piece, height: float, space: float) -> None:
        self._y -= space + height
        piece.draw_on(self._canvas, MARGIN, self._y)
        self._is_fresh = False
        if height:
            self._is_at_top = False

    def _set_cover(self, piece: CoverPage) -> None:
        self._break()
        piece.wrap(PAGE_WIDTH, PAGE_HEIGHT)
        piece.draw_on(self._canvas, 0, 0)
        self._close(is_cover=True)

    def _break(self) -> None:
        if not self._is_fresh:
            self._close(is_cover=False)

    def _close(self, *, is_cover: bool) -> None:
        self._end_page(is_cover)
        self._canvas.showPage()
        self._y, self._is_fresh, self._is_at_top = _TOP, True, True
