"""Run the measurements that are named, or all of them."""

import sys

from tests.benchmarks import editing, lists, opening

ALL = {"opening": opening.main, "editing": editing.main, "lists": lists.main}

if __name__ == "__main__":
    for name in sys.argv[1:] or ALL:
        ALL[name]()
