"""The review dock: where a person works through the findings of a register and manages the explanations."""
