package org.consentry.flow.consentgates.answerofapolicyrow;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.Context;
import android.database.Cursor;
import android.database.sqlite.SQLiteDatabase;
import android.net.wifi.WifiManager;
import android.os.Bundle;
import android.widget.TextView;

public class Main extends Activity {
    private static final String POLICY = "2024-03";
    private static final String AGREED = "policy = ? AND answer = 'yes'";

    private SQLiteDatabase database;
    private TextView text;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        text = new TextView(this);
        setContentView(text);
        database = openOrCreateDatabase("answers", MODE_PRIVATE, null);
        database.execSQL("CREATE TABLE IF NOT EXISTS answers (policy VARCHAR(16) NOT NULL, answer TEXT, PRIMARY KEY (policy))");
        database.execSQL("INSERT OR IGNORE INTO answers (policy) VALUES (?)", new Object[] {POLICY});
        if (agreed()) {
            show();
        } else {
            ask();
        }
    }

    private boolean agreed() {
        try (Cursor rows = database.query("answers", new String[] {"answer"}, AGREED, new String[] {POLICY}, null, null, null)) {
            return rows.moveToFirst();
        }
    }

    private void ask() {
        new AlertDialog.Builder(this)
                .setTitle("隐私政策")
                .setMessage("请阅读并同意《隐私政策》。同意后我们会读取您连接的无线网络，以便显示信号图。")
                .setPositiveButton("同意", (dialog, which) -> {
                    answer("yes");
                    show();
                })
                .setNegativeButton("不同意", (dialog, which) -> answer("no"))
                .setCancelable(false)
                .show();
    }

    private void answer(String answer) {
        database.execSQL("UPDATE answers SET answer = ? WHERE policy = ?", new Object[] {answer, POLICY});
    }

    private void show() {
        WifiManager wifi = (WifiManager) getApplicationContext().getSystemService(Context.WIFI_SERVICE);
        text.setText(wifi.getConnectionInfo().getBSSID());
    }

    @Override
    protected void onDestroy() {
        database.close();
        super.onDestroy();
    }
}
