"""What a person sees, before any messenger: screens, buttons and what they mean."""
