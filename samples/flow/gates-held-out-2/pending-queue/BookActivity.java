package org.consentry.flow.gatesheldout2.pendingqueue;

import org.consentry.flow.gatesheldout2.pendingqueue.record.Recorder;
import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.view.MotionEvent;

public class BookActivity extends Activity {
    private static final String KEY = "user_agreement";

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        String answer = getSharedPreferences("book", MODE_PRIVATE).getString(KEY, "");
        if (answer.isEmpty()) {
            show();
        } else if (answer.equals("agree")) {
            Recorder.get().start();
        }
    }

    private void show() {
        new AlertDialog.Builder(this)
                .setTitle("用户协议和隐私政策")
                .setMessage("点击“同意”即表示您已阅读并同意全部条款")
                .setPositiveButton("同意", (dialog, which) -> {
                    getSharedPreferences("book", MODE_PRIVATE).edit().putString(KEY, "agree").apply();
                    Recorder.get().start();
                })
                .setNegativeButton("不同意", (dialog, which) -> dialog.dismiss())
                .show();
    }

    @Override
    public boolean dispatchTouchEvent(MotionEvent event) {
        if (event.getAction() == MotionEvent.ACTION_UP) {
            Recorder.get().event("touch");
        }
        return super.dispatchTouchEvent(event);
    }
}
