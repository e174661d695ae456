package org.consentry.flow.consentgates.pluginsbystage;

import android.content.Context;

interface Plugin {
    void begin(Context context);
}
