package io.plumbline.examples.functiongraph.store;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** The databases that tests run on: an embedded one in a folder, and a real PostgreSQL where one is named. */
public final class Databases {

    private static final String POSTGRES = "plumbline.postgres.url";

    private Databases() {}

    /** The URL of a new database of this kind; skips the test where there is no PostgreSQL. */
    public static String fresh(String kind, Path folder) throws SQLException {
        return "postgresql".equals(kind) ? freshPostgres() : Database.embeddedUrl(folder);
    }

    private static String freshPostgres() throws SQLException {
        String url = System.getProperty(POSTGRES, "");
        assumeTrue(!url.isEmpty(), "skipped: no PostgreSQL, none is named by -D" + POSTGRES);
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA public CASCADE");
            statement.execute("CREATE SCHEMA public");
        }
        return url;
    }
}
