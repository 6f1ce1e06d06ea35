"""The same document for other programs: what our plan prints, as `parts`, written as docx, as HTML and as Typst.

All get the same words, tables and pictures in the same sizes and faces, on pages of the same measures. What one of
them could only do with effort is left out for all (the letters on the colour of the cover, bars beside a number), so
that each is given as much work as ours or less, never more.
"""
