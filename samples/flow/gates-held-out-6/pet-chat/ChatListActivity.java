package org.consentry.flow.gatesheldout6.petchat;

import android.app.ListActivity;
import android.os.Bundle;
import android.widget.ArrayAdapter;

public class ChatListActivity extends ListActivity {

    private Privacy privacy;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setTitle("萌宠聊天");
        setListAdapter(new ArrayAdapter<>(this, android.R.layout.simple_list_item_1,
                new String[]{"布偶猫交流群", "柯基联盟", "仓鼠养成日记"}));
        privacy = new Privacy(this);
        PushService.send(this, PushActions.CONNECT);
        if (privacy.accepted()) {
            PushService.send(this, PushActions.REGISTER);
        } else {
            new PrivacyDialog(this, callback).show();
        }
    }

    private final PrivacyDialog.Callback callback = new PrivacyDialog.Callback() {
        @Override
        public void onAccept() {
            privacy.accept();
            PushService.send(ChatListActivity.this, PushActions.REGISTER);
        }

        @Override
        public void onReject() {
            PushService.send(ChatListActivity.this, PushActions.STOP);
            finish();
        }
    };
}
