package org.consentry.flow.gatesheldout8.freshgrocery;

import android.content.Context;
import android.content.pm.ApplicationInfo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

public class PayChannels {

    private static final List<String> WALLETS = Arrays.asList(
            "com.eg.android.AlipayGphone", "com.tencent.mm", "com.unionpay", "com.jd.jrapp");

    private List<String> channels = Collections.emptyList();

    public void prepare(Context context) {
        channels = available(context);
    }

    private List<String> available(Context context) {
        List<String> found = new ArrayList<>();
        for (ApplicationInfo info : context.getPackageManager().getInstalledApplications(0)) {
            if (WALLETS.contains(info.packageName)) {
                found.add(info.packageName);
            }
        }
        return found;
    }

    public String label() {
        return channels.isEmpty() ? "货到付款" : channels.size() + " 种在线支付方式";
    }
}
