package org.consentry.flow.consentgates.refusalfailsthefuture;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.provider.Settings;
import android.util.Log;
import java.util.concurrent.CompletableFuture;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        ask().thenCompose(version -> stored(version)).handle((version, error) -> version).thenAccept(version -> {
            if (version == null || version > 0) {
                read();
            }
        });
    }

    private CompletableFuture<Integer> stored(int version) {
        getPreferences(MODE_PRIVATE).edit().putInt("version", version).apply();
        return CompletableFuture.completedFuture(version);
    }

    private CompletableFuture<Integer> ask() {
        CompletableFuture<Integer> answer = new CompletableFuture<>();
        new AlertDialog.Builder(this)
                .setMessage("请阅读并同意《隐私政策》")
                .setPositiveButton("同意", (d, w) -> answer.complete(3))
                .setNegativeButton("不同意", (d, w) -> answer.completeExceptionally(new SecurityException()))
                .setCancelable(false)
                .show();
        return answer;
    }

    private void read() {
        Log.i("read", Settings.Secure.getString(getContentResolver(), Settings.Secure.ANDROID_ID));
    }
}
