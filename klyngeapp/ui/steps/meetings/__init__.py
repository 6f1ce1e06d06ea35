"""The meetings: all of them, and each with its agenda, who came, and what was decided.

What lives here
    `page`, `view`, `rows` (the list of all meetings), `agreed` (what was agreed and is not done); `meeting_page`,
    `meeting_view`, `agenda`, `item_row`, `open_item`, `task_row`, `edits`, `decided`, `attendance` (one meeting);
    `inviting` and `paper` (mails and PDFs of a meeting); `ticks` (a row with a tick), `words` (what both say).
May import
    ui.forms, ui.kit, ui.look; services, store.queries, domain, i18n.
Where to start
    `page.MeetingsPage` and `meeting_page.MeetingPage`.
How to add one more
    An agenda to begin with: in `domain.agendas`. A field of the open item: in `open_item`.
"""
