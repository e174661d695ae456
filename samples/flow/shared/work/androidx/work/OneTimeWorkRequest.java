package androidx.work;

/** Stand-in: one run of a worker. */
public final class OneTimeWorkRequest {
    final String worker;
    final Data input;

    OneTimeWorkRequest(String worker, Data input) {
        this.worker = worker;
        this.input = input;
    }

    public static final class Builder {
        private final String worker;
        private Data input = Data.EMPTY;

        public Builder(Class<? extends ListenableWorker> worker) {
            this.worker = worker.getName();
        }

        public Builder setInputData(Data input) {
            this.input = input;
            return this;
        }

        public OneTimeWorkRequest build() {
            return new OneTimeWorkRequest(worker, input);
        }
    }
}
