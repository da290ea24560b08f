"""How the program looks: colours, type, icons and the one stylesheet made from them."""
