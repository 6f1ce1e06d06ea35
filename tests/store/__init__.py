"""The tests of the workbook file: what a crash, a disk, a mail or another program can do to it."""
