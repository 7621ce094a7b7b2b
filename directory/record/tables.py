"""The tables of the record: what is kept about organisations, listings and what staff did with them.

Here belongs the shape of the database. How a row becomes a dataclass is in `rows`, how one value is kept in `columns`,
how an older database comes to this shape in `migrations`. Nothing about a person who writes to the bot has a column.

A listing's parts keep their order in `position`. A listing with a row in `confidential_site` has a confidential place,
one with a row in `public_site` a public one, one with neither is remote. Rows of a listing are never deleted with it,
because a listing is never deleted: it is closed or refused.
"""

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    Float,
    ForeignKey,
    ForeignKeyConstraint,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

from directory.codes import (
    Audience,
    ContactKind,
    Cost,
    EmergencyService,
    EmergencyState,
    FactGroup,
    How,
    Kind,
    Known,
    Need,
    OrganisationKind,
    Promise,
    ReachedFrom,
    Status,
    Topic,
)
from directory.record.acts import Act, Outcome, Refusal
from directory.record.columns import Code, Codes, Moment

# Names that both databases agree upon, so that a migration can name what it changes.
metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _word(name: str) -> Column[str]:
    """A text that may be empty and is never absent."""
    return Column(name, Text, nullable=False)


def _listing() -> Column[int]:
    """The listing that a row belongs to, as the first part of the row's key."""
    return Column("listing", ForeignKey("listing.number"), primary_key=True, autoincrement=False)


def _position() -> Column[int]:
    """Where the row stands among its listing's rows, from 0."""
    return Column("position", Integer, primary_key=True, autoincrement=False)


# An organisation is known by its name in one country: ministries and chapters of one name stand in several, and each
# is vetted on its own.
organisation = Table(
    "organisation",
    metadata,
    Column("number", Integer, primary_key=True),
    _word("country"),
    _word("name"),
    _word("folded_name"),
    _word("local_name"),
    Column("kind", Code(OrganisationKind), nullable=False),
    Column("must_tell", Code(Known), nullable=False),
    Column("suspended", Boolean, nullable=False),
    UniqueConstraint("country", "name"),
)

admission = Table(
    "admission",
    metadata,
    Column("organisation", ForeignKey("organisation.number"), primary_key=True, autoincrement=False),
    _word("how_checked"),
    _word("vouched_by"),
    Column("number_found_independently", Boolean, nullable=False),
    Column("called", Boolean, nullable=False),
    Column("safeguarding_policy", Code(Known), nullable=False),
    _word("admitted_by"),
    Column("admitted_on", Date, nullable=False),
)

# AUTOINCREMENT in SQLite and a sequence in PostgreSQL never give a number twice, not even after a row was deleted.
# `origin_digest` is what the import row was when it came in, so that a second import knows whether it changed since.
listing = Table(
    "listing",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("organisation", ForeignKey("organisation.number"), nullable=False, index=True),
    Column("country", Text, nullable=False, index=True),
    Column("status", Code(Status), nullable=False),
    Column("origin", Text, unique=True),
    _word("origin_digest"),
    _word("source_url"),
    _word("source_dated"),
    _word("source_notes"),
    Column("needs", Codes(Need), nullable=False),
    Column("kinds", Codes(Kind), nullable=False),
    Column("audiences", Codes(Audience), nullable=False),
    Column("topics", Codes(Topic), nullable=False),
    Column("minimum_age", Integer),
    Column("maximum_age", Integer),
    Column("papers_needed", Code(Known), nullable=False),
    Column("cost", Code(Cost), nullable=False),
    _word("hours"),
    _word("time_zone"),
    Column("web_read_on", Date),
    Column("checked_by", Integer, nullable=False),
    Column("fictional", Boolean, nullable=False),
    sqlite_autoincrement=True,
)

contact = Table(
    "contact",
    metadata,
    _listing(),
    _position(),
    Column("kind", Code(ContactKind), nullable=False),
    _word("value"),
    _word("shown"),
    _word("country"),
    _word("keyword"),
    Column("reached_from", Code(ReachedFrom), nullable=False),
    Column("free", Code(Known), nullable=False),
    Column("on_bill", Code(Known), nullable=False),
    Column("in_call_list", Code(Known), nullable=False),
    Column("without_credit", Code(Known), nullable=False),
)

contact_language = Table(
    "contact_language",
    metadata,
    Column("listing", Integer, primary_key=True, autoincrement=False),
    Column("contact", Integer, primary_key=True, autoincrement=False),
    _position(),
    _word("language"),
    Column("promise", Code(Promise), nullable=False),
    ForeignKeyConstraint(["listing", "contact"], ["contact.listing", "contact.position"]),
)

coverage = Table(
    "coverage",
    metadata,
    _listing(),
    _position(),
    _word("country"),
    Column("region", Text),
)

listing_text = Table(
    "listing_text",
    metadata,
    _listing(),
    _position(),
    _word("language"),
    _word("name"),
    _word("folded_name"),
    _word("summary"),
    _word("how_to_reach"),
    _word("provenance"),
    _word("source_hash"),
    UniqueConstraint("listing", "language"),
)

public_site = Table(
    "public_site",
    metadata,
    _listing(),
    _word("address"),
    Column("place", Integer, nullable=False),
    Column("latitude", Float(53), nullable=False),
    Column("longitude", Float(53), nullable=False),
)

# These three columns and never another: what has no column cannot leak.
confidential_site = Table(
    "confidential_site",
    metadata,
    _listing(),
    _word("country"),
    Column("region", Text),
)

confirmation = Table(
    "confirmation",
    metadata,
    _listing(),
    _position(),
    Column("fact_group", Code(FactGroup), nullable=False),
    Column("how", Code(How), nullable=False),
    Column("confirmed_on", Date, nullable=False),
    _word("role"),
)

# A row without a number says that staff found this service to have none of its own; it keeps a list from bringing the
# old number back.
emergency_number = Table(
    "emergency_number",
    metadata,
    Column("country", Text, primary_key=True),
    Column("service", Code(EmergencyService), primary_key=True),
    Column("number", Text),
    Column("state", Code(EmergencyState), nullable=False),
    Column("sources", JSON, nullable=False),
    Column("checked_on", Date),
)

call_attempt = Table(
    "call_attempt",
    metadata,
    _listing(),
    _position(),
    Column("outcome", Code(Outcome), nullable=False),
    Column("attempted_on", Date, nullable=False),
    _word("attempted_by"),
)

# Former facts of listings that were public, without their site. They lie outside the chain and may be erased.
revision = Table(
    "revision",
    metadata,
    _listing(),
    _position(),
    Column("replaced_at", Moment, nullable=False),
    Column("facts", JSON, nullable=False),
)

# Chained rows: `subject` is what was acted upon ("listing 12"), `fields` are names, `digests` one salted digest per
# field, never a value.
history = Table(
    "history",
    metadata,
    Column("sequence", Integer, primary_key=True, autoincrement=False),
    Column("happened_at", Moment, nullable=False),
    Column("people", JSON, nullable=False),
    Column("act", Code(Act), nullable=False),
    Column("subject", Text, nullable=False, index=True),
    Column("refusal", Code(Refusal)),
    Column("fields", JSON, nullable=False),
    Column("digests", JSON, nullable=False),
    _word("previous"),
    _word("hash"),
)

# The salts lie beside the chain: without its salt a digest says nothing any more, and the chain still verifies.
history_salt = Table(
    "history_salt",
    metadata,
    Column("sequence", ForeignKey("history.sequence"), primary_key=True, autoincrement=False),
    _word("salt"),
)
