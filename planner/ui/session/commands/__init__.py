"""What a person does to the plan: each command is one step that can be undone."""
