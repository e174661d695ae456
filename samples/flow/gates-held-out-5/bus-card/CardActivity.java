package org.consentry.flow.gatesheldout5.buscard;

import android.app.Activity;
import android.os.Bundle;
import android.widget.Button;
import android.widget.LinearLayout;
import android.widget.TextView;

public class CardActivity extends Activity {

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        UserConfig config = UserConfig.load(this);
        TextView text = new TextView(this);
        show(text, config);
        Button charge = new Button(this);
        charge.setText("充值 20 元");
        charge.setOnClickListener(v -> {
            config.balance += 2000;
            config.save(this);
            show(text, config);
        });
        LinearLayout layout = new LinearLayout(this);
        layout.setOrientation(LinearLayout.VERTICAL);
        layout.addView(text);
        layout.addView(charge);
        setContentView(layout);
    }

    private void show(TextView text, UserConfig config) {
        text.setText("卡号：" + config.cardNo + "\n余额：" + config.balance / 100 + "." + config.balance % 100 / 10 + " 元");
    }
}
