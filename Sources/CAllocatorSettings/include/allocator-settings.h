// Nothing to be called: see allocator-settings.c.
