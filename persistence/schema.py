"""The schema of a workspace file: its number, and what lies in a file that has it."""

from contextlib import closing
from functools import cache
from typing import Final

import sqlcipher3
from sqlalchemy import Column, Connection, MetaData, PrimaryKeyConstraint, String, Table
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

import persistence.changes
import persistence.leads.tables
import persistence.rows  # noqa: F401 - both declare tables
from persistence.leads.words import MAKE_WORDS, WORDS
from persistence.row import Base

APPLICATION_ID: Final = 0x43564731
"""Marks our files in the header of the database: "CVG1"."""

SCHEMA: Final = 5
"""Number of the schema that this program reads and writes; ``user_version`` in the header."""

metadata: Final = Base.metadata

_stamp = Table(
    "alembic_version",
    MetaData(),
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)
"""The table in which Alembic keeps the revision; its own declaration, word for word."""


def revision(schema: int) -> str:
    """Return the name of the migration that leads to a schema."""
    return f"{schema:04d}"


def make_schema(connection: Connection) -> None:
    """Make the tables of an empty file, exactly as the migrations would, and number them."""
    metadata.create_all(connection, checkfirst=False)
    connection.exec_driver_sql(MAKE_WORDS)
    _stamp.create(connection)
    connection.execute(_stamp.insert().values(version_num=revision(SCHEMA)))
    number_schema(connection, SCHEMA)


def number_schema(connection: Connection, schema: int) -> None:
    """Write into the header whose file it is and which schema it has."""
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {schema}")


@cache
def expected_schema() -> frozenset[tuple[str, str, str]]:
    """Return kind, name and definition of everything in a file of this program's schema."""
    dialect = sqlite.dialect()
    tables = [*metadata.sorted_tables, _stamp]
    found = {
        ("table", t.name, squeezed(str(CreateTable(t).compile(dialect=dialect)))) for t in tables
    }
    found |= {
        ("index", str(i.name), squeezed(str(CreateIndex(i).compile(dialect=dialect))))
        for t in tables
        for i in t.indexes
    }
    return frozenset(found | _index_of_words())


def _index_of_words() -> set[tuple[str, str, str]]:
    """Return the index of words with the tables that the database makes for it."""
    with closing(sqlcipher3.connect(":memory:")) as connection:
        connection.execute(MAKE_WORDS)
        made = "SELECT type, name, sql FROM sqlite_schema WHERE substr(name, 1, ?) = ?"
        found = connection.execute(made, (len(WORDS), WORDS)).fetchall()
    return {(kind, name, squeezed(sql)) for kind, name, sql in found if sql}


def squeezed(sql: str) -> str:
    """Return a definition with each run of white space as one space."""
    return " ".join(sql.split())
