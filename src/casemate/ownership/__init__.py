"""Who stands behind whom: shares, control and chains by the rules of each regime, with intervals where a share is unknown."""
