"""What is Telegram's: receiving, sending, and forgetting who wrote."""
