package androidx.work;

/** Stand-in: what a worker is made with. */
public final class WorkerParameters {
    private final Data input;

    public WorkerParameters(Data input) {
        this.input = input;
    }

    public Data getInputData() {
        return input;
    }
}
