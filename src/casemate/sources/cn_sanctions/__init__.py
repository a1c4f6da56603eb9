"""China: countermeasures, unreliable entities, export controls, from a transcription that the user names; nothing is fetched or shipped."""
