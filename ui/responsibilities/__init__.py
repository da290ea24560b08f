"""The matrix of responsibilities and the register of obligations."""
