package androidx.startup;

import android.content.Context;
import java.util.List;

/** Stand-in for the interface of the platform's start-up library. */
public interface Initializer<T> {
    T create(Context context);

    List<Class<? extends Initializer<?>>> dependencies();
}
