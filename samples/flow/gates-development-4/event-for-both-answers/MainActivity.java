package org.consentry.flow.gatesdevelopment4.eventforbothanswers;

import android.app.Activity;
import android.app.Dialog;
import android.os.Bundle;
import android.view.View;
import android.widget.TextView;

public class MainActivity extends Activity {
    private Dialog privacyDialog;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        TextView headline = new TextView(this);
        headline.setText("今日头条新闻");
        setContentView(headline);
        if (!SPUtils.isAgreePrivacy()) {
            showPrivacyDialog();
        }
    }

    private void showPrivacyDialog() {
        privacyDialog = new Dialog(this);
        privacyDialog.setContentView(R.layout.dialog_privacy);
        privacyDialog.setCancelable(false);
        privacyDialog.findViewById(R.id.tv_agree).setOnClickListener(new View.OnClickListener() {
            @Override
            public void onClick(View v) {
                answer(true);
            }
        });
        privacyDialog.findViewById(R.id.tv_disagree).setOnClickListener(new View.OnClickListener() {
            @Override
            public void onClick(View v) {
                answer(false);
                finish();
            }
        });
        privacyDialog.show();
    }

    private void answer(boolean agree) {
        privacyDialog.dismiss();
        SPUtils.setAgreePrivacy(agree);
        EventBus.getDefault().post(new PrivacyEvent(agree));
    }
}
