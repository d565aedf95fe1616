"""A colleague at another computer: changes the reasons of one explanation, from a program without a window.

Its arguments are the folder of plugins, the register, the partnership, the name of the colleague, and the text.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path


def main(plugins: str, register: str, partnership_id: str, name: str, text: str) -> None:
    """Write the text over what stands there now."""
    sys.path.append(plugins)
    from regioalign.regioalign_plugin.explanation.lifecycle import Action, Request
    from regioalign.regioalign_plugin.register.cases import change_explanation, read_case
    from regioalign.regioalign_plugin.register.writers import Who

    now = datetime.now(timezone.utc)
    case = read_case(Path(register), partnership_id).case
    assert case is not None
    request = Request(Action.WRITE, name, now, now.astimezone().date(), parts=replace(case.parts, reasons=text))
    change_explanation(Path(register), partnership_id, request, who=Who(name, "elsewhere", "a script"))


if __name__ == "__main__":
    main(*sys.argv[1:])
