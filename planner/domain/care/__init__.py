"""Care rules: what conditions, medicines, stage and age change, and why."""
