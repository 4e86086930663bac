package io.plumbline.examples.functiongraph.store;

import java.sql.SQLException;

/** Thrown when the database fails; its message is for the operator, never for a client. */
public final class StoreException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    StoreException(SQLException cause) {
        super("the database failed: " + cause.getMessage(), cause);
    }
}
