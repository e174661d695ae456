package org.consentry.flow.gatesheldout.boundservice;

import android.app.Activity;
import android.app.Dialog;
import android.content.ComponentName;
import android.content.Intent;
import android.content.ServiceConnection;
import android.os.IBinder;
import android.util.Log;
import android.widget.Button;

public class Main extends Activity implements ServiceConnection {
    private boolean noted() {
        return getSharedPreferences("agreement", MODE_PRIVATE).getInt("privacy", 0) == 200;
    }

    @Override
    protected void onStart() {
        super.onStart();
        boolean bind = noted() || hasWindowFocus() || !hasWindowFocus();
        if (bind) bind();
        if (!noted()) ask();
    }

    private void bind() {
        bindService(new Intent(this, Numbers.class), this, BIND_AUTO_CREATE);
    }

    @Override
    public void onServiceConnected(ComponentName name, IBinder binder) {
        Log.i("Main", ((Numbers.Local) binder).service().number());
    }

    @Override
    public void onServiceDisconnected(ComponentName name) {}

    private void ask() {
        final Dialog dialog = new Dialog(this);
        Button agree = new Button(this);
        agree.setText("已阅读《隐私政策》并同意");
        agree.setOnClickListener(v -> {
            getSharedPreferences("agreement", MODE_PRIVATE).edit().putInt("privacy", 200).apply();
            dialog.dismiss();
            bind();
        });
        dialog.setContentView(agree);
        dialog.setCancelable(false);
        dialog.show();
    }
}
