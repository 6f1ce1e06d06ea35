"""The chapters of the strategy plan: facts into blocks, one file per chapter or two.

What lives here
    `words` (values, people and tables of rows as text), and the chapters: `cluster`, `mapping`, `vision`,
    `plans`, `economy`, `organisation`, `follow_up`, and `rest` for all that no chapter has used.
May import
    domain, i18n, and `documents.blocks`. Never store or model.
Where to start
    `documents.strategy_plan`, which puts the chapters in order.
How to add one more
    A function that takes the facts and returns its blocks, none where it has nothing to tell; the tables it
    prints go into USES of its file, or `rest` prints them again.
"""
