"""PySide6 6.12.0 drops a reference to None in every void call on Python 3.11, until the program dies."""

import subprocess
import sys

CALLS = """
import os; os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([]); label = QLabel()
for _ in range(50000): label.setText("a")
print("alive", flush=True); os._exit(0)
"""


def test_void_calls_keep_none_alive() -> None:
    done = subprocess.run([sys.executable, "-c", CALLS], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "alive" in done.stdout
