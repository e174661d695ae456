package org.consentry.flow.consentgates.workercarriesanswer;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.widget.TextView;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TextView text = new TextView(this);
        text.setText("通话统计");
        setContentView(text);
        Answers answers = ((App) getApplication()).answers;
        if (!answers.agreed()) {
            new AlertDialog.Builder(this)
                    .setTitle("隐私政策提示")
                    .setMessage("我们需要读取通话记录来统计通话时长，详见《隐私政策》。")
                    .setPositiveButton("同意", (dialog, which) -> {
                        answers.keep(true);
                        CallsWorker.enqueue(this, true);
                    })
                    .setNegativeButton("不同意", (dialog, which) -> answers.keep(false))
                    .show();
        }
    }
}
