"""How well names are matched: on labelled pairs, across scripts, on names made wrong, beside the peers. Each script prints one table."""
