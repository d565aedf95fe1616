"""Comply or explain: rule sets, grounds, life cycle, quality and priority. Standard library only."""
