package org.consentry.flow.consentgates.modulesstartedbyhelper;

import android.content.Context;

interface Module {
    int needs();

    void begin(Context context);
}
