"""Run the measurements that are named, or all of them."""

import sys

from tests.benchmarks import editing, entering, helpers, hours, lists, opening, plan, search, start

ALL = {
    "opening": opening.main,
    "editing": editing.main,
    "lists": lists.main,
    "plan": plan.main,
    "hours": hours.main,
    "entering": entering.main,
    "helpers": helpers.main,
    "search": search.main,
    "start": start.main,
}

if __name__ == "__main__":
    for name in sys.argv[1:] or ALL:
        ALL[name]()
