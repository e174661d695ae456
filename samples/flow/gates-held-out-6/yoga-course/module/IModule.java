package org.consentry.flow.gatesheldout6.yogacourse.module;

import android.content.Context;

public interface IModule {
    void attach(Context context);
}
