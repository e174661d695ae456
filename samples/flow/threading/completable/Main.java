package org.consentry.flow.threading.completable;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.concurrent.CompletableFuture;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        CompletableFuture.supplyAsync(() -> phone.getDeviceId())
            .thenApply(id -> "id: " + id)
            .thenAccept(text -> Log.i("flow", text));
    }
}
