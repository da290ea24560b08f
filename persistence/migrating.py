"""Bringing the schema of a file up to date: in one transaction, or not at all."""

from collections.abc import Set
from pathlib import Path
from typing import Any, Final

import sqlcipher3
from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from persistence.engine import immediate, make_engine
from persistence.guard import Definition, definitions
from persistence.schema import number_schema, revision

MIGRATIONS: Final = Path(__file__).with_name("migrations")
"""The folder of the migrations."""


class MigrationBroke(Exception):
    """A migration left references that lead nowhere; a mistake of ours, nothing was kept."""


def migrate(connection: Any, schema: int, *, migrations: Path = MIGRATIONS) -> None:
    """Bring a file to a schema; whatever goes wrong leaves it as it was.

    Args:
        connection: a connection of the driver to the file, outside a transaction.
        schema: number of the schema wanted.
        migrations: the folder of the migrations.

    Raises:
        MigrationBroke: rows refer to nothing afterwards.
    """
    # References are not looked at while tables are rebuilt: dropping the old table of a rebuild
    # would take the rows that refer to it along.
    connection.execute("PRAGMA foreign_keys = off")
    engine = make_engine(lambda: connection)
    with immediate(engine).begin() as transaction:
        _upgrade(transaction, schema, migrations)
        if transaction.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
            raise MigrationBroke
    connection.execute("PRAGMA foreign_keys = on")


def schema_at(schema: int, *, migrations: Path = MIGRATIONS) -> Set[Definition]:
    """Return what lies in a file of an older schema, as the migrations make it."""
    connection = sqlcipher3.connect(":memory:", isolation_level=None)
    try:
        migrate(connection, schema, migrations=migrations)
        return definitions(connection)
    finally:
        connection.close()


def _upgrade(connection: Connection, schema: int, migrations: Path) -> None:
    config = Config()
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, revision(schema))
    number_schema(connection, schema)
