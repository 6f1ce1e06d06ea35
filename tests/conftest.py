"""What every test begins with: a home of its own, English spoken, a known day; heavy tests only when asked for."""

import os

import pytest
from hypothesis import HealthCheck, settings

from klyngeapp.i18n import language

settings.register_profile(
    "ci",
    max_examples=40,
    stateful_step_count=30,
    deadline=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.register_profile("heavy", settings.get_profile("ci"), max_examples=1000, stateful_step_count=60)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


def pytest_configure(config: pytest.Config) -> None:
    """Make the marker known."""
    config.addinivalue_line("markers", "heavy: takes minutes; run with -m heavy")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the heavy tests out unless -m speaks of them."""
    if "heavy" in str(config.getoption("-m")):
        return
    heavy = [item for item in items if item.get_closest_marker("heavy")]
    config.hook.pytest_deselected(items=heavy)
    items[:] = [item for item in items if not item.get_closest_marker("heavy")]


@pytest.fixture(autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give each test a home, a language and a day of its own."""
    monkeypatch.setenv("KLYNGE_HOME", str(tmp_path_factory.mktemp("home")))
    monkeypatch.setenv("KLYNGE_TODAY", "2026-11-12")
    for name in ("LANG", "LC_ALL"):
        monkeypatch.setenv(name, "C")
    monkeypatch.delenv("LC_MESSAGES", raising=False)
    language.speak("en")
