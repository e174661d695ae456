package org.consentry.flow.gatesheldout10.photofeed;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.widget.Button;
import android.widget.LinearLayout;
import android.widget.TextView;

public class WelcomeActivity extends Activity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        if (Sessions.current(this) != null) {
            openFeed();
            return;
        }
        TextView text = new TextView(this);
        text.setText("同意《隐私政策》即可成为会员，会员可以评论照片。您也可以先随便看看。");
        Button member = new Button(this);
        member.setText("同意隐私政策并加入");
        member.setOnClickListener(v -> {
            Sessions.openMember(this);
            openFeed();
        });
        Button guest = new Button(this);
        guest.setText("随便看看");
        guest.setOnClickListener(v -> {
            Sessions.openGuest(this);
            openFeed();
        });
        LinearLayout root = new LinearLayout(this);
        root.setOrientation(LinearLayout.VERTICAL);
        root.addView(text);
        root.addView(member);
        root.addView(guest);
        setContentView(root);
    }

    private void openFeed() {
        startActivity(new Intent(this, FeedActivity.class));
        finish();
    }
}
