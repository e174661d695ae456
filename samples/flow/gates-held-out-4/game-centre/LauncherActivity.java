package org.consentry.flow.gatesheldout4.gamecentre;

import android.app.AlertDialog;
import android.os.Bundle;

public class LauncherActivity extends BaseActivity {
    private AlertDialog dialog;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        if (game().getPolicy().wasAsked() && game().getPolicy().isAccepted()) {
            replaceWith(LobbyActivity.class);
            return;
        }
        dialog = new AlertDialog.Builder(this)
                .setTitle("用户协议和隐私政策")
                .setMessage("请您务必审慎阅读《用户协议》和《隐私政策》。为识别设备，我们需要读取设备信息。")
                .setPositiveButton("同意", (d, which) -> onAccepted())
                .setNegativeButton("暂不使用", (d, which) -> finish())
                .setCancelable(false)
                .create();
        dialog.show();
    }

    private void onAccepted() {
        game().getPolicy().accept();
        game().getStartQueue().open();
        replaceWith(LobbyActivity.class);
    }

    @Override
    protected void onDestroy() {
        if (dialog != null) {
            dialog.dismiss();
        }
        super.onDestroy();
    }
}
