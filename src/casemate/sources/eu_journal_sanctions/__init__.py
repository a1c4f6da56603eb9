"""EU: annexes of the restrictive-measures acts, from a transcription that the user names; nothing is fetched or shipped."""
