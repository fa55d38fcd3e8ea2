"""A person: who they are, what they answered and what they wish."""
