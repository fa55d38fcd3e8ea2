"""The search for a week: column generation, days, exchanges."""
