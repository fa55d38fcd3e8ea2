"""Random people with illnesses, medicines and supplements, judged by what shares no code."""
