"""Silent drawing: a curtain between the sides, a private editor for one of them, a seal."""
