package org.consentry.flow.consentgates.presenterstartsearly;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.widget.TextView;

public class Main extends Activity implements Screen {
    private Presenter presenter;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        presenter = new Presenter(this, new Model(getApplicationContext()));
        presenter.start();
    }

    @Override
    public void showAgreement() {
        new AlertDialog.Builder(this)
                .setTitle("服务协议与隐私政策")
                .setMessage("请阅读《服务协议》与《隐私政策》")
                .setPositiveButton("同意", (d, w) -> presenter.onAgree())
                .setNegativeButton("不同意", (d, w) -> presenter.onRefuse())
                .setCancelable(false)
                .show();
    }

    @Override
    public void showContent(String data) {
        TextView view = new TextView(this);
        view.setText(data);
        setContentView(view);
    }

    @Override
    public void close() {
        finish();
    }
}
