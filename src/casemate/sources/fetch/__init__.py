"""Official files over the network: politely, safely, and never half."""
