package org.consentry.samples.coupons;

import android.os.Bundle;
import org.consentry.samples.kit.app.BaseActivity;
import org.consentry.samples.kit.data.Store;

/** One coupon. */
public final class CouponActivity extends BaseActivity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.activity_coupon);
        String goods = getIntent().getStringExtra("goods");
        show(R.id.coupon_title, goods);
        onClick(R.id.coupon_take, () -> {
            new Store(this, "coupons").flag(goods, Boolean.TRUE);
            say(R.string.coupon_taken);
        });
    }
}
