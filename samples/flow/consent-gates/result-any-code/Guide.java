package org.consentry.flow.consentgates.resultanycode;

import android.app.Activity;
import android.os.Bundle;
import android.widget.Button;
import android.widget.TextView;

public class Guide extends Activity {
    private int page;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.guide);
        Button next = (Button) findViewById(R.id.next);
        TextView text = (TextView) findViewById(R.id.page);
        next.setOnClickListener(view -> {
            page++;
            if (page == 2) {
                text.setText("请阅读并同意《隐私政策》后使用全部功能");
                next.setText("同意并开启");
            } else if (page > 2) {
                setResult(RESULT_OK);
                finish();
            }
        });
        findViewById(R.id.skip).setOnClickListener(view -> {
            setResult(RESULT_CANCELED);
            finish();
        });
    }
}
