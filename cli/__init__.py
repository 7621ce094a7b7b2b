"""Where everything is put together: commands, settings, the terminal."""
