"""What migrations are written with: tables of things, their columns, and remaking a table."""

import sqlalchemy as sa
from alembic import op


def things(table: str, *fields: sa.schema.SchemaItem) -> None:
    """Make a table of things with an identity, and an index for each reference."""
    key = sa.PrimaryKeyConstraint("id", name=f"pk_{table}")
    constraints = [field for field in fields if isinstance(field, sa.ForeignKeyConstraint)]
    columns = [field for field in fields if isinstance(field, sa.Column)]
    op.create_table(table, identity("id"), *columns, key, *constraints)
    for constraint in constraints:
        (column,) = constraint.column_keys
        op.create_index(f"ix_{table}_{column}", table, [column])


def part_of(
    table: str, whole: str, column: str, *, nullable: bool = False
) -> tuple[sa.schema.SchemaItem, ...]:
    """Return a column that refers to a thing of another table, with its constraint."""
    reference = sa.ForeignKeyConstraint(
        [column],
        [f"{whole}.id"],
        name=f"fk_{table}_{column}",
        deferrable=True,
        initially="DEFERRED",
    )
    return identity(column, nullable=nullable), reference


def identity(name: str, *, nullable: bool = False) -> sa.Column[bytes]:
    """Return a column for an identity or a reference."""
    return sa.Column(name, sa.LargeBinary(16), nullable=nullable)


def text(name: str, *, nullable: bool = False) -> sa.Column[str]:
    """Return a column of text."""
    return sa.Column(name, sa.Text(), nullable=nullable)


def number(name: str, *, nullable: bool = False) -> sa.Column[int]:
    """Return a column of whole numbers."""
    return sa.Column(name, sa.Integer(), nullable=nullable, autoincrement=False)


def real(name: str, *, nullable: bool = False) -> sa.Column[float]:
    """Return a column of numbers with a fraction."""
    return sa.Column(name, sa.Double(), nullable=nullable)


def flag(name: str) -> sa.Column[bool]:
    """Return a column of yes and no."""
    return sa.Column(name, sa.Boolean(), nullable=False)


def remake(table: str, *fields: sa.schema.SchemaItem, **values: str) -> None:
    """Make a table anew with its rows; what refers to it stays.

    Args:
        table: the table.
        *fields: all its columns and constraints, as for ``things``.
        **values: for each new column the SQL expression of its value in the old row.
    """
    aside = f"old_{table}"
    op.execute(f"CREATE TEMP TABLE {aside} AS SELECT * FROM {table}")  # noqa: S608 - our names
    op.drop_table(table)
    things(table, *fields)
    names = ["id", *(field.name for field in fields if isinstance(field, sa.Column))]
    taken = ", ".join(values.get(name, f'"{name}"') for name in names)
    quoted = ", ".join(f'"{name}"' for name in names)
    op.execute(f"INSERT INTO {table} ({quoted}) SELECT {taken} FROM {aside}")  # noqa: S608
    op.execute(f"DROP TABLE {aside}")
