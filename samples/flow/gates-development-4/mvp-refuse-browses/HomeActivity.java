package org.consentry.flow.gatesdevelopment4.mvprefusebrowses;

import android.os.Bundle;
import android.widget.TextView;

public class HomeActivity extends BaseMvpActivity<HomePresenter.View, HomePresenter> implements HomePresenter.View {
    private TextView tvBills;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        tvBills = new TextView(this);
        setContentView(tvBills);
        presenter.loadBills();
    }

    @Override
    protected HomePresenter createPresenter() {
        return new HomePresenter(getContentResolver());
    }

    @Override
    public void showBills(int count) {
        tvBills.setText("本月账单：" + count);
    }
}
