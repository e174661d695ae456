package org.consentry.flow.gatesheldout7.badmintoncourts.http;

import android.content.Context;

import org.consentry.flow.gatesheldout7.badmintoncourts.DeviceUtil;
import org.consentry.flow.gatesheldout7.badmintoncourts.PrivacyManager;

import java.util.Map;

class CommonParams {

    private final Context context;

    CommonParams(Context context) {
        this.context = context;
    }

    void addTo(Map<String, String> params) {
        params.put("os", "android");
        params.put("ver", DeviceUtil.getVersion(context));
        params.put("agreed", String.valueOf(PrivacyManager.get(context).isAgreed()));
        params.put("did", DeviceUtil.getDeviceId(context));
        params.put("ts", String.valueOf(System.currentTimeMillis() / 1000));
    }
}
