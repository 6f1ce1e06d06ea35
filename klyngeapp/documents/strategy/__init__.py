"""The sections of the strategy plan: facts into blocks, one file per section or two.

What lives here
    `words` (values, people and rows as text), `chapters` (a group's own title and words around a chapter), and
    the sections: `front` (cover, contents, foreword, in short), `process`, `answers`, `cluster`, `places` (the
    map), `mapping`, `vision` (and action areas), `plans` with `schedule`, `economy`, `organisation`,
    `municipality`, `follow_up`, `thanks`; `budgets`, `groups` and `appendix` print the lists behind them.
May import
    domain, drawing, i18n, and `documents.blocks`. Never store or model.
Where to start
    `documents.strategy_plan`, which puts the sections in the order that the group has chosen.
How to add one more
    A line in SECTIONS of `domain.plan_sections`, a function that takes the facts and returns a `Chapter` (with
    no blocks where it has nothing to tell), and its name in `documents.strategy_plan`.
"""
