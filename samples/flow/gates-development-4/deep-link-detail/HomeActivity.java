package org.consentry.flow.gatesdevelopment4.deeplinkdetail;

import android.content.Intent;
import android.net.Uri;

public class HomeActivity extends BaseActivity {
    @Override
    protected int getLayoutId() {
        return R.layout.activity_home;
    }

    @Override
    protected void initView() {
        findViewById(R.id.tv_first).setOnClickListener(v -> openShop(1));
    }

    @Override
    protected void initData() {
        setTitle("附近好店");
    }

    private void openShop(int id) {
        Intent intent = new Intent(this, ShopDetailActivity.class);
        intent.setData(Uri.parse("nearshop://detail/" + id));
        startActivity(intent);
    }
}
