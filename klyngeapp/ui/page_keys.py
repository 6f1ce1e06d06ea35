"""What the pages are called by that are no steps of a phase, so that nobody imports a page to go to it."""

OVERVIEW = "overview"
MEETINGS = "meetings"
VOLUNTEERS = "volunteers"
DOCUMENTS = "documents"
SEARCH = "search"
SETTINGS = "settings"
PLANS, VILLAGES = "action_plans.plans", "establishment.villages"  # steps that have further pages
BESIDE = "beside"  # after the slash: the villages beside one another
