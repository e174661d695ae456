package org.consentry.flow.consentgates.dialogbuiltbycode;

import android.app.Activity;
import android.app.Dialog;
import android.os.Bundle;
import android.provider.Settings;
import android.util.Log;
import android.widget.LinearLayout;
import android.widget.TextView;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Dialog dialog = new Dialog(this);
        LinearLayout column = new LinearLayout(this);
        TextView text = new TextView(this);
        text.setText("感谢使用。请先阅读隐私政策。");
        column.addView(text);
        Ui.button(column, "同意", v -> read());
        Ui.button(column, "拒绝", v -> read()); // refuse
        dialog.setContentView(column);
        dialog.show();
    }

    private void read() {
        Log.i("read", Settings.Secure.getString(getContentResolver(), Settings.Secure.ANDROID_ID));
    }
}
