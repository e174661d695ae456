package org.consentry.flow.gatesheldout3.pushafterrefusal;

import android.app.Activity;
import android.app.Dialog;
import android.os.Bundle;
import android.view.Gravity;
import android.view.View;
import android.view.ViewGroup;
import android.widget.Button;
import android.widget.LinearLayout;
import android.widget.TextView;

public class ForumActivity extends Activity {
    private Dialog mDialog;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        TextView title = new TextView(this);
        title.setText("论坛");
        title.setGravity(Gravity.CENTER);
        setContentView(title);
        if (!Privacy.isAgreed(this)) {
            showPrivacyDialog();
        }
    }

    private void showPrivacyDialog() {
        LinearLayout layout = new LinearLayout(this);
        layout.setOrientation(LinearLayout.VERTICAL);
        TextView text = new TextView(this);
        text.setText("根据相关法规，请您阅读并同意《隐私政策》。您也可以先浏览帖子。");
        layout.addView(text);
        layout.addView(button("同意", v -> {
            mDialog.dismiss();
            Privacy.agree(this);
            SdkManager.start(getApplicationContext(), /* withPush= */ true);
        }));
        layout.addView(button("不同意，先逛逛", v -> {
            mDialog.dismiss();
            SdkManager.start(getApplicationContext(), false);
        }));
        mDialog = new Dialog(this);
        mDialog.setTitle("隐私政策");
        mDialog.setCancelable(false);
        mDialog.setContentView(layout, new ViewGroup.LayoutParams(-1, -2));
        mDialog.show();
    }

    private Button button(String label, View.OnClickListener listener) {
        Button button = new Button(this);
        button.setText(label);
        button.setOnClickListener(listener);
        return button;
    }
}
