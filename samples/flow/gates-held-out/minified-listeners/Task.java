package org.consentry.flow.gatesheldout.minifiedlisteners;

import android.content.Context;

abstract class Task {
    abstract boolean needsAgreement();

    abstract void execute(Context context);
}
