"""Locks of other processes, as those who work with the register meet them: who holds it is told, and later it works."""

from __future__ import annotations

import os
import signal
import time

import pytest

from regioalign.regioalign_plugin.register.errors import RegisterBusy
from regioalign.regioalign_plugin.register.file import integrity_check, reading
from regioalign.regioalign_plugin.register.listing import list_cases
from regioalign.tests.register.faults.acts import ACTS, assert_sound, digest, edit, update
from regioalign.tests.register.faults.looks import look
from regioalign.tests.register.registers import HOLD_LOCK, holding, start

WRITES = [name for name in ACTS if name not in ("create", "update_much")]

RUNNING = """
from regioalign.tests.register.faults.acts import *
def wait(share):
    if share >= 0.8 and not told:
        told.append(share)
        print("ready", flush=True)
        input()
told = []
apply_run(path, second_run(), who=Who("Bea", "pc-bea", "RegioAlign 0.1.0"), at=LATER, today=LATER.date(), progress=wait)
"""

READING = """
from regioalign.tests.register.faults.looks import *
with reading(path) as connection:
    rows = connection.execute("SELECT * FROM explanations").fetchall()
    print("ready", flush=True)
    input()
"""

# A project with all layers of the register in one transaction group, one of them edited.
QGIS_GROUP = """
from qgis.core import Qgis, QgsApplication, QgsProject, QgsVectorLayer
application = QgsApplication([], False)
application.initQgis()
project = QgsProject.instance()
project.setTransactionMode(Qgis.TransactionMode.AutomaticGroups)
names = ("partnerships", "explanations", "review_map", "events")
layers = [QgsVectorLayer(f"{path}|layername={name}", name, "ogr") for name in names]
assert all(layer.isValid() for layer in layers)
project.addMapLayers(layers)
assert layers[0].startEditing()
assert layers[0].changeAttributeValue(1, layers[0].fields().indexOf("note"), "of QGIS")
assert layers[1].isEditable()
"""

HOLDING_QGIS = (
    QGIS_GROUP
    + """
print("ready", flush=True)
input()
assert layers[0].commitChanges(), layers[0].commitErrors()
"""
)

# The panel of the same QGIS writes while its own layer is edited.
OWN_LAYER = (
    QGIS_GROUP
    + """
from regioalign.tests.register.faults.acts import *
from regioalign.tests.register.faults.looks import look
assert len(look(path)[0]) == 60
try:
    edit(path)
    print("written")
except errors.RegisterBusy as error:
    print("busy", error.who)
assert layers[0].changeAttributeValue(2, layers[0].fields().indexOf("note"), "still of QGIS")
assert layers[0].commitChanges(), layers[0].commitErrors()
edit(path)
update(path)
assert len(look(path)[0]) > 60
print(layers[0].getFeature(2)["note"])
"""
)


@pytest.mark.parametrize("act", WRITES)
def test_a_run_of_someone_else_holds_up_all_who_write_and_names_who_it_is(register, act):
    with holding(RUNNING, register) as process:
        error = pytest.raises(RegisterBusy, ACTS[act], register).value
        assert (error.who.user, error.who.host, error.who.pid) == ("Bea", "pc-bea", process.pid)
        assert error.who.since.startswith("20")
        assert len(look(register)[0]) == 60
    assert len(list_cases(register)) > 60
    edit(register)
    assert_sound(register)


def test_a_reader_who_takes_long_holds_up_the_end_of_a_change_and_nothing_is_half(register):
    before = digest(register)
    with holding(READING, register):
        assert pytest.raises(RegisterBusy, update, register).value.who is None
        assert len(look(register)[0]) == 60
        assert digest(register) == before
    update(register)
    assert integrity_check(register) == ()


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="needs signals")
def test_a_program_that_hangs_half_way_is_named_and_gone_when_it_is_killed(register):
    before = digest(register)
    with holding(RUNNING, register) as process:
        os.kill(process.pid, signal.SIGSTOP)
        assert pytest.raises(RegisterBusy, edit, register).value.who.pid == process.pid
        process.kill()
        process.wait(timeout=30)
        assert digest(register) == before
        edit(register)
    assert_sound(register)


@pytest.mark.parametrize("ending", ["commitChanges", "rollBack"])
def test_layers_that_qgis_edits_in_a_transaction_hold_it_up_until_they_are_done(register, ending):
    pytest.importorskip("qgis.core")
    with holding(HOLDING_QGIS.replace("commitChanges", ending), register) as process:
        for act in ("update", "edit", "attach", "import"):
            assert pytest.raises(RegisterBusy, ACTS[act], register).value.who is None
        assert len(look(register)[0]) == 60
        _, err = process.communicate("go on\n", timeout=60)
        assert process.returncode == 0, err
    assert _note(register, 1) == ("of QGIS" if ending == "commitChanges" else None)
    update(register)
    edit(register)
    assert_sound(register)


def test_qgis_that_dies_with_edits_in_a_transaction_leaves_the_state_before(register):
    pytest.importorskip("qgis.core")
    before = digest(register)
    with holding(HOLDING_QGIS, register) as process:
        process.kill()
        process.wait(timeout=30)
    assert len(look(register)[0]) == 60
    assert digest(register) == before
    update(register)
    assert [one.name for one in register.parent.iterdir()] == [register.name]


def test_the_panel_beside_an_edited_layer_of_the_same_qgis_is_told_and_costs_it_nothing(register):
    pytest.importorskip("qgis.core")
    with start(OWN_LAYER, register) as process:
        out, err = process.communicate(timeout=120)
    assert process.returncode == 0, err
    assert out.split("\n")[:2] == ["busy None", "still of QGIS"]
    assert (_note(register, 1), _note(register, 2)) == ("of QGIS", "still of QGIS")
    assert_sound(register)


def _note(path, number):
    with reading(path) as connection:
        return connection.execute("SELECT note FROM partnerships WHERE fid = ?", (number,)).fetchone()[0]


def test_waiting_takes_as_long_as_was_said(register):
    with holding(HOLD_LOCK, register):
        begun = time.monotonic()
        pytest.raises(RegisterBusy, edit, register)
        assert 0.4 <= time.monotonic() - begun < 5
