package org.consentry.flow.consentgates.stepsuntilonefails;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.provider.Settings;
import android.util.Log;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        start();
        new AlertDialog.Builder(this)
                .setMessage("请阅读并同意《隐私政策》")
                .setPositiveButton("同意", (d, w) -> answer(true))
                .setNegativeButton("不同意", (d, w) -> answer(false))
                .setCancelable(false)
                .show();
    }

    private boolean agreed() {
        return getPreferences(MODE_PRIVATE).getBoolean("agreed", false);
    }

    private void answer(boolean agreed) {
        getPreferences(MODE_PRIVATE).edit().putBoolean("agreed", agreed).apply();
        start();
    }

    private boolean collect() {
        read();
        return true;
    }

    private void start() {
        Stream<BooleanSupplier> steps = Stream.of(this::agreed, this::collect);
        boolean ran = steps.anyMatch(BooleanSupplier::getAsBoolean);
        Log.i("start", "ran: " + ran);
    }

    private void read() {
        Log.i("read", Settings.Secure.getString(getContentResolver(), Settings.Secure.ANDROID_ID));
    }
}
