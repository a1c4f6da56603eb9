"""The EU's consolidated list of persons, groups and entities subject to financial sanctions (Financial Sanctions Files, FSF)."""
