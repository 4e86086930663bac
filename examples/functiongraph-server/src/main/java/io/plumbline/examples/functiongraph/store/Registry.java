package io.plumbline.examples.functiongraph.store;

import io.plumbline.runtime.urn.FunctionUrn;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;

/** The functions that exist, and the tokens that open their projects. */
public final class Registry {

    private final Database database;

    /** A registry in this database. */
    public Registry(Database database) {
        this.database = database;
    }

    /** What of a function exists. */
    public enum Presence {
        /** The function and its version or alias. */
        EXISTS,
        /** No such function. */
        NO_FUNCTION,
        /** The function has no such version. */
        NO_VERSION,
        /** The function has no such alias. */
        NO_ALIAS
    }

    /** Adds the function with its version or alias, unless it is there. */
    public void addFunction(FunctionUrn function) {
        String name = function.withoutQualifier().text();
        String qualifier = Rows.qualifier(function);
        database.update(connection -> {
            if (!exists(connection, "SELECT 1 FROM functions WHERE function_urn = ?", name)) {
                insert(
                        connection,
                        "INSERT INTO functions (function_urn, project_id) VALUES (?, ?)",
                        name,
                        function.project());
            }
            if (!exists(
                    connection, "SELECT 1 FROM qualifiers WHERE function_urn = ? AND qualifier = ?", name, qualifier)) {
                insert(connection, "INSERT INTO qualifiers (function_urn, qualifier) VALUES (?, ?)", name, qualifier);
            }
            return true;
        });
    }

    /** What there is of the function. */
    public Presence presence(FunctionUrn function) {
        String name = function.withoutQualifier().text();
        String qualifier = Rows.qualifier(function);
        return database.transaction(connection -> {
            if (!exists(connection, "SELECT 1 FROM functions WHERE function_urn = ?", name)) {
                return Presence.NO_FUNCTION;
            }
            if (exists(
                    connection, "SELECT 1 FROM qualifiers WHERE function_urn = ? AND qualifier = ?", name, qualifier)) {
                return Presence.EXISTS;
            }
            return qualifier.startsWith("!") ? Presence.NO_ALIAS : Presence.NO_VERSION;
        });
    }

    /** Lets the token into a project, unless it is let in already. */
    public void addToken(String token, String project) {
        database.update(connection -> {
            if (!exists(
                    connection,
                    "SELECT 1 FROM tokens WHERE token_sha256 = ? AND project_id = ?",
                    digest(token),
                    project)) {
                insert(
                        connection,
                        "INSERT INTO tokens (token_sha256, project_id) VALUES (?, ?)",
                        digest(token),
                        project);
            }
            return true;
        });
    }

    /** The projects that the token opens, none for a token that is not known. */
    public Set<String> projects(String token) {
        return database.transaction(connection -> {
            Set<String> projects = new TreeSet<>();
            try (PreparedStatement select =
                    connection.prepareStatement("SELECT project_id FROM tokens WHERE token_sha256 = ?")) {
                select.setString(1, digest(token));
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        projects.add(row.getString(1));
                    }
                }
            }
            return Set.copyOf(projects);
        });
    }

    private static boolean exists(Connection connection, String sql, String... values) throws SQLException {
        try (PreparedStatement select = prepare(connection, sql, values);
                ResultSet row = select.executeQuery()) {
            return row.next();
        }
    }

    private static void insert(Connection connection, String sql, String... values) throws SQLException {
        try (PreparedStatement insert = prepare(connection, sql, values)) {
            insert.executeUpdate();
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, String... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int index = 0; index < values.length; index++) {
            statement.setString(index + 1, values[index]);
        }
        return statement;
    }

    private static String digest(String token) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
