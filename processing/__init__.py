"""The provider and its algorithms: adapters that read, call and show."""
