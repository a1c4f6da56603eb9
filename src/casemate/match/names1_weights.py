"""How much each measure of two names weighs (``alignment.MEASURES``). Written by ``tools/fit_names.py``; do not edit."""

BIAS = 1.718
WEIGHTS = (
    1.856,  # shared
    -0.300,  # no_person
    -2.062,  # too_little
    -2.901,  # any_conflict
    -5.747,  # only_query_person
    -5.350,  # only_query_other
    -2.291,  # only_listed_person
    -1.412,  # only_listed_other
    0.000,  # only_listed_of_little
    -3.671,  # family_left_out
    -6.594,  # number
    -1.875,  # unlike
    0.000,  # most_unlike
    -0.104,  # given_unlike
    -2.354,  # family_unlike
    -0.485,  # first_left_out
    -0.576,  # other_form
    -0.531,  # generic
)
