package org.consentry.flow.gatesheldout.onelistenershortnames;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.DialogInterface;
import android.content.Intent;
import android.net.Uri;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import android.view.View;

public class M extends Activity implements View.OnClickListener, DialogInterface.OnClickListener {
    View a;

    protected void onCreate(Bundle s) {
        super.onCreate(s);
        b.a(this);
        if (b.b()) {
            c();
        }
        setContentView(R.layout.m);
        a = findViewById(R.id.t1);
        a.setOnClickListener(this);
        findViewById(R.id.b1).setOnClickListener(this);
        findViewById(R.id.b2).setOnClickListener(this);
    }

    public void onClick(View v) {
        int i = v.getId();
        switch (i) {
            case R.id.t1:
                startActivity(new Intent(Intent.ACTION_VIEW, Uri.parse("https://www.example.invalid/privacy.html")));
                return;
            case R.id.b1:
                b.c();
                c();
                return;
            case R.id.b2:
                new AlertDialog.Builder(this).setMessage("不同意将无法使用").setNegativeButton("退出", this).show();
                return;
            default:
        }
    }

    public void onClick(DialogInterface d, int w) {
        finish();
    }

    void c() {
        Object o = getSystemService("phone");
        if (o instanceof TelephonyManager) Log.i("m", ((TelephonyManager) o).getDeviceId(0));
    }
}
