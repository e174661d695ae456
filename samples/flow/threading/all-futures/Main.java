package org.consentry.flow.threading.allfutures;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);

        java.util.concurrent.CompletableFuture<String> id = java.util.concurrent.CompletableFuture.supplyAsync(phone::getDeviceId);
        java.util.concurrent.CompletableFuture<String> name = java.util.concurrent.CompletableFuture.supplyAsync(() -> "none");
        java.util.concurrent.CompletableFuture.allOf(id, name).thenRun(() -> Log.i("flow", id.join()));
    }
}
