"""Data only: dated, cited law as YAML, one folder per issuing state or body. ``packs.lock`` binds every file to its hash."""
