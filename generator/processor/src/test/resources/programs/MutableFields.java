import io.plumbline.processor.programs.Sink;

class MutableFields {
    private volatile int shared = 9;
    private int own = 9;

    synchronized void change() {
        shared = 1;
        own = 2;
    }

    void run() throws InterruptedException {
        Thread thread = new Thread(this::change);
        thread.start();
        thread.join();
        Sink.small(shared);
        synchronized (this) {
            Sink.small(own);
        }
        int local = 2;
        Runnable runnable = () -> Sink.small(local); // twin: Runnable runnable = () -> Sink.small(local + 2); // error: [plumbline.range] 4 is outside 0..3 (small)
        runnable.run();
    }

    static void main() throws InterruptedException {
        new MutableFields().run();
    }
}
