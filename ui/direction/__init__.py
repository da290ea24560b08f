"""PR direction: messages, each resting on claims."""
