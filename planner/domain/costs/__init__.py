"""What foods and the meals of a plan cost."""
