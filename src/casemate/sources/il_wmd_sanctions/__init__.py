"""Israel: entities declared under the law against the distribution and financing of weapons of mass destruction."""
