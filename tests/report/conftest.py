"""What tests of reports share: texts compiled as they are packaged."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def texts_folder(plugin_root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Dutch and French, compiled into a folder of their own: a checkout has none."""
    spec = importlib.util.spec_from_file_location("translations", plugin_root / "scripts" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["translations"] = module
    spec.loader.exec_module(module)
    folder = tmp_path_factory.mktemp("texts")
    for path in (plugin_root / "i18n").glob("*.ts"):
        (folder / f"{path.stem}.qm").write_bytes(module.compile_translation(path))
    return folder


@pytest.fixture
def compiled_texts(texts_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let the plugin find its compiled texts."""
    from regioalign.regioalign_plugin import translation

    monkeypatch.setattr(translation, "FOLDER", texts_folder)
    return texts_folder
