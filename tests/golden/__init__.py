"""Files as released versions of klyngeapp made them, and the scripts that made them."""
