package org.consentry.flow.gatesheldout7.auctionhouse;

import android.app.Activity;
import android.os.Bundle;
import android.view.Window;
import android.widget.Toast;

public abstract class BaseActivity extends Activity {

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        requestWindowFeature(Window.FEATURE_NO_TITLE);
        initView();
        initData();
    }

    protected abstract void initView();

    protected abstract void initData();

    protected void toast(String text) {
        Toast.makeText(this, text, Toast.LENGTH_SHORT).show();
    }
}
