package org.consentry.flow.consentgates.workerjoinstheanswer;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.provider.Settings;
import android.util.Log;
import java.util.concurrent.CompletableFuture;

public class Main extends Activity {
    private final CompletableFuture<Boolean> answer = new CompletableFuture<>();

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        CompletableFuture.supplyAsync(this::answered).thenAcceptAsync(ready -> {
            if (ready) {
                read();
            }
        });
        new AlertDialog.Builder(this)
                .setMessage("请阅读并同意《隐私政策》")
                .setPositiveButton("同意", (d, w) -> answer.complete(true))
                .setNegativeButton("不同意", (d, w) -> answer.complete(false))
                .setCancelable(false)
                .show();
    }

    private boolean answered() {
        boolean agreed = answer.join();
        return answer.isDone();
    }

    private void read() {
        Log.i("read", Settings.Secure.getString(getContentResolver(), Settings.Secure.ANDROID_ID));
    }
}
