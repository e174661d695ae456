package org.consentry.flow.gatesheldout.sqliterow;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.DialogInterface;
import android.os.Bundle;
import android.provider.Settings;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Answers answers = new Answers(this);
        if (answers.agreed()) {
            begin();
        } else {
            AlertDialog dialog = new AlertDialog.Builder(this).create();
            dialog.setTitle("隐私政策");
            dialog.setMessage("为更好地保护您的权益，请阅读并同意隐私政策。");
            dialog.setButton(DialogInterface.BUTTON_POSITIVE, "同意", (d, w) -> {
                answers.agree();
                begin();
            });
            dialog.setButton(DialogInterface.BUTTON_NEGATIVE, "退出", (d, w) -> finish());
            dialog.setCancelable(false);
            dialog.show();
        }
    }

    private void begin() {
        Log.i("begin", Settings.Secure.getString(getContentResolver(), Settings.Secure.ANDROID_ID));
    }
}
