package io.plumbline.examples.functiongraph.store;

import io.plumbline.runtime.urn.FunctionUrn;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The configurations, one for each function version or alias.
 *
 * <p>Every call is one transaction. Rows are locked before they are replaced, so that servers sharing a database agree
 * on one order of writes, in which the time of modification only moves forward.
 */
public final class ConfigStore {

    private static final String OF_VERSION = " FROM async_invoke_configs WHERE function_urn = ? AND qualifier = ?";
    private static final String OF_FUNCTION = " FROM async_invoke_configs WHERE function_urn = ?";

    private final Database database;
    private final Clock clock;

    /** A store in this database that takes times from this clock. */
    public ConfigStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Replaces the configuration as a whole, or creates it; gives it as it now stands. */
    public StoredConfig put(FunctionUrn function, Settings settings) {
        return database.update(connection -> {
            OffsetDateTime now = OffsetDateTime.now(clock)
                    .withOffsetSameInstant(ZoneOffset.UTC)
                    .truncatedTo(ChronoUnit.MICROS);
            Optional<StoredConfig> old = select(connection, function, " FOR UPDATE");
            if (old.isEmpty()) {
                insert(connection, function, settings, now);
                return new StoredConfig(function, settings, now, now);
            }
            OffsetDateTime modified = later(now, old.get().lastModified());
            update(connection, function, settings, modified);
            return new StoredConfig(function, settings, old.get().createdTime(), modified);
        });
    }

    /** The configuration, empty where there is none. */
    public Optional<StoredConfig> find(FunctionUrn function) {
        return database.transaction(connection -> select(connection, function, ""));
    }

    /** Removes the configuration; false where there was none. */
    public boolean delete(FunctionUrn function) {
        return database.update(connection -> {
            try (PreparedStatement delete = connection.prepareStatement("DELETE" + OF_VERSION)) {
                bindVersion(delete, 1, function);
                return delete.executeUpdate() > 0;
            }
        });
    }

    /**
     * The configurations of all versions and aliases of a function, by qualifier.
     *
     * @param function whose qualifier is not looked at
     * @param offset how many to pass over
     * @param limit how many to give at most
     */
    public ConfigPage list(FunctionUrn function, long offset, int limit) {
        String name = function.withoutQualifier().text();
        return database.transaction(connection -> {
            List<StoredConfig> configs = new ArrayList<>();
            String page = "SELECT *" + OF_FUNCTION + " ORDER BY qualifier OFFSET ? ROWS FETCH NEXT ? ROWS ONLY";
            try (PreparedStatement select = connection.prepareStatement(page)) {
                select.setString(1, name);
                select.setLong(2, offset);
                select.setInt(3, limit);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        configs.add(Rows.config(row));
                    }
                }
            }
            return new ConfigPage(configs, count(connection, name));
        });
    }

    private static long count(Connection connection, String name) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT COUNT(*)" + OF_FUNCTION)) {
            select.setString(1, name);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static Optional<StoredConfig> select(Connection connection, FunctionUrn function, String lock)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT *" + OF_VERSION + lock)) {
            bindVersion(select, 1, function);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(Rows.config(row)) : Optional.empty();
            }
        }
    }

    private static void insert(Connection connection, FunctionUrn function, Settings settings, OffsetDateTime now)
            throws SQLException {
        String sql = "INSERT INTO async_invoke_configs (max_async_event_age_in_seconds, max_async_retry_attempts,"
                + " destination_config, enable_async_status_log, log_target, created_time, last_modified, function_urn, qualifier)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            int next = Rows.bind(insert, 1, settings);
            insert.setObject(next++, now);
            insert.setObject(next++, now);
            bindVersion(insert, next, function);
            insert.executeUpdate();
        }
    }

    private static void update(Connection connection, FunctionUrn function, Settings settings, OffsetDateTime modified)
            throws SQLException {
        String sql = "UPDATE async_invoke_configs SET max_async_event_age_in_seconds = ?, max_async_retry_attempts = ?,"
                + " destination_config = ?, enable_async_status_log = ?, log_target = ?, last_modified = ?"
                + " WHERE function_urn = ? AND qualifier = ?";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            int next = Rows.bind(update, 1, settings);
            update.setObject(next++, modified);
            bindVersion(update, next, function);
            update.executeUpdate();
        }
    }

    private static void bindVersion(PreparedStatement statement, int first, FunctionUrn function) throws SQLException {
        statement.setString(first, function.withoutQualifier().text());
        statement.setString(first + 1, Rows.qualifier(function));
    }

    private static OffsetDateTime later(OffsetDateTime now, OffsetDateTime last) {
        return now.isAfter(last) ? now : last.plus(1, ChronoUnit.MICROS);
    }
}
