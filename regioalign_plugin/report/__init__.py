"""Tables, charts, maps and pages made from a register."""
