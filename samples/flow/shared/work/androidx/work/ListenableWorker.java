package androidx.work;

import android.content.Context;

/** Stand-in: what runs later. */
public abstract class ListenableWorker {
    private final Context context;
    private final WorkerParameters parameters;

    public ListenableWorker(Context context, WorkerParameters parameters) {
        this.context = context;
        this.parameters = parameters;
    }

    public final Context getApplicationContext() {
        return context;
    }

    public final Data getInputData() {
        return parameters.getInputData();
    }

    public enum Result {
        SUCCESS, FAILURE, RETRY;

        public static Result success() {
            return SUCCESS;
        }

        public static Result failure() {
            return FAILURE;
        }
    }
}
