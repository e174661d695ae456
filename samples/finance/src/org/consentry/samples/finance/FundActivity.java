package org.consentry.samples.finance;

import android.content.Intent;
import android.os.Bundle;
import org.consentry.samples.kit.account.LoginActivity;
import org.consentry.samples.kit.app.BaseActivity;
import org.consentry.samples.kit.data.Store;

/** One fund: what it earned, and an order. */
public final class FundActivity extends BaseActivity {
    private String fund;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.activity_fund);
        fund = getIntent().getStringExtra("fund");
        show(R.id.fund_title, fund);
        show(R.id.fund_yield, Yield.percent(Yield.annual(new double[] {0.0012, 0.0009, -0.0003, 0.0011})));
        onClick(R.id.fund_order, this::order);
    }

    private void order() {
        if (new Store(this, "account").text("token").isEmpty()) {
            open(LoginActivity.class);
        } else {
            startActivity(new Intent(this, OrderActivity.class).putExtra("fund", fund));
        }
    }
}
