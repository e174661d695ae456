package org.consentry.flow.consentgates.leakygateor;

import android.content.Context;
import android.content.pm.PackageInfo;
import android.os.AsyncTask;

final class Scan extends AsyncTask<Context, Void, String> {
    @Override
    protected String doInBackground(Context... contexts) {
        StringBuilder out = new StringBuilder();
        for (PackageInfo info : contexts[0].getPackageManager().getInstalledPackages(0)) {
            out.append(info.packageName).append('\n');
        }
        return out.toString();
    }

    @Override
    protected void onPostExecute(String found) {
        Api.post("scan", found);
    }
}
