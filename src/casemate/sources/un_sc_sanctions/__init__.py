"""United Nations: the Security Council Consolidated List."""
