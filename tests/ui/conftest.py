"""What every test of the window begins with: no screen, our faces, one sample made once."""

import os
import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from klyngeapp.services.clusters import new_cluster
from klyngeapp.services.sample.build import make_sample
from klyngeapp.ui import fonts
from klyngeapp.ui.rubbish import Rubbish
from tests.making import at_home_in


@pytest.fixture(scope="session")
def qapp(qapp_args: list[str]) -> QApplication:
    """Give the one application, dressed as ours."""
    with pytest.MonkeyPatch.context() as patch:
        # For this application alone: a program that other tests start must not find a screen because of it.
        patch.setenv("QT_QPA_PLATFORM", "offscreen")
        app = QApplication.instance() or QApplication(qapp_args)
    assert isinstance(app, QApplication)
    app.setStyle("Fusion")
    fonts.load()
    Rubbish(app)
    return app


@pytest.fixture(scope="session")
def made_sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the sample once."""
    folder = tmp_path_factory.mktemp("sample")
    os.environ.setdefault("KLYNGE_HOME", str(folder))
    with at_home_in(folder):
        make_sample(folder / "sample.klynge", "da")
    return folder / "sample.klynge"


@pytest.fixture
def sample(made_sample: Path, tmp_path: Path) -> Path:
    """Give each test a sample of its own."""
    return Path(shutil.copy(made_sample, tmp_path / "Mellem Åerne.klynge"))


@pytest.fixture
def new(tmp_path: Path) -> Path:
    """Make a workbook on its first day."""
    path = tmp_path / "Ny.klynge"
    new_cluster(path, name="Ny klynge", municipalities=["Åsted Kommune"], start="2026-11-02", months=18)
    return path
