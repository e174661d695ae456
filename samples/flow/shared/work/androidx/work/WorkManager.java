package androidx.work;

import android.content.Context;
import android.util.Log;
import java.lang.reflect.Constructor;

/** Stand-in: makes workers by their names and runs them. */
public final class WorkManager {
    private final Context context;

    private WorkManager(Context context) {
        this.context = context;
    }

    public static WorkManager getInstance(Context context) {
        return new WorkManager(context.getApplicationContext());
    }

    public void enqueue(OneTimeWorkRequest request) {
        new Thread(() -> run(request)).start();
    }

    private void run(OneTimeWorkRequest request) {
        try {
            Constructor<?> maker = Class.forName(request.worker).getConstructor(Context.class, WorkerParameters.class);
            ((Worker) maker.newInstance(context, new WorkerParameters(request.input))).doWork();
        } catch (ReflectiveOperationException problem) {
            Log.e("WorkManager", "no worker", problem);
        }
    }
}
