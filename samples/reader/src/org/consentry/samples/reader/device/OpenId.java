package org.consentry.samples.reader.device;

import android.content.Context;
import java.lang.reflect.Method;

/** The vendor's advertising identifier; the class is part of the system of some phones only. */
final class OpenId {
    private final Context context;

    OpenId(Context context) {
        this.context = context;
    }

    String read() {
        try {
            Class<?> provider = Class.forName("com.android.id.impl.IdProviderImpl");
            Method getter = provider.getMethod("getOAID", Context.class);
            Object value = getter.invoke(provider.newInstance(), context);
            return value == null ? "" : value.toString();
        } catch (ReflectiveOperationException absent) {
            return "";
        }
    }
}
