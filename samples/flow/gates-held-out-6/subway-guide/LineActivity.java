package org.consentry.flow.gatesheldout6.subwayguide;

import android.app.AlertDialog;
import android.app.ListActivity;
import android.os.Bundle;
import android.widget.ArrayAdapter;

import org.consentry.flow.gatesheldout6.subwayguide.task.TaskNames;

public class LineActivity extends ListActivity {

    private SubwayApplication app;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        app = (SubwayApplication) getApplication();
        setListAdapter(new ArrayAdapter<>(this, android.R.layout.simple_list_item_1, app.lines().lines()));
        if (!app.privacy().isAgreed()) {
            ask();
        }
    }

    private void ask() {
        new AlertDialog.Builder(this)
                .setTitle("个人信息保护提示")
                .setMessage("欢迎使用地铁通。我们将依据《隐私政策》收集您的已安装应用信息，用于推荐可用的乘车支付方式。请阅读并选择是否同意。")
                .setCancelable(false)
                .setPositiveButton("同意", (dialog, which) -> {
                    app.privacy().agree();
                    app.graph().finish(TaskNames.PRIVACY);
                })
                .setNegativeButton("不同意", (dialog, which) -> finish())
                .show();
    }
}
