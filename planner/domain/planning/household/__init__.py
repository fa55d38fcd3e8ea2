"""Plan one week for a household: shared dishes, plates, each person's week about them."""
