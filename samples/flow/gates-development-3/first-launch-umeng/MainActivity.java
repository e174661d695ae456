package org.consentry.flow.gatesdevelopment3.firstlaunchumeng;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.SharedPreferences;
import android.os.Bundle;
import android.widget.EditText;
import android.widget.Toast;

public class MainActivity extends Activity {
    private SharedPreferences sp;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(new EditText(this));
        sp = getSharedPreferences(Keys.FILE, MODE_PRIVATE);
        if (sp.getBoolean(Keys.FIRST_LAUNCH, true)) {
            sp.edit().putBoolean(Keys.FIRST_LAUNCH, false).apply();
            Toast.makeText(this, "欢迎使用便签", Toast.LENGTH_LONG).show();
        }
        if (!sp.getBoolean(Keys.AGREED, false)) {
            showProtocol();
        }
    }

    private void showProtocol() {
        AlertDialog dialog = new AlertDialog.Builder(this)
                .setTitle("用户协议和隐私政策")
                .setMessage("请您务必审慎阅读、充分理解“用户协议”和“隐私政策”各条款。点击“同意”开始接受我们的服务。")
                .setPositiveButton("同意", (d, which) -> {
                    sp.edit().putBoolean(Keys.AGREED, true).apply();
                    ((NoteApp) getApplication()).initSdk();
                })
                .setNegativeButton("暂不使用", (d, which) -> finish())
                .create();
        dialog.setCancelable(false);
        dialog.setCanceledOnTouchOutside(false);
        dialog.show();
    }
}
