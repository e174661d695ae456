package org.consentry.flow.consentgates.tabsbytag;

import android.content.Context;

interface Tab {
    void show(Context context);
}
