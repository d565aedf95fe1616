"""The chain that makes or updates a register: assess, find repairs, put in order, store; each algorithm by its id."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from ..identity import PLUGIN_ID
from ..translation import tr
from .algorithm_chain import Link, Values, passed_on

ASSESS = f"{PLUGIN_ID}:assessalignment"
REPAIRS = f"{PLUGIN_ID}:repairs"
ORDER = f"{PLUGIN_ID}:prioritise"
UPDATE = f"{PLUGIN_ID}:updateregister"
REGION_KEYS = ("REGIONS", "REGION_ID_FIELD", "REGION_NAME_FIELD")

_REPAIR_KEYS = (
    "INPUT",
    "ID_FIELD",
    "NAME_FIELD",
    "MEMBERS_FIELD",
    *REGION_KEYS,
    "REGION_DELIMITED_FIELD",
    "MUNICIPALITIES",
    "MUNICIPALITY_ID_FIELD",
    "MUNICIPALITY_NAME_FIELD",
    "WEIGHT_FIELD",
    "RULE_SET",
)
_ASSESS_OUTPUTS = ("OUTPUT", "OVERLAPS", "PIECES")

Results = Mapping[str, Values]
Parameters = Callable[[Results], Values]


def review_links(register: Path, assess: Parameters, update: Values, *, has_municipalities: bool) -> tuple[Link, ...]:
    """
    Give the steps from territories to a register.

    Parameters
    ----------
    register
        The file to make or to add to.
    assess
        Gives the parameters of the assessment, without outputs, from the results of steps before.
    update
        Parameters of the update, without the assessment and the register.
    has_municipalities
        Whether municipalities are given: repairs are changes of them, and without repairs little is known of an order.
    """
    extra = (_repairs_link(assess), _order_link(assess)) if has_municipalities else ()
    return _assess_link(assess), *extra, update_link(register, update)


def update_link(register: Path, parameters: Values) -> Link:
    """Give the step that takes an assessment into a register: what the chain made, or what was given."""

    def with_results(results: Results) -> Values:
        values = {**parameters, "REGISTER": str(register)}
        if "assess" in results:
            assessed = results["assess"]
            values |= {"ASSESSMENT": assessed["OUTPUT"], "OVERLAPS": assessed["OVERLAPS"], "PIECES": assessed["PIECES"]}
        if "repairs" in results:
            values |= {"REPAIRS": results["repairs"]["OUTPUT"], "PRIORITIES": results["order"]["OUTPUT"]}
        return values

    return Link(UPDATE, tr("Storing the findings in the register"), with_results, "update")


def _assess_link(assess: Parameters) -> Link:
    outputs = {key: passed_on(key.lower()) for key in _ASSESS_OUTPUTS}
    return Link(ASSESS, tr("Assessing the territories"), lambda results: {**assess(results), **outputs}, "assess")


def _repairs_link(assess: Parameters) -> Link:
    output = passed_on("repairs")

    def parameters(results: Results) -> Values:
        given = assess(results)
        return {**{key: given[key] for key in _REPAIR_KEYS if key in given}, "OUTPUT": output}

    return Link(REPAIRS, tr("Looking for the smallest changes that make them conform"), parameters, "repairs")


def _order_link(assess: Parameters) -> Link:
    output = passed_on("order")

    def parameters(results: Results) -> Values:
        rule_set = assess(results).get("RULE_SET")
        rules = {} if rule_set is None else {"RULE_SET": rule_set}
        found = {"INPUT": results["assess"]["OUTPUT"], "REPAIRS": results["repairs"]["OUTPUT"], "OUTPUT": output}
        return {**found, **rules}

    return Link(ORDER, tr("Putting what does not conform in order"), parameters, "order")
