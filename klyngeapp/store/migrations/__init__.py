"""One frozen schema per number (`schema_N.sql`), and what each step changes on the way to it (`steps`).

What lives here
    `schema_N.sql` is never edited once a file of version N is out. `steps` says, per number, which columns do
    not copy as they are and what is worked out afterwards. `road` walks the steps.
May import
    store's `schema` and `seeding`, domain, system, i18n.
Where to start
    `road.renewed`.
How to add one more
    See the card of `store`.
"""
