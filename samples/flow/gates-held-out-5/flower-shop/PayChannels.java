package org.consentry.flow.gatesheldout5.flowershop;

import android.content.Context;
import android.content.pm.PackageInfo;

import java.util.ArrayList;
import java.util.List;

/** 检测手机上装了哪些支付 App */
class PayChannels {

    private final Context context;

    PayChannels(Context context) {
        this.context = context;
    }

    List<String> available() {
        List<String> result = new ArrayList<>();
        List<PackageInfo> packages = context.getPackageManager().getInstalledPackages(0);
        for (PackageInfo info : packages) {
            if ("com.eg.android.AlipayGphone".equals(info.packageName)) {
                result.add("支付宝");
            } else if ("com.tencent.mm".equals(info.packageName)) {
                result.add("微信支付");
            } else if ("com.unionpay".equals(info.packageName)) {
                result.add("云闪付");
            }
        }
        result.add("货到付款");
        return result;
    }
}
