"""Writing claims: from what the room compared to sentences that customers can prove wrong."""
