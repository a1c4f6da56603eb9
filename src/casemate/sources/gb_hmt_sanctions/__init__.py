"""The UK's consolidated list of financial sanctions targets (HM Treasury, OFSI), closed on 2026-01-28."""
