package androidx.activity.result.contract;

/** Stand-in: what is asked for, and what the answers are turned into. */
public abstract class ActivityResultContract<I, O> {
    public abstract String[] permissions(I input);

    public abstract O result(String[] permissions, int[] results);
}
