package org.consentry.flow.gatesheldout3.builderofstatistics;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.widget.GridView;

public class BookshelfActivity extends Activity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(new GridView(this));
        if (!ReaderApplication.getInstance().isPrivacyAgreed()) {
            AlertDialog dialog = new AlertDialog.Builder(this)
                    .setTitle("隐私政策")
                    .setMessage("请您在使用前仔细阅读《隐私政策》。点击“同意”代表您已理解并接受。")
                    .setPositiveButton("同意", (d, w) -> ReaderApplication.getInstance().onPrivacyAgreed())
                    .setNegativeButton("不同意", (d, w) -> finish())
                    .create();
            dialog.setCancelable(false);
            dialog.show();
        }
    }
}
