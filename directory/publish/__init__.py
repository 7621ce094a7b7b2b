"""From the record to the public: the snapshot, its signature, the guard and the deny-list."""
