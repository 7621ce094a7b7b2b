"""The record as it first was: organisations, listings and their parts, emergency numbers, attempts, history."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Makes the tables."""
    op.create_table(
        "emergency_number",
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("service", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("sources", sa.JSON(), nullable=False),
        sa.Column("checked_on", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("country", "service", name=op.f("pk_emergency_number")),
    )
    op.create_table(
        "history",
        sa.Column("sequence", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("happened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("people", sa.JSON(), nullable=False),
        sa.Column("act", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("refusal", sa.Text(), nullable=True),
        sa.Column("fields", sa.JSON(), nullable=False),
        sa.Column("digests", sa.JSON(), nullable=False),
        sa.Column("previous", sa.Text(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("sequence", name=op.f("pk_history")),
    )
    op.create_index(op.f("ix_history_subject"), "history", ["subject"], unique=False)
    op.create_table(
        "organisation",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("folded_name", sa.Text(), nullable=False),
        sa.Column("local_name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("must_tell", sa.Text(), nullable=False),
        sa.Column("suspended", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_organisation")),
        sa.UniqueConstraint("country", "name", name=op.f("uq_organisation_country_name")),
    )
    op.create_table(
        "admission",
        sa.Column("organisation", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("how_checked", sa.Text(), nullable=False),
        sa.Column("vouched_by", sa.Text(), nullable=False),
        sa.Column("number_found_independently", sa.Boolean(), nullable=False),
        sa.Column("called", sa.Boolean(), nullable=False),
        sa.Column("safeguarding_policy", sa.Text(), nullable=False),
        sa.Column("admitted_by", sa.Text(), nullable=False),
        sa.Column("admitted_on", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation"], ["organisation.number"], name=op.f("fk_admission_organisation_organisation")
        ),
        sa.PrimaryKeyConstraint("organisation", name=op.f("pk_admission")),
    )
    op.create_table(
        "history_salt",
        sa.Column("sequence", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("salt", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["sequence"], ["history.sequence"], name=op.f("fk_history_salt_sequence_history")),
        sa.PrimaryKeyConstraint("sequence", name=op.f("pk_history_salt")),
    )
    op.create_table(
        "listing",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("organisation", sa.Integer(), nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=True),
        sa.Column("origin_digest", sa.Text(), nullable=False),
        sa.Column("source_url", sa.Text(), nullable=False),
        sa.Column("source_dated", sa.Text(), nullable=False),
        sa.Column("source_notes", sa.Text(), nullable=False),
        sa.Column("needs", sa.Text(), nullable=False),
        sa.Column("kinds", sa.Text(), nullable=False),
        sa.Column("audiences", sa.Text(), nullable=False),
        sa.Column("topics", sa.Text(), nullable=False),
        sa.Column("minimum_age", sa.Integer(), nullable=True),
        sa.Column("maximum_age", sa.Integer(), nullable=True),
        sa.Column("papers_needed", sa.Text(), nullable=False),
        sa.Column("cost", sa.Text(), nullable=False),
        sa.Column("hours", sa.Text(), nullable=False),
        sa.Column("time_zone", sa.Text(), nullable=False),
        sa.Column("web_read_on", sa.Date(), nullable=True),
        sa.Column("checked_by", sa.Integer(), nullable=False),
        sa.Column("fictional", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation"], ["organisation.number"], name=op.f("fk_listing_organisation_organisation")
        ),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_listing")),
        sa.UniqueConstraint("origin", name=op.f("uq_listing_origin")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_listing_country"), "listing", ["country"], unique=False)
    op.create_index(op.f("ix_listing_organisation"), "listing", ["organisation"], unique=False)
    op.create_table(
        "call_attempt",
        sa.Column("listing", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("attempted_on", sa.Date(), nullable=False),
        sa.Column("attempted_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["listing"], ["listing.number"], name=op.f("fk_call_attempt_listing_listing")),
        sa.PrimaryKeyConstraint("listing", "position", name=op.f("pk_call_attempt")),
    )
    op.create_table(
        "confidential_site",
        sa.Column("listing", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("region", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["listing"], ["listing.number"], name=op.f("fk_confidential_site_listing_listing")),
        sa.PrimaryKeyConstraint("listing", name=op.f("pk_confidential_site")),
    )
    op.create_table(
        "confirmation",
        sa.Column("listing", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("fact_group", sa.Text(), nullable=False),
        sa.Column("how", sa.Text(), nullable=False),
        sa.Column("confirmed_on", sa.Date(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["listing"], ["listing.number"], name=op.f("fk_confirmation_listing_listing")),
        sa.PrimaryKeyConstraint("listing", "position", name=op.f("pk_confirmation")),
    )
    op.create_table(
        "contact",
        sa.Column("listing", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("shown", sa.Text(), nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("keyword", sa.Text(), nullable=False),
        sa.Column("reached_from", sa.Text(), nullable=False),
        sa.Column("free", sa.Text(), nullable=False),
        sa.Column("on_bill", sa.Text(), nullable=False),
        sa.Column("in_call_list", sa.Text(), nullable=False),
        sa.Column("without_credit", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["listing"], ["listing.number"], name=op.f("fk_contact_listing_listing")),
        sa.PrimaryKeyConstraint("listing", "position", name=op.f("pk_contact")),
    )
    op.create_table(
        "coverage",
        sa.Column("listing", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("region", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["listing"], ["listing.number"], name=op.f("fk_coverage_listing_listing")),
        sa.PrimaryKeyConstraint("listing", "position", name=op.f("pk_coverage")),
    )
    op.create_table(
        "listing_text",
        sa.Column("listing", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("folded_name", sa.Text(), nullable=False),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.Column("how_to_reach", sa.Text(), nullable=False),
        sa.Column("provenance", sa.Text(), nullable=False),
        sa.Column("source_hash", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["listing"], ["listing.number"], name=op.f("fk_listing_text_listing_listing")),
        sa.PrimaryKeyConstraint("listing", "position", name=op.f("pk_listing_text")),
        sa.UniqueConstraint("listing", "language", name=op.f("uq_listing_text_listing_language")),
    )
    op.create_table(
        "public_site",
        sa.Column("listing", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("latitude", sa.Float(precision=53), nullable=False),
        sa.Column("longitude", sa.Float(precision=53), nullable=False),
        sa.ForeignKeyConstraint(["listing"], ["listing.number"], name=op.f("fk_public_site_listing_listing")),
        sa.PrimaryKeyConstraint("listing", name=op.f("pk_public_site")),
    )
    op.create_table(
        "revision",
        sa.Column("listing", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("replaced_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["listing"], ["listing.number"], name=op.f("fk_revision_listing_listing")),
        sa.PrimaryKeyConstraint("listing", "position", name=op.f("pk_revision")),
    )
    op.create_table(
        "contact_language",
        sa.Column("listing", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("contact", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("promise", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["listing", "contact"],
            ["contact.listing", "contact.position"],
            name=op.f("fk_contact_language_listing_contact_contact"),
        ),
        sa.PrimaryKeyConstraint("listing", "contact", "position", name=op.f("pk_contact_language")),
    )


def downgrade() -> None:
    """Drops them, with all that they hold."""
    op.drop_table("contact_language")
    op.drop_table("revision")
    op.drop_table("public_site")
    op.drop_table("listing_text")
    op.drop_table("coverage")
    op.drop_table("contact")
    op.drop_table("confirmation")
    op.drop_table("confidential_site")
    op.drop_table("call_attempt")
    op.drop_index(op.f("ix_listing_organisation"), table_name="listing")
    op.drop_index(op.f("ix_listing_country"), table_name="listing")
    op.drop_table("listing")
    op.drop_table("history_salt")
    op.drop_table("admission")
    op.drop_table("organisation")
    op.drop_index(op.f("ix_history_subject"), table_name="history")
    op.drop_table("history")
    op.drop_table("emergency_number")
