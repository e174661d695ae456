package org.consentry.flow.consentgates.eventoncancel;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Bus.register(new SimCard(this));
        AlertDialog dialog = new AlertDialog.Builder(this)
                .setMessage("点击“同意”即表示您已阅读并同意《隐私政策》")
                .setPositiveButton("同意", (d, which) -> Bus.raise("agreed"))
                .setNegativeButton("取消", (d, which) -> d.cancel())
                .create();
        dialog.setOnCancelListener(d -> Bus.raise("agreed"));
        dialog.show();
    }
}
