"""RegioAlign: how territories of partnerships fit the reference regions."""
