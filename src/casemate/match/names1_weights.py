"""How much each measure of two names weighs (``alignment.MEASURES``). Written by ``tools/fit_names.py``; do not edit."""

BIAS = 1.985
WEIGHTS = (
    1.626,  # shared
    0.375,  # no_person
    -3.000,  # too_little
    -3.000,  # any_conflict
    -6.285,  # only_query_person
    -7.418,  # only_query_other
    -1.500,  # only_listed_person
    -3.078,  # only_listed_other
    -5.066,  # family_left_out
    -7.636,  # number
    -1.875,  # unlike
    -0.906,  # given_unlike
    -2.932,  # family_unlike
    -0.617,  # first_left_out
    -2.531,  # other_form
    -0.713,  # generic
)
