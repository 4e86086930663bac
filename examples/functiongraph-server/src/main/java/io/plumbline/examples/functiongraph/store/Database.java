package io.plumbline.examples.functiongraph.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;

/**
 * A pooled database with its schema brought up to date.
 *
 * <p>What a client was told is stored must be there after the process is killed. PostgreSQL sees to that itself; H2
 * hands commits to a thread that writes them a little later, whatever its settings, and so is asked to finish before
 * anyone is told.
 */
public final class Database implements AutoCloseable {

    private static final String LOST_RACE = "23505";
    private static final String SERIALIZATION_FAILURE = "40001";
    private static final String DEADLOCK = "40P01";
    private static final int ATTEMPTS = 20;

    private static final String EMBEDDED = "jdbc:h2:";

    private final HikariDataSource pool;
    private final boolean writesLater;

    private Database(HikariDataSource pool, boolean writesLater) {
        this.pool = pool;
        this.writesLater = writesLater;
    }

    /** The URL of the embedded database in a folder. */
    public static String embeddedUrl(Path folder) {
        return EMBEDDED + "file:" + folder.toAbsolutePath().resolve("functiongraph");
    }

    /**
     * Connects and migrates.
     *
     * @param jdbcUrl of an H2 or PostgreSQL database; user and password may stand in it
     */
    public static Database open(String jdbcUrl) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(jdbcUrl);
        config.setPoolName("functiongraph");
        HikariDataSource pool = new HikariDataSource(config);
        try {
            Flyway.configure(Database.class.getClassLoader())
                    .dataSource(pool)
                    .locations("classpath:io/plumbline/examples/functiongraph/store")
                    .load()
                    .migrate();
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
        return new Database(pool, jdbcUrl.startsWith(EMBEDDED));
    }

    /** Work on a connection inside one transaction. */
    @FunctionalInterface
    interface Work<T> {
        /** Does it; may run several times, each time in a transaction of its own. */
        T on(Connection connection) throws SQLException;
    }

    /** Runs work that writes as {@link #transaction} does; what it wrote is on disk when this returns. */
    <T> T update(Work<T> work) {
        T result = transaction(work);
        if (writesLater) {
            transaction(Database::checkpoint);
        }
        return result;
    }

    private static boolean checkpoint(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.execute("CHECKPOINT SYNC");
        }
    }

    /**
     * Runs work in a transaction, again where another transaction won a race for the same row.
     *
     * @throws StoreException where the database fails
     */
    <T> T transaction(Work<T> work) {
        for (int attempt = 1; ; attempt++) {
            try (Connection connection = pool.getConnection()) {
                return commit(connection, work);
            } catch (SQLException e) {
                if (attempt == ATTEMPTS || !isLostRace(e)) {
                    throw new StoreException(e);
                }
            }
        }
    }

    private static <T> T commit(Connection connection, Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            T result = work.on(connection);
            connection.commit();
            return result;
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        }
    }

    private static boolean isLostRace(SQLException e) {
        String state = e.getSQLState();
        return LOST_RACE.equals(state) || SERIALIZATION_FAILURE.equals(state) || DEADLOCK.equals(state);
    }

    @Override
    public void close() {
        pool.close();
    }
}
