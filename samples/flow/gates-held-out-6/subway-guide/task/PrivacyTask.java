package org.consentry.flow.gatesheldout6.subwayguide.task;

import android.content.Context;
import android.content.SharedPreferences;

import org.consentry.flow.gatesheldout6.subwayguide.graph.Task;

/** 用户同意隐私政策后才算完成 */
public class PrivacyTask extends Task {

    private final SharedPreferences sp;

    public PrivacyTask(Context context) {
        sp = context.getSharedPreferences("privacy", Context.MODE_PRIVATE);
    }

    @Override
    public String name() {
        return TaskNames.PRIVACY;
    }

    @Override
    protected boolean run() {
        return isAgreed();
    }

    public boolean isAgreed() {
        return sp.getInt("state", 0) == 1;
    }

    public void agree() {
        sp.edit().putInt("state", 1).apply();
    }
}
