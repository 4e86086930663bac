package io.plumbline.requests;

/** A server that listens on the loopback address. */
public interface RunningServer extends AutoCloseable {

    /** The TCP port that it listens on. */
    int port();

    /** Stops it. */
    @Override
    void close();

    /**
     * A server of some framework.
     *
     * @param port the TCP port that it listens on
     * @param stop what stops it
     */
    static RunningServer of(int port, AutoCloseable stop) {
        return new RunningServer() {
            @Override
            public int port() {
                return port;
            }

            @Override
            public void close() {
                try {
                    stop.close();
                } catch (Exception e) {
                    throw new IllegalStateException("the server does not stop", e);
                }
            }
        };
    }
}
