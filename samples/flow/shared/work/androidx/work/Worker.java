package androidx.work;

import android.content.Context;

/** Stand-in: a worker on a thread of its own. */
public abstract class Worker extends ListenableWorker {
    public Worker(Context context, WorkerParameters parameters) {
        super(context, parameters);
    }

    public abstract Result doWork();
}
