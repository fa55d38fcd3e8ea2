"""Groups of figures that a person enters: agreed with a doctor, of care, of a life stage."""
