"""Alembic runs this; the connection comes from the program and is inside its transaction."""

from alembic import context

from persistence.schema import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    transactional_ddl=True,
)
context.run_migrations()
