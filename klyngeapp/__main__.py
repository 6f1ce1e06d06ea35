"""Start the command line."""

import sys

from klyngeapp.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
