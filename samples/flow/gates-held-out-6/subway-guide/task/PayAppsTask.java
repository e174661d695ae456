package org.consentry.flow.gatesheldout6.subwayguide.task;

import android.content.Context;
import android.content.pm.PackageInfo;
import android.util.Log;

import org.consentry.flow.gatesheldout6.subwayguide.graph.Task;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** 检查本机可用的支付方式 */
public class PayAppsTask extends Task {

    private static final List<String> KNOWN = Arrays.asList("com.pay.one", "com.pay.two", "com.bank.metro");

    private final Context context;
    private final List<String> found = new ArrayList<>();

    public PayAppsTask(Context context) {
        this.context = context;
    }

    @Override
    public String name() {
        return TaskNames.PAY_APPS;
    }

    @Override
    public List<String> dependsOn() {
        return Collections.singletonList(TaskNames.PRIVACY);
    }

    @Override
    protected boolean run() {
        for (PackageInfo info : context.getPackageManager().getInstalledPackages(0)) {
            if (KNOWN.contains(info.packageName)) {
                found.add(info.packageName);
            }
        }
        Log.i("PayApps", found.toString());
        return true;
    }
}
