package org.consentry.flow.consentgates.receiversessionobject;

import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;

public class Packages extends BroadcastReceiver {
    @Override
    public void onReceive(Context context, Intent intent) {
        boolean allowed = Session.get(context) != null;
        if (allowed) {
            Api.post("packages", String.valueOf(context.getPackageManager().getInstalledPackages(0)));
        }
    }
}
