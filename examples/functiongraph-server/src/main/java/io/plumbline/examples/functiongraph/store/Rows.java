package io.plumbline.examples.functiongraph.store;

import io.plumbline.runtime.urn.FunctionUrn;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Between database rows and values. */
final class Rows {

    private Rows() {}

    /** The last field of the canonical URN: a version, or an alias with its exclamation mark. */
    static String qualifier(FunctionUrn function) {
        String canonical = function.toString();
        return canonical.substring(canonical.lastIndexOf(':') + 1);
    }

    /** Sets the settings as consecutive parameters and gives the index after them. */
    static int bind(PreparedStatement statement, int first, Settings settings) throws SQLException {
        int index = first;
        statement.setInt(index++, settings.maxAsyncEventAgeInSeconds());
        statement.setInt(index++, settings.maxAsyncRetryAttempts());
        statement.setString(index++, settings.destinationConfig());
        statement.setObject(index++, settings.enableAsyncStatusLog(), Types.BOOLEAN);
        statement.setString(index++, settings.logTarget());
        return index;
    }

    /** The configuration in the row at which the cursor stands. */
    static StoredConfig config(ResultSet row) throws SQLException {
        Settings settings = new Settings(
                row.getInt("max_async_event_age_in_seconds"),
                row.getInt("max_async_retry_attempts"),
                row.getString("destination_config"),
                row.getObject("enable_async_status_log", Boolean.class),
                row.getString("log_target"));
        return new StoredConfig(
                FunctionUrn.parse(row.getString("function_urn") + ":" + row.getString("qualifier")),
                settings,
                time(row, "created_time"),
                time(row, "last_modified"));
    }

    static OffsetDateTime time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC);
    }
}
