package io.plumbline.generator.java.record;

/** One row of the presence table: what absence and JSON {@code null} mean for a property, and how Java shows it. */
public enum PresenceRow {
    /** Must be there, as a value. */
    REQUIRED,
    /** Must be there, as a value or {@code null}. */
    REQUIRED_NULLABLE,
    /** May be absent, which Java shows as {@code null}. */
    OPTIONAL,
    /** May be absent, which means the default. */
    DEFAULTED,
    /** May be absent or {@code null}, which are two things. */
    OPTIONAL_NULLABLE,
    /** May be absent, which means the default, or {@code null}. */
    DEFAULTED_NULLABLE;

    static PresenceRow of(boolean required, boolean nullable, boolean hasDefault) {
        if (required) {
            return nullable ? REQUIRED_NULLABLE : REQUIRED;
        }
        if (hasDefault) {
            return nullable ? DEFAULTED_NULLABLE : DEFAULTED;
        }
        return nullable ? OPTIONAL_NULLABLE : OPTIONAL;
    }

    /** Whether Java shows the property's value as something that may be {@code null}. */
    public boolean isNullable() {
        return this == REQUIRED_NULLABLE || this == OPTIONAL || this == DEFAULTED_NULLABLE;
    }

    /** Whether the property must be there. */
    public boolean isRequired() {
        return this == REQUIRED || this == REQUIRED_NULLABLE;
    }

    /** Whether absence means a default. */
    public boolean hasDefault() {
        return this == DEFAULTED || this == DEFAULTED_NULLABLE;
    }

    /** Whether JSON {@code null} is legal. */
    public boolean admitsJsonNull() {
        return this == REQUIRED_NULLABLE || this == OPTIONAL_NULLABLE || this == DEFAULTED_NULLABLE;
    }
}
