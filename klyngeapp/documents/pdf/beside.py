"""Pieces in columns beside each other. They are never cut: what is too tall for a page is set one below the other."""

from collections.abc import Sequence

from klyngeapp.documents.pdf.flowables import Piece, height_of, set_distances

GAP = 36.0  # between two columns


class Beside(Piece):
    """Columns of pieces; each column is where it begins, how wide it is, and what stands in it."""

    def __init__(self, columns: Sequence[tuple[float, float, Sequence[Piece]]]) -> None:
        super().__init__()
        self.columns = columns
        for _x, _width, pieces in columns:
            set_distances(pieces)
        self.before = max((pieces[0].before for *_, pieces in columns if pieces), default=0)
        self.after = max((pieces[-1].after for *_, pieces in columns if pieces), default=0)
        self.height = max((height_of(pieces, width) for _x, width, pieces in columns), default=0)

    def wrap(self, width: float, available: float) -> tuple[float, float]:
        """Return the size."""
        return width, self.kept(self.height, available)

    def lead(self) -> float:
        """Return the whole height."""
        return self.height

    def draw(self) -> None:
        """Draw each column downwards."""
        for x, width, pieces in self.columns:
            top = self.height
            for number, piece in enumerate(pieces):
                _, height = piece.wrap(width, float("inf"))
                top -= height + (piece.space_before if number else 0)
                piece.draw_on(self.canv, x, top)


def places(count: int, shares: Sequence[float], room: float) -> list[tuple[float, float]]:
    """Return where each of the columns begins and how wide it is."""
    parts = list(shares) if len(shares) == count and all(share > 0 for share in shares) else [1.0] * count
    free = room - GAP * (count - 1)
    widths = [free * part / sum(parts) for part in parts]
    return [(sum(widths[:n]) + GAP * n, width) for n, width in enumerate(widths)]
