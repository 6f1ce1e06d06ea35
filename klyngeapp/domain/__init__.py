"""Rules and values in plain Python: what a cluster's workbook holds, and what it means.

What lives here
    `kinds` (what a field and a table are), `declaring` (the words to declare them in),
    `fields/` (every table, declared once, one file per noun),
    `schema` (all tables together, in an order in which they can be filled), `values` (what may be kept),
    `reading` and `writing` (values from and to the text people type), `phases` (the five phases and their steps).
May import
    system, i18n.
Where to start
    `fields/cluster.py`: a table as it is declared; everything else is made from that.
How to add one more field
    Declare it in its table's file in `fields/`, freeze a new schema with its migration (see `store`),
    put it in a view and, where it is printed, in a document, and write its Danish text.
"""
