package org.consentry.flow.consentgates.taskssaywhattheyneed;

import android.content.Context;

interface Task {
    boolean needsAgreement();

    void run(Context context);
}
